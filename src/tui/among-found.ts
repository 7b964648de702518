import { passes } from '../review/filter.js';
import { findingOf } from '../review/selectors.js';
import { topOf, topShowing } from './areas.js';
import { type Desk, type Effects, goTo } from './desk.js';
import type { Key } from './keys.js';
import { quoted } from './line.js';
import { startEditing } from './line-editor.js';
import { foundIn, lookedAt } from './looking-for.js';
import { scrollArticle } from './moving.js';

/** Goes to the places of the text that was written; where none was, of the one before. */
export function lookFor(desk: Desk, { window }: Effects): Desk {
  if (desk.mode.name !== 'look for') return desk;
  const text = desk.mode.editor.text === '' ? (desk.lookedFor ?? '') : desk.mode.editor.text;
  if (text.trim() === '') return { ...desk, notice: 'Write what to look for; Esc leaves' };
  const asked: Desk = { ...desk, lookedFor: text, mode: { ...desk.mode, editor: startEditing(text) } };
  const { places, at } = foundIn(asked);
  if (places.length === 0) return { ...asked, notice: `“${quoted(text)}” is not in the article` };
  const { over } = desk.mode;
  const { top, current } = desk;
  const before = over.name === 'found' ? over.before : { ...(top && { top }), current };
  return { ...asked, top: topOf(asked, window), mode: { name: 'found', text, at, before } };
}

/** To another place; it goes round, and says so. */
export function moveAmongFound(to: 'next' | 'previous' | 'first' | 'last') {
  return (desk: Desk, { window }: Effects): Desk => {
    if (desk.mode.name !== 'found') return desk;
    const { places, at } = foundIn(desk);
    const last = places.length - 1;
    const next = { next: at + 1, previous: at - 1, first: 0, last }[to];
    const moved = showPlace(desk, next > last ? 0 : next < 0 ? last : next, window);
    if (last === 0) return { ...moved, notice: 'This is the only place' };
    if (next > last) return { ...moved, notice: 'Past the last place: on from the first' };
    return next < 0 ? { ...moved, notice: 'Before the first place: on from the last' } : moved;
  };
}

function showPlace(desk: Desk, at: number, window: Effects['window']): Desk {
  if (desk.mode.name !== 'found') return desk;
  const { scrolled: _, ...mode } = desk.mode;
  const moved: Desk = { ...desk, mode: { ...mode, at } };
  return { ...moved, top: topShowing(moved, lookedAt(moved)!, window) };
}

/** Scrolls the article, be it away from what was found. */
export function scrollFound(direction: 1 | -1) {
  const scroll = scrollArticle(direction);
  return (desk: Desk, effects: Effects, key: Key): Desk => {
    const scrolled = scroll(desk, effects, key);
    return scrolled.mode.name === 'found' ? { ...scrolled, mode: { ...scrolled.mode, scrolled: true } } : scrolled;
  };
}

/** Stays there, with the first Finding on it or after it as the current one. */
export function stayAtFound(desk: Desk, { window }: Effects): Desk {
  if (desk.mode.name !== 'found') return desk;
  const place = lookedAt(desk)!;
  const { session, filter } = desk;
  const top = topOf(desk, window);
  const next = session.findings.find((one) => one.end > place.start && passes(session, one, filter));
  if (next) return { ...goTo(desk, next), top, mode: { name: 'review' } };
  return { ...desk, top, mode: { name: 'review' }, notice: 'There is no finding on it or after it' };
}

/** Back to where the reviewer was before anything was looked for. */
export function leaveFound(desk: Desk): Desk {
  if (desk.mode.name !== 'found') return desk;
  const { top: _, ...away } = desk;
  const { top, current } = desk.mode.before;
  const finding = findingOf(desk.session, current);
  return { ...(finding ? goTo(away, finding) : away), ...(top && { top }), mode: { name: 'review' } };
}
