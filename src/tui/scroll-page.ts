import { areasOf } from './areas.js';
import type { Desk, Effects } from './desk.js';
import type { Key } from './keys.js';
import type { Line } from './line.js';
import { rowsOf } from './wheel.js';
import type { Window } from './window.js';

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
