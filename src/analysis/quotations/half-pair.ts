import { justBefore } from '../characters/just-before.js';
import type { QuotationMark, QuotationMarks } from './quotation-marks.js';
import { lengthQuotedElsewhere } from './quoted-words.js';

/** A quotation mark whose partner is looked for, and what is known of where that stands. */
export interface HalfPair {
  readonly mark: QuotationMark;
  /** All other marks of the article, but for one that passes for its partner. */
  readonly others: readonly QuotationMark[];
  /** How far the partner may stand: the next mark, or the end of the paragraph on that side; a Document offset. */
  readonly limit: number;
  /** Where it stands if the words beside the mark are those that are quoted elsewhere too: a Document offset. */
  readonly known: number | undefined;
  /** The article. */
  readonly text: string;
}

/** A mark as one half of a pair, among all marks of its article. */
export function halfPair(mark: QuotationMark, { marks: all, text }: QuotationMarks): HalfPair {
  const { side, paragraph, start, end } = mark;
  const others = all.filter((other) => other !== mark && other !== mark.partner);
  const near = others.filter((other) => other.paragraph === paragraph);
  if (side === 'open') {
    const limit = near.find((other) => other.start >= end)?.start ?? paragraph.end;
    return { mark, others, limit, known: knownEnd(mark, others, limit), text };
  }
  const limit = near.findLast((other) => other.end <= start)?.end ?? paragraph.start;
  return { mark, others, limit, known: knownStart(mark, others, limit), text };
}

function knownEnd({ paragraph, end }: QuotationMark, others: readonly QuotationMark[], limit: number) {
  const behind = paragraph.text.slice(end - paragraph.start, limit - paragraph.start);
  const length = lengthQuotedElsewhere(
    others,
    (words) => behind.startsWith(words) && !/^\p{L}/u.test(behind.slice(words.length)),
  );
  return length === undefined ? undefined : end + length;
}

function knownStart({ paragraph, start }: QuotationMark, others: readonly QuotationMark[], limit: number) {
  const before = paragraph.text.slice(limit - paragraph.start, start - paragraph.start).replace(/[.,]$/u, '');
  const length = lengthQuotedElsewhere(
    others,
    (words) => before.endsWith(words) && !/\p{L}$/u.test(justBefore(before, before.length - words.length, 2)),
  );
  return length === undefined ? undefined : limit + before.length - length;
}
