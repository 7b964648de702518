import type { Span } from '../../document/span.js';
import type { Paragraph } from '../paragraph.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import type { QuotationMark } from './quotation-marks.js';

/** Words of a title that are not capitalised within it. */
export const SMALL_IN_TITLE = /^(?:of|the|in|and|for|a|an|to|on|at|with|from|by|de|da|do|la|le|el)$/u;

/** Words before a quoted word or name: “called ‘the Ark’”. */
export const NAMING =
  /^(?:called|termed|dubbed|named|meaning|titled|entitled|known|nicknamed|labelled|labeled|calls|call|calling|term|word|phrase|words)$/u;

/** True of text that goes on with “ she said”, “ said the minister”, “ Anna Berg told”. */
export function isAttribution(text: string): boolean {
  const words = /^ (?:\p{L}+[ -]){0,3}\p{L}+/u.exec(text)?.[0].trim().split(/[ -]/u) ?? [];
  const verb = words.findIndex((word) => REPORTING_VERBS.has(word.toLowerCase()));
  return verb === 0 || (verb > 0 && /^(?:he|she|they|it|we|I|the|one|\p{Lu}.*)$/u.test(words[0]!));
}

/** True of a sentence as people say it: it speaks of “I”, “we” or “you”, or shortens its words. */
export function isSpoken({ start, end }: Span, paragraph: Paragraph): boolean {
  const text = paragraph.text.slice(start - paragraph.start, end - paragraph.start);
  return /(?<![\p{L}’'])(?:I|we|our|my|us|you|your)(?!\p{L})|\p{L}(?:n['’]t|['’](?:re|ve|ll|m))(?!\p{L})|(?<!\p{L})(?:it|that|there|what|he|she)['’]s(?!\p{L})/iu.test(
    text.replace(/(?<!\p{L})US(?!\p{L})/gu, ''),
  );
}

/** A longer quotation is no phrase that is quoted twice, in UTF-16 code units. */
const LONGEST_PHRASE = 80;

/**
 * How long the words are that are quoted elsewhere too, without the comma or full stop at their end: of several the most; none where
 * nothing that fits is quoted.
 * @param fits true of words that stand where those at hand do
 */
export function lengthQuotedElsewhere(
  marks: readonly QuotationMark[],
  fits: (words: string) => boolean,
): number | undefined {
  let longest: number | undefined;
  for (const { end, side, partner, paragraph } of marks) {
    if (side !== 'open' || !partner || partner.start - end >= LONGEST_PHRASE) continue;
    const text = paragraph.text.slice(end - paragraph.start, partner.start - paragraph.start);
    const words = text.replace(/[.,]$/u, '');
    if (/\p{L}{3}/u.test(text) && fits(words)) longest = Math.max(longest ?? 0, words.length);
  }
  return longest;
}
