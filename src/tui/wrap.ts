import { glyphsRead, type Sign } from '../document/as-read.js';
import { columnsOf, type Glyph } from '../document/visible.js';

/** A row of wrapped text: from `start` up to `end` in the text, the white space at its end included. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

const SPACE = /^[ \u2000-\u200a\u3000]$/u;
const BREAKS_AFTER = /[-–—/ \u2000-\u200a\u3000]$/u;

/**
 * Wraps a text at a width, as people read it: between words, else after a dash, between wide characters (Chinese,
 * Japanese) and, where a word is longer than a row, inside it. Line breaks in the text break rows too. White space at
 * the end of a row may hang over its edge.
 * @param marked how many columns are drawn before what stands at an offset.
 * @param signs what of the text is read otherwise than it is written, in order.
 */
export function wrap(
  text: string,
  width: number,
  marked: ReadonlyMap<number, number> = new Map(),
  signs: readonly Sign[] = [],
): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let column = 0;
  let breakAt = 0;
  let columnAtBreak = 0;
  const breakRow = (end: number, next: number, columnNow: number) => {
    rows.push({ start, end });
    start = next;
    breakAt = next;
    column = columnNow;
    columnAtBreak = 0;
  };
  for (const glyph of glyphsRead(text, signs)) {
    const source = glyph.reads ?? text.slice(glyph.start, glyph.end);
    if (source === '\n' || source === '\r\n') {
      breakRow(glyph.start, glyph.end, 0);
      continue;
    }
    const mark = marked.get(glyph.start) ?? 0;
    const hangs = mark === 0 && SPACE.test(source);
    if (column + mark + glyph.width > width && !hangs) {
      // A row of nothing but an indent would be an empty one above a long word.
      if (text.slice(start, breakAt).trim() !== '') breakRow(breakAt, breakAt, column - columnAtBreak);
      if (column + mark + glyph.width > width && column > 0) breakRow(glyph.start, glyph.start, 0);
    }
    column += mark + glyph.width;
    if (mayBreakAfter(source, glyph)) {
      breakAt = glyph.end;
      columnAtBreak = column;
    }
  }
  rows.push({ start, end: text.length });
  return rows;
}

function mayBreakAfter(source: string, { width }: Glyph): boolean {
  return BREAKS_AFTER.test(source) || (width > 1 && columnsOf([...source].at(-1)!) > 1);
}
