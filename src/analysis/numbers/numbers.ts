import type { Span } from '../../document/span.js';
import { justBefore } from '../characters/just-before.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';

/** A number that reads one way in English and another where points part thousands and a comma the decimals. */
export interface ForeignNumber extends Span {
  /** `thousands`: points before groups of three, “1.500”; `decimal`: a comma before one or two digits, “2,5”. */
  readonly shape: 'thousands' | 'decimal';
  /** English has no other reading for it: “1.000.000”. */
  readonly certain: boolean;
  /** A sign of currency stands before it. */
  readonly money: boolean;
  /** The number as English writes it. */
  readonly english: string;
  /** What stands before it in its Paragraph, as far as a few words go. */
  readonly before: string;
  /** The word or mark after it. */
  readonly next: Token | undefined;
  readonly afterNext: Token | undefined;
}

const NUMBER = new RegExp(
  '(?<![\\p{L}\\d.,:/$€£-])(?<money>(?:[A-Z]{1,2})?[$€£] ?)?' +
    '(?<number>(?<grouped>[1-9]\\d{0,2}(?:\\.\\d{3})+)(?:,\\d{1,2})?|\\d{1,3},\\d{1,2})' +
    '(?![.,:]?\\d|\\p{L}|-\\p{L})',
  'gu',
);
/** So many characters before a number tell what it counts. */
const BEFORE = 30;
/** A mark within a number, told at a glance. */
const SIGN = /\d[.,]\d/;
const REFERENCE = /\b(?:sections?|articles?|chapters?|paragraphs?|tables?|figures?|rules?|versions?|items?|no\.) $/iu;
const ADDRESS = /^(?:(?:1?\d?\d|2[0-4]\d|25[0-5])\.){3}(?:1?\d?\d|2[0-4]\d|25[0-5])$/u;

/** Finds the numbers that may be in another language's notation. To be had by `reading.get(foreignNumbers)`. */
export function foreignNumbers(reading: Reading): readonly ForeignNumber[] {
  const found: ForeignNumber[] = [];
  for (const paragraph of reading.paragraphs) {
    const { text } = paragraph;
    if (!SIGN.test(text)) continue;
    for (const match of text.matchAll(NUMBER)) {
      const { number, money, grouped } = match.groups as { number: string; money?: string; grouped?: string };
      if (ADDRESS.test(number) || REFERENCE.test(justBefore(text, match.index, 12))) continue;
      const before = justBefore(text, match.index, BEFORE);
      const end = paragraph.start + match.index + match[0].length;
      const next = paragraph.tokenAt(end);
      found.push({
        start: end - number.length,
        end,
        shape: grouped === undefined ? 'decimal' : 'thousands',
        certain: (grouped?.length ?? 0) > '999.999'.length,
        money: money !== undefined,
        english: number.replace(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.')),
        before,
        next,
        afterNext: next && paragraph.tokens[next.index + 1],
      });
    }
  }
  return found;
}
