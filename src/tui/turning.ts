import { countStatuses } from '../review/selectors.js';
import type { Desk, Effects, Turn } from './desk.js';
import { nextOpen } from './moving.js';
import { leave } from './views.js';

/** Leaves the article for another one of the queue, or for the list of all; it stays open, to come back to. */
export function turnTo(to: Turn) {
  return (desk: Desk, effects: Effects): Desk => {
    const { at, count } = desk.place ?? { at: 0, count: 1 };
    if (count === 1) return { ...desk, notice: 'There is only this article; stet FOLDER takes all of a folder' };
    if (to === 'next' && at === count - 1) return { ...desk, notice: 'This is the last article; F shows all' };
    if (to === 'previous' && at === 0) return { ...desk, notice: 'This is the first article; F shows all' };
    const left = leave(desk, effects);
    return left.mode.name === 'left' ? { ...left, mode: { name: 'left', to } } : left;
  };
}

/** To the next open Finding; where the article has none, to that of the next article that has. */
export function nextOpenOfAll(desk: Desk, effects: Effects): Desk {
  const isDone = desk.place !== undefined && countStatuses(desk.session).open === 0;
  return isDone ? turnTo('next open')(desk, effects) : nextOpen(desk);
}
