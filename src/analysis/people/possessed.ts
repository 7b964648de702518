import { genderBesideSurname } from '../names/first-names.js';
import { type Gender, otherGender } from '../names/gender.js';
import { isCapitalised, type Token } from '../token.js';
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
  ...['wife', 'ex-wife', 'widow', 'girlfriend', 'ex-girlfriend', 'fiancée'].map((noun) => [noun, 'male'] as const),
  ...['husband', 'ex-husband', 'widower'].map((noun) => [noun, 'female'] as const),
]);

/** True of a word (in lower case) for a relative: “wife”, “daughters”. */
export function isRelative(lower: string): boolean {
  return RELATIVES.has(lower);
}

/** How far behind a possessive pronoun its noun may stand, in tokens: “his ever supportive wife”. */
const REACH = 3;
/** How many tokens may stand before a noun in its phrase: “the 40-year-old jockey”. */
const LONGEST_PHRASE = 8;

/** One of POSSESSED: what a pronoun says belongs to whom it means. */
export function possessedBy(pronoun: Mention): number {
  const noun = nounOf(pronoun);
  if (!noun) return pronoun.form === 'possessive' ? POSSESSED.thing : POSSESSED.nothing;
  return noun.lower === 'own' ? POSSESSED.own : POSSESSED.relative;
}

/** The gender of whoever has “his wife” or “her husband”, or “married Paul Durand”. */
export function genderOfSpouse(pronoun: Mention): Gender | undefined {
  const { form, attributes, token, sentence } = pronoun;
  const { tokens } = sentence.paragraph;
  if (form === 'subject')
    return genderOfWed(tokens, token.index + 1) ?? (attributes ? genderOfOwnSpouse(tokens, token.index) : undefined);
  return SPOUSES.get(nounOf(pronoun)?.lower ?? '');
}

/**
 * The gender of somebody whose wife or husband is spoken of: “Okwu’s wife”.
 * @param at the index behind the last Token of the name or noun
 */
export function genderOfSpouseBehind(tokens: readonly Token[], at: number): Gender | undefined {
  if (!/^['’]s?$/u.test(tokens[at]?.text ?? '')) return undefined;
  return SPOUSES.get(relativeBehind(tokens, at)?.lower ?? '');
}

/**
 * The gender of somebody before whom a wife or husband is spoken of: “the widow of the old soldier”.
 * @param at the index of the first Token of a name, or that of a noun
 */
export function genderOfSpouseBefore(tokens: readonly Token[], at: number): Gender | undefined {
  let before = at - 1;
  while (at - before <= LONGEST_PHRASE && isInside(tokens[before])) before--;
  if (tokens[before]?.lower !== 'of') return undefined;
  return SPOUSES.get(tokens[before - 1]?.lower ?? '');
}

/** How far before “she said” the quotation may speak of the speaker's husband, in tokens. */
const REACH_OF_SPEAKER = 40;

/** The gender of whoever speaks of “my husband” in the quotation that closes right before “she said”, at this index. */
function genderOfOwnSpouse(tokens: readonly Token[], at: number): Gender | undefined {
  for (let before = at - 3; before >= Math.max(0, at - REACH_OF_SPEAKER); before--) {
    const { text, lower } = tokens[before]!;
    if (/^["“”]$/u.test(text)) return undefined;
    if (lower === 'my') return SPOUSES.get(relativeBehind(tokens, before)?.lower ?? '');
  }
  return undefined;
}

/** How far behind “married” a first name may stand, in tokens: “married the French film director Paul Durand”. */
const REACH_OF_WED = 6;

/**
 * The gender of whoever is told to have married somebody whose first name tells the other: “Okwu later married the actor Paul Durand”.
 * @param at the index behind the last Token of a name or a pronoun
 */
export function genderOfWed(tokens: readonly Token[], at: number): Gender | undefined {
  let verb = at;
  while (tokens[verb]?.pos === 'ADV' || tokens[verb]?.lower === 'had') verb++;
  if (tokens[verb]?.lower !== 'married') return undefined;
  for (let next = verb + 1; next <= verb + REACH_OF_WED && next < tokens.length - 1; next++) {
    const token = tokens[next]!;
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/u.test(token.pos)) return undefined;
    const gender =
      isCapitalised(token) && isCapitalised(tokens[next + 1]!) ? genderBesideSurname(token.lower) : undefined;
    if (gender) return otherGender(gender);
  }
  return undefined;
}

/** “the 40-year-old” */
function isInside(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:DET|ADJ|NUM|NOUN)$/u.test(token.pos) || token.text === '-');
}

function nounOf({ form, token, sentence }: Mention): Token | undefined {
  return form === 'possessive' ? relativeBehind(sentence.paragraph.tokens, token.index) : undefined;
}

/** The relative that a possessive speaks of, or “own”. */
export function relativeBehind(tokens: readonly Token[], possessive: number): Token | undefined {
  for (let at = possessive + 1; at <= possessive + REACH && at < tokens.length; at++) {
    const one = tokens[at]!;
    if (one.lower === 'own' || RELATIVES.has(one.lower) || SPOUSES.has(one.lower)) return one;
    if (one.pos !== 'ADJ' && one.pos !== 'NUM' && one.pos !== 'ADV') return undefined;
  }
  return undefined;
}
