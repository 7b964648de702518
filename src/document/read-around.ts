import type { Document } from './document.js';
import { firstIndex } from './first-index.js';
import type { Span } from './span.js';

/** The stretch in which what stands at an offset is read: its Segment, or all of the text where it is in none. */
export function readAround({ text, segments }: Document, offset: number): Span {
  const segment = segments[firstIndex(segments, ({ end }) => end >= offset)];
  return segment && segment.start <= offset ? segment : { start: 0, end: text.length };
}
