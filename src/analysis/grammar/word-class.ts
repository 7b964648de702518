import { isLowerCase, type Token } from '../token.js';
import { ONLY_VERBS } from '../words/only-verbs.js';
import { adjectiveOfAdverb, adjectiveOfNoun, adverbOfAdjective, verbOfNoun } from '../words/word-family.js';
import { adjectiveForAdverb } from './adjective-for-adverb.js';
import { adjectiveForNoun } from './adjective-for-noun.js';
import { adverbBeforeNoun } from './adverb-before-noun.js';
import type { Exceptions, Misfit } from './misfit.js';
import { nounForAdjective } from './noun-for-adjective.js';
import { nounForVerb } from './noun-for-verb.js';
import { verbForNoun } from './verb-for-noun.js';

/** True of a word in lower case that may be of the wrong class somewhere, by its form: of all others nothing is asked. */
export function mayBeMisfit(lower: string): boolean {
  if (lower.length < 4) return false;
  if (lower.endsWith('ly')) return adjectiveOfAdverb(lower) !== undefined;
  return (
    ONLY_VERBS.has(lower) ||
    verbOfNoun(lower) !== undefined ||
    adjectiveOfNoun(lower) !== undefined ||
    adverbOfAdjective(lower) !== undefined
  );
}

/** Judges the word at `at` of a paragraph by what stands around it. */
export function misfitAt(tokens: readonly Token[], at: number, exceptions: Exceptions): Misfit | undefined {
  const word = tokens[at]!;
  if (!isLowerCase(word) || isHyphened(tokens, at)) return undefined;
  return (
    adverbBeforeNoun(tokens, at, exceptions) ??
    adjectiveForAdverb(tokens, at, exceptions) ??
    nounForVerb(tokens, at) ??
    nounForAdjective(tokens, at) ??
    verbForNoun(tokens, at, exceptions) ??
    adjectiveForNoun(tokens, at, exceptions)
  );
}

function isHyphened(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1], tokens[at + 2]].some((one) => one?.text === '-');
}
