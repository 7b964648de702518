import { asRead } from '../document/as-read.js';
import type { Document } from '../document/document.js';
import type { Places } from '../document/place.js';
import { readAround } from '../document/read-around.js';
import type { Span } from '../document/span.js';
import { endOfColumns, glyphsOf } from '../document/visible.js';

/** The words around a Span on one line, visible, and how many columns stand before it and in it. */
interface Excerpt {
  readonly before: string;
  readonly flagged: string;
  readonly after: string;
  /** Columns of `before`. */
  readonly indent: number;
  /** Columns of `flagged`; at least 1, so that an empty Span can be marked. */
  readonly width: number;
}

const BEFORE = 40;
const FLAGGED = 60;
const WIDTH = 100;
/** Code units that are looked at for one side: enough for the columns even where each character is a long sequence. */
const REACH = 400;

/** Shows a Span in the line of its paragraph; a Span over several lines as one, its line breaks drawn; a long one by its beginning. */
export function excerptOf(document: Document, { start, end }: Span, places: Pick<Places, 'lineStart'>): Excerpt {
  const read = (from: number, to: number) => asRead(document, { start: from, end: to });
  const first = Math.max(places.lineStart(start), readAround(document, start).start);
  const last = Math.min(readAround(document, end).end, end + REACH);
  const before = lastColumns(read(Math.max(first, start - REACH), start), BEFORE, start - REACH > first);
  const flagged = firstColumns(read(start, Math.min(end, start + REACH)), FLAGGED, end > start + REACH);
  const rest = read(end, last);
  const line = /^[^\r\n]*/u.exec(rest)![0];
  const isCut = last === end + REACH && line.length === rest.length;
  const after = firstColumns(line, Math.max(10, WIDTH - before.width - flagged.width), isCut);
  return {
    before: before.text,
    flagged: flagged.text,
    after: flagged.cut ? '' : after.text,
    indent: before.width,
    width: Math.max(1, flagged.width),
  };
}

interface Part {
  readonly text: string;
  readonly width: number;
  readonly cut: boolean;
}

function firstColumns(text: string, most: number, more: boolean): Part {
  let shown = '';
  let width = 0;
  for (const glyph of glyphsOf(text)) {
    if (width + glyph.width > most) return { text: `${shown}…`, width: width + 1, cut: true };
    shown += glyph.drawn;
    width += glyph.width;
  }
  return more ? { text: `${shown}…`, width: width + 1, cut: true } : { text: shown, width, cut: false };
}

function lastColumns(text: string, most: number, more: boolean): Part {
  const end = endOfColumns(text, most + 1);
  const glyphs = [...glyphsOf(end)];
  let first = glyphs.length;
  let width = 0;
  while (first > 0 && width + glyphs[first - 1]!.width <= most) width += glyphs[--first]!.width;
  const cut = more || first > 0;
  if (cut) {
    // Whole words, unless the text has none.
    const space = glyphs.findIndex(({ drawn }, i) => i >= first && drawn === ' ');
    if (space >= 0) while (first < space) width -= glyphs[first++]!.width;
  }
  const shown = glyphs.slice(first).map(({ drawn }) => drawn);
  return cut ? { text: `…${shown.join('')}`, width: width + 1, cut } : { text: shown.join(''), width, cut };
}
