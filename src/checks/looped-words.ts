import { quotationAt } from '../analysis/quotations/quotations.js';
import { isWord, type Token } from '../analysis/token.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, replace } from './check.js';

/** A phrase that comes again may have so many words, and a single word comes so often, before anybody would call it a loop. */
const LONGEST = 12;
const [TIMES, TIMES_OF_ONE] = [3, 6];
/** So many words are no accident the second time; in speech they are: “Why did I come here, why did I come here?” */
const LONG = 5;
const SPOKEN = /^(?:i|we|you|me|us|my|our|your|why|what|oh|please|let)$/u;
/** “Blah, blah”, “very, very”: people loop too. */
const SAID = /^(?:b?la+h?|ha|ho|he|hi|no|yes|very|really|so|yeah|na|da|ja)$/u;
/** “day after day after day”, “more and more and more” */
const LINK = /^(?:after|by|upon|on|to|for|over|than|and|or)$/u;

/** “one half, one half, one half, one half”: a machine that has lost its thread says the same over and over. */
export const loopedWords = defineCheck({
  about:
    'The same words three times and more in a row, with commas or “and” between: “the second half, the second half, and the second half”.',
  *find(reading): Iterable<Hit> {
    for (const { tokens } of reading.paragraphs) {
      for (const { first, end } of loopsIn(tokens)) {
        if (quotationAt(reading, first.start)) continue;
        yield {
          start: first.start,
          end,
          values: { once: reading.textOf(first) },
          suggestions: [replace({ start: first.end, end }, '', 'keep it once')],
        };
      }
    }
  },
});

/** A phrase the first time, and where the last time ends. */
interface Loop {
  readonly first: Span;
  readonly end: number;
}

/** The loops of a paragraph: its words, without commas and “and” between, are compared with those so many places on. */
function* loopsIn(tokens: readonly Token[]): Iterable<Loop> {
  for (const row of rowsOf(tokens)) {
    for (let at = 0; at < row.length; at++) {
      const found = longestLoopAt(row, at);
      if (!found) continue;
      yield {
        first: { start: row[at]!.start, end: row[at + found.period - 1]!.end },
        end: row[at + found.length - 1]!.end,
      };
      at += found.length - 1;
    }
  }
}

/** The loop that begins at a place: how many words come again, and how many there are in all. */
function longestLoopAt(
  row: readonly Token[],
  at: number,
): { readonly period: number; readonly length: number } | undefined {
  const { lower } = row[at]!;
  for (let period = 1; period <= LONGEST && at + period < row.length; period++) {
    if (lower !== row[at + period]!.lower) continue;
    // Nearly always no more than a word comes again; and “very, very, very …” is not gone through from each of its words.
    if (sameFrom(row, at, period, period) < period) continue;
    const needed = enough(row.slice(at, at + period));
    if (needed === Number.POSITIVE_INFINITY) continue;
    const times = Math.floor(sameFrom(row, at, period, row.length) / period) + 1;
    if (times >= needed) return { period, length: times * period };
  }
  return undefined;
}

/** How many words from a place on are the same as those so many places later, counted up to `most`. */
function sameFrom(row: readonly Token[], at: number, period: number, most: number): number {
  let same = 0;
  while (same < most && row[at + same]!.lower === row[at + same + period]?.lower) same++;
  return same;
}

/** How often a phrase comes before it is a loop. */
function enough(phrase: readonly Token[]): number {
  if (phrase.every(({ text, lower }) => /^[\p{N}\p{P}]+$/u.test(text) || SAID.test(lower)))
    return Number.POSITIVE_INFINITY;
  if (phrase.length === 1) return TIMES_OF_ONE;
  if (phrase.length === 2 && phrase.some(({ lower }) => LINK.test(lower))) return Number.POSITIVE_INFINITY;
  // “the null space of A and the null space of A”
  const isProse = phrase.every(({ text, lower }) => (text.length > 1 || lower === 'a') && !SPOKEN.test(lower));
  return phrase.length >= LONG && isProse ? 2 : TIMES;
}

/** The words between two marks other than commas, those between which nothing but a comma, “and” or “or” stands taken for neighbours. */
function* rowsOf(tokens: readonly Token[]): Iterable<Token[]> {
  let row: Token[] = [];
  for (const token of tokens) {
    if (token.text === ',' || token.lower === 'and' || token.lower === 'or') continue;
    if (isWord(token)) row.push(token);
    else {
      yield row;
      row = [];
    }
  }
  yield row;
}
