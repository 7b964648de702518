import type { Span } from '../document/span.js';
import type { Paragraph } from './paragraph.js';
import type { Reading } from './reading.js';

/** A paragraph that does not belong to the article, and what goes with it where it is deleted. */
interface LineRemoval {
  readonly line: Paragraph;
  readonly removal: Span;
}

/** @param left for each paragraph, whether it is to be left out */
export function* lineRemovals({ paragraphs, text }: Reading, left: readonly boolean[]): Iterable<LineRemoval> {
  let opens = true;
  for (const [index, line] of paragraphs.entries()) {
    if (!left[index]) opens = false;
    else if (opens) yield { line, removal: withGapBehind(line, paragraphs[index + 1], text) };
    else yield { line, removal: withGapBefore(line, paragraphs[index - 1], text) };
  }
}

// No gap is to stay. Between two paragraphs of a marked-up file there is more than a blank line, which stays.

/** At the article's start the blank line after the paragraph goes with it. */
function withGapBehind({ start, end }: Paragraph, after: Paragraph | undefined, text: string): Span {
  return { start, end: after && text.slice(end, after.start).trim() === '' ? after.start : end };
}

/** Elsewhere that before it does. */
function withGapBefore({ start, end }: Paragraph, before: Paragraph | undefined, text: string): Span {
  return { start: before && text.slice(before.end, start).trim() === '' ? before.end : start, end };
}
