import { asRead } from './as-read.js';
import type { Document } from './document.js';
import { firstIndex } from './first-index.js';
import type { Span } from './span.js';

/** The stretch in which what stands at an offset is read: its Segment, or all of the text where it is in none. */
export function readAround({ text, segments }: Document, offset: number): Span {
  const segment = segments[firstIndex(segments, ({ end }) => end >= offset)];
  return segment && segment.start <= offset ? segment : { start: 0, end: text.length };
}

/** So much of what stands around a place may be markup, and is not seen. */
const MARKUP = 200;

/** What is read before an offset in its stretch: so many UTF-16 code units or more, where there are. */
export function readBefore(document: Document, end: number, length: number): string {
  return asRead(document, { start: Math.max(readAround(document, end).start, end - length - MARKUP), end });
}

/** What is read behind an offset in its stretch, as much. */
export function readBehind(document: Document, start: number, length: number): string {
  return asRead(document, { start, end: Math.min(readAround(document, start).end, start + length + MARKUP) });
}
