import { columnsOf, glyphsOf, visible } from '../document/visible.js';
import type { Style } from './theme.js';
import { type Row, wrap } from './wrap.js';

/** Text in one style, already visible: nothing in it is obeyed by a terminal. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** One row of the screen. */
export type Line = readonly Piece[];

/** Text of any origin, made visible, in a style. */
export function piece(text: string, style: Style = 'plain'): Piece {
  return { text: visible(text), style };
}

/** How many columns a Line takes. */
export function widthOf(line: Line): number {
  return line.reduce((sum, { text }) => sum + columnsOf(text), 0);
}

/** The line, cut at a width; an ellipsis says that there was more. */
export function clip(line: Line, width: number): Line {
  if (widthOf(line) <= width) return line;
  const kept: Piece[] = [];
  let room = width - 1;
  for (const { text, style } of line) {
    let taken = '';
    for (const glyph of glyphsOf(text)) {
      if (glyph.width > room) return [...kept, { text: `${taken}…`, style }];
      taken += glyph.drawn;
      room -= glyph.width;
    }
    kept.push({ text: taken, style });
  }
  return kept;
}

/** The beginning of a text, cut as a line is. */
export function clipText(text: string, width: number): string {
  return clip([piece(text)], width)
    .map((one) => one.text)
    .join('');
}

/** At most so many columns are taken by a text that is quoted in a sentence. */
const QUOTED = 40;

/** A text as it is quoted in a sentence, cut where it is long; a character is never cut in two. */
export function quoted(text: string, width = QUOTED): string {
  // What is clipped needs no look at all that follows it.
  return clipText(text.slice(0, width * 8), width);
}

/** The end of a text, as wide as there is room: of a path it says more than the beginning. */
export function tail(text: string, width: number): string {
  const glyphs = [...glyphsOf(text)];
  let room = width;
  for (const { width: taken } of glyphs) room -= taken;
  if (room >= 0) return text;
  let from = 0;
  // One column is the ellipsis’s.
  for (room--; room < 0 && from < glyphs.length; from++) room += glyphs[from]!.width;
  return `…${text.slice(glyphs[from]?.start ?? text.length)}`;
}

/** `left` and `right` at the two edges; `left` gives way where there is not room for both. */
export function justify(left: Line, right: Line, width: number): Line {
  const room = width - widthOf(right) - 1;
  if (room < 1) return clip(left, width);
  const cut = clip(left, room);
  return [...cut, { text: ' '.repeat(width - widthOf(cut) - widthOf(right)), style: 'plain' }, ...right];
}

/** Wraps pieces as one text; rows after the first begin with `indent` spaces. */
export function wrapLine(line: Line, width: number, indent = 0): Line[] {
  const text = line.map((one) => one.text).join('');
  const rows = indent === 0 ? wrap(text, Math.max(1, width)) : wrapIndented(text, width, indent);
  return rows.map((row, i) => {
    const pieces = slice(line, row.start, row.start + text.slice(row.start, row.end).trimEnd().length);
    return i === 0 || indent === 0 ? pieces : [{ text: ' '.repeat(indent), style: 'plain' as const }, ...pieces];
  });
}

/** The first row has the whole width, the others what the indent leaves of it. */
function wrapIndented(text: string, width: number, indent: number): Row[] {
  const [first, second] = wrap(text, Math.max(1, width));
  if (!first || !second) return first ? [first] : [];
  const rest = wrap(text.slice(second.start), Math.max(1, width - indent));
  return [first, ...rest.map(({ start, end }) => ({ start: start + second.start, end: end + second.start }))];
}

function slice(line: Line, from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { text, style } of line) {
    const part = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (part !== '') result.push({ text: part, style });
    at += text.length;
  }
  return result;
}
