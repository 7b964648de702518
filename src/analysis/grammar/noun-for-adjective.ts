import type { Token } from '../token.js';
import { ARTICLES, BE } from '../words/function-words.js';
import { adjectiveOfNoun } from '../words/word-family.js';
import { type Misfit, opensNoun } from './misfit.js';

/** “is very importance”, “the most importance men”, “an importance meeting” */
export function nounForAdjective(tokens: readonly Token[], at: number): Misfit | undefined {
  const { lower } = tokens[at]!;
  const right = adjectiveOfNoun(lower);
  if (right === undefined) return undefined;
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const second = tokens[at - 2]?.lower ?? '';
  const isState =
    /^(?:very|so|too|quite|extremely)$/u.test(before) &&
    (BE.has(second) || /^(?:bec[ao]mes?|seems?)$/u.test(second)) &&
    !/^(?:is|was)$/u.test(next);
  const isNounBehind = tokens[at + 1]?.pos === 'NOUN';
  const isBeforeNoun =
    isNounBehind && /^(?:very|most|more)$/u.test(before) && (opensNoun(second) || /^(?:some|her)$/u.test(second));
  const isOfRank = isNounBehind && ARTICLES.has(before) && /^(?:importance|significance)$/u.test(lower);
  return isState || isBeforeNoun || isOfRank ? { is: 'a noun', calledFor: 'an adjective', right: [right] } : undefined;
}
