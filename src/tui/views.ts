import { fileProblem } from '../document/file-problem.js';
import { areasOf } from './areas.js';
import { currentFinding, type Desk, type Effects } from './desk.js';
import type { Key } from './keys.js';
import type { Line } from './line.js';
import { rowsOf } from './wheel.js';
import type { Window } from './window.js';

/** Shows the keys of the view that is there, to come back to it. */
export function showHelp(desk: Desk): Desk {
  return { ...desk, mode: { name: 'help', scroll: 0, over: desk.mode } };
}

/** To the view over which something was shown or asked. */
export function back(desk: Desk): Desk {
  return 'over' in desk.mode ? { ...desk, mode: desk.mode.over } : desk;
}

/** Shows the current Finding in the whole window. */
export function showCard(desk: Desk): Desk {
  if (!currentFinding(desk)) return { ...desk, notice: 'There is no finding to show' };
  return { ...desk, mode: { name: 'card', scroll: 0 } };
}

/** Shows the article with the current Finding. */
export function showReview(desk: Desk): Desk {
  return { ...desk, mode: { name: 'review' } };
}

/** What a view shows, however long it is. */
export type LinesOf = (desk: Desk, window: Window) => readonly Line[];

/** True where not all of the lines fit the window. */
export function isLong(linesOf: LinesOf) {
  return (desk: Desk, window: Window): boolean => linesOf(desk, window).length > areasOf(desk, window).card - 1;
}

/** Scrolls the help, the card or the end by a row or a page, or as the wheel does, no further than there is text. */
export function scrollPage(by: 'row' | 'page', direction: 1 | -1, linesOf: LinesOf) {
  return (desk: Desk, { window }: Effects, key: Key): Desk => {
    if (!('scroll' in desk.mode)) return desk;
    const lines = linesOf(desk, window);
    const page = areasOf(desk, window).card - 1;
    const last = Math.max(0, lines.length - page);
    // A window that grew may have room for what was scrolled away.
    const from = Math.min(last, desk.mode.scroll);
    // A page keeps a row of the one before, to read on from.
    const step = by === 'row' ? 1 : rowsOf(key, Math.max(1, page - 1));
    const scroll = Math.min(last, Math.max(0, from + direction * step));
    if (scroll === from) return { ...desk, notice: direction > 0 ? 'This is the end' : 'This is the beginning' };
    return { ...desk, mode: { ...desk.mode, scroll } };
  };
}

/** Ends the review; where Decisions could not be kept, only when asked twice. */
export function leave(desk: Desk, effects: Effects): Desk {
  if (!desk.trouble) return { ...desk, mode: { name: 'left' } };
  try {
    effects.save(desk.session);
    const { trouble: _, ...rest } = desk;
    return { ...rest, mode: { name: 'left' } };
  } catch (error) {
    const trouble = fileProblem(error);
    if (desk.warned) return { ...desk, trouble, mode: { name: 'left' } };
    return { ...desk, trouble, warned: true, notice: 'Decisions are not kept; q again leaves without them, x exports' };
  }
}
