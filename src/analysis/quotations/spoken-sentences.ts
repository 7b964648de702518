import { firstIndex } from '../../document/first-index.js';
import { justBefore } from '../characters/just-before.js';
import { finiteness } from '../grammar/finite-verb.js';
import type { Reading } from '../reading.js';
import { isCapitalised, isWord, type Token } from '../token.js';
import { type Quotation, quotations } from './quotations.js';

/** A shorter quotation may be the title of a work, or a word that is spoken of. */
const LEAST_WORDS = 4;
/** “.” with a closing mark and a space. */
const LONGEST_END = 3;
/** A comma, a name of four words, the verb and what follows it. */
const BEHIND = 8;

/** A quotation that is a sentence by itself and opens the one that says who spoke: ““We shall appeal,” he said.” */
interface SpokenSentence {
  readonly quotation: Quotation & { readonly close: NonNullable<Quotation['close']> };
  /** The Paragraph's tokens from the closing mark's end on, as many as tell who spoke. */
  readonly behind: readonly Token[];
}

/**
 * The quotations of sentences: with a verb, and not in the capitals of a title; a single word and a quotation within a sentence are left
 * out. To be had by `reading.get(spokenSentences)`.
 */
export function spokenSentences(reading: Reading): readonly SpokenSentence[] {
  return reading.get(quotations).flatMap((quotation) => {
    const { open, close, depth, marks } = quotation;
    if (!close || depth > 0 || marks !== 'double') return [];
    const paragraph = reading.paragraphAt(open.start)!;
    const from = open.start - paragraph.start;
    const before = justBefore(paragraph.text, from, LONGEST_END);
    if (!/(?:^|[.!?…]["”’)]? )$/u.test(before)) return [];
    const { tokens } = paragraph;
    const said = tokens.slice(
      firstIndex(tokens, ({ start }) => start >= open.end),
      firstIndex(tokens, ({ end }) => end > close.start),
    );
    const words = said.filter(isWord);
    if (words.length < LEAST_WORDS || !isCapitalised(words[0]!)) return [];
    if (words.filter(isCapitalised).length > words.length / 2) return [];
    if (!said.some((_, at) => finiteness(said, at) === 'yes')) return [];
    const next = firstIndex(tokens, ({ start }) => start >= close.end);
    return [{ quotation: { ...quotation, close }, behind: tokens.slice(next, next + BEHIND) }];
  });
}
