import type { Span } from '../document/span.js';
import type { Reading } from './reading.js';

/**
 * What goes with a paragraph that is left out: the blank line before it, at the article's start that after it, so that no gap stays.
 * @param left for each paragraph, whether it is left out
 */
export function removalOf(index: number, left: readonly boolean[], { paragraphs, text }: Reading): Span {
  const { start, end } = paragraphs[index]!;
  const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
  const opens = left.slice(0, index).every((line) => line);
  // Between two paragraphs of a marked-up file there is more than a blank line, which stays.
  if (opens) return { start, end: after && text.slice(end, after.start).trim() === '' ? after.start : end };
  return { start: before && text.slice(before.end, start).trim() === '' ? before.end : start, end };
}
