import { genderOfFirstName } from '../names/first-names.js';
import type { Token } from '../token.js';
import { BE_AND_HAVE, DO, MIDDLE_ADVERBS, MODALS } from '../words/function-words.js';
import { wordSet } from '../words/word-set.js';
import type { Lost } from './lost-subject.js';

/** Where the last word of a verb's subject stands, past auxiliaries and adverbs. */
export function subjectBefore(tokens: readonly Token[], verb: Token): number {
  let before = verb.index - tokens[0]!.index - 1;
  const isBetween = ({ lower }: Token) =>
    MIDDLE_ADVERBS.has(lower) || BE_AND_HAVE.has(lower) || MODALS.has(lower) || DO.has(lower);
  while (before >= 0 && isBetween(tokens[before]!)) before--;
  return before;
}

/** Firms and the like, which are “it”. */
const BODIES = wordSet(`
  company firm bank government ministry council party club team agency court union institute hospital university
  commission parliament army
`);

/** What is missing: “it” or “there” where the verb tells, else a pronoun for whoever says it, where that is known. */
export function lostPronoun(tokens: readonly Token[], verb: Token, lost: Lost): string | undefined {
  if (lost.asks !== undefined) return lost.asks;
  const before = subjectBefore(tokens, verb);
  const subject = tokens[before];
  if (!subject) return undefined;
  const { lower, pos } = subject;
  if (/^(?:he|she|it|they|we|i)$/u.test(lower)) return subject.text === 'I' ? 'I' : lower;
  if (pos === 'NOUN' && (/[^s]s$/u.test(lower) || /^(?:police|people)$/u.test(lower))) return 'they';
  if (BODIES.has(lower)) return 'it';
  if (pos !== 'PROPN') return undefined;
  let first = before;
  while (tokens[first - 1]?.pos === 'PROPN') first--;
  const gender = genderOfFirstName(tokens[first]!.lower);
  return gender && (gender === 'female' ? 'she' : 'he');
}
