import {
  BE_AND_HAVE,
  COORDINATORS,
  DETERMINERS,
  MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './function-words.js';
import { wordsOf } from './word-set.js';

/**
 * How often the commonest words and marks stand in English news, per 1,000 words, roughly: by Leech, Rayson and Wilson, Word
 * Frequencies in Written and Spoken English (2001).
 */
const COMMONEST: Readonly<Record<number, string>> = {
  60: 'the ,',
  45: '.',
  25: 'of to and a in',
  10: "is for that was 's on with as it he at by be his from",
  5: 'are have i not this had has but an they were or which said who their you her she will we one there - " “ ”',
  2: `been would when if can all its so more what about up him than then into could time them only out new some no my two over
      now these may do any first other people your how like also before after last year our me where just most us such should
      because through between years those many made ( ) : ;`,
};
/** Of other words of closed classes and of two letters, and of one letter of any other: the longer a word is, the rarer. */
const OF_CLOSED_CLASS = 1;
const SHORT = 0.5;
const RARE = 0.12;

const CLOSED_CLASSES = [
  DETERMINERS,
  POSSESSIVES,
  PRONOUNS,
  PREPOSITIONS,
  COORDINATORS,
  SUBORDINATORS,
  MODALS,
  BE_AND_HAVE,
];

/** Asked for thousands of words of rules at each start. */
const KNOWN: ReadonlyMap<string, number> = new Map([
  ...CLOSED_CLASSES.flatMap((words) => [...words].map((word) => [word, OF_CLOSED_CLASS] as const)),
  ...Object.entries(COMMONEST).flatMap(([often, words]) =>
    wordsOf(words).map((word) => [word, Number(often)] as const),
  ),
]);

/** How often one of these words, in lower case, may be expected in 1,000 words of a text. */
export function frequencyOf(words: Iterable<string>): number {
  let sum = 0;
  for (const word of words) sum += KNOWN.get(word) ?? (word.length < 3 ? SHORT : RARE / word.length);
  return sum;
}
