import type { Gender } from '../names/gender.js';
import type { Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import type { Mention } from './mention.js';

/** What belongs to whom a pronoun means: nothing where it is not possessive, their relatives, or what is “her own”. */
export const POSSESSED = { nothing: 0, thing: 1, relative: 2, own: 3 } as const;

const RELATIVES = wordSet(`
  wife husband mother father parents son daughter sons daughters children child brother sister brothers sisters family uncle aunt
  cousin grandfather grandmother girlfriend boyfriend fiancée fiancé widow marriage siblings nephew niece partner mum dad mom`);

/**
 * Whose husbands and wives they are, as good as always: of 2,100 before “wife”, “girlfriend” and “husband” in the texts of
 * antecedent-weights.ts and in Wikipedia's featured biographies, three were others. They were written for the most part before two women or
 * two men could marry.
 */
const SPOUSES: ReadonlyMap<string, Gender> = new Map([
  ...['wife', 'ex-wife', 'girlfriend', 'ex-girlfriend', 'fiancée'].map((noun) => [noun, 'male'] as const),
  ...['husband', 'ex-husband'].map((noun) => [noun, 'female'] as const),
]);

/** How far behind a possessive pronoun its noun may stand, in tokens: “his ever supportive wife”. */
const REACH = 3;

/** One of POSSESSED: what a pronoun says belongs to whom it means. */
export function possessedBy(pronoun: Mention): number {
  const noun = nounOf(pronoun);
  if (!noun) return pronoun.form === 'possessive' ? POSSESSED.thing : POSSESSED.nothing;
  return noun.lower === 'own' ? POSSESSED.own : POSSESSED.relative;
}

/** The gender of whoever has “his wife” or “her husband”. */
export function genderOfSpouse(pronoun: Mention): Gender | undefined {
  return SPOUSES.get(nounOf(pronoun)?.lower ?? '');
}

/**
 * The gender of somebody named whose wife or husband is spoken of: “Okwu’s wife”.
 * @param at the index behind the name's last Token
 */
export function genderOfSpouseBehind(tokens: readonly Token[], at: number): Gender | undefined {
  if (!/^['’]s?$/u.test(tokens[at]?.text ?? '')) return undefined;
  return SPOUSES.get(nounBehind(tokens, at)?.lower ?? '');
}

/**
 * The gender of a person by a noun, whose wife or husband is spoken of: “the wife of the dead soldier”.
 * @param at the index of the noun
 */
export function genderOfSpouseBefore(tokens: readonly Token[], at: number): Gender | undefined {
  let of = at - 1;
  while (of > at - REACH - 2 && /^(?:ADJ|DET|NUM|VERB)$/u.test(tokens[of]?.pos ?? '')) of--;
  return tokens[of]?.lower === 'of' ? SPOUSES.get(tokens[of - 1]?.lower ?? '') : undefined;
}

/** The relative that a possessive pronoun speaks of, or “own”. */
function nounOf({ form, token, sentence }: Mention): Token | undefined {
  return form === 'possessive' ? nounBehind(sentence.paragraph.tokens, token.index) : undefined;
}

function nounBehind(tokens: readonly Token[], possessive: number): Token | undefined {
  for (let at = possessive + 1; at <= possessive + REACH && at < tokens.length; at++) {
    const one = tokens[at]!;
    if (one.lower === 'own' || RELATIVES.has(one.lower) || SPOUSES.has(one.lower)) return one;
    if (one.pos !== 'ADJ' && one.pos !== 'NUM' && one.pos !== 'ADV') return undefined;
  }
  return undefined;
}
