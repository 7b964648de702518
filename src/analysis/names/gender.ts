import { capitalisedAs } from '../characters/capital.js';
import type { Token } from '../token.js';
import { wordSet } from '../words/word-set.js';

/** The gender that “he” or “she” tells of a person. */
export type Gender = 'female' | 'male';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((form) => [form, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((form) => [form, 'female'] as const),
]);

/** The other of the two that “he” and “she” tell. */
export function otherGender(gender: Gender): Gender {
  return gender === 'female' ? 'male' : 'female';
}

/** “he” or “she”. */
export function subjectForm(gender: Gender): string {
  return gender === 'female' ? 'she' : 'he';
}

/** The gender that a word tells if it is a gendered pronoun, in lower case. */
export function pronounGender(lower: string): Gender | undefined {
  return PRONOUNS.get(lower);
}

const SAME_IN_BOTH: ReadonlyMap<string, string> = new Map([
  ['he', 'she'],
  ['she', 'he'],
  ['him', 'her'],
  ['himself', 'herself'],
  ['herself', 'himself'],
  ['hers', 'his'],
]);

/** Words that follow the object “her” and never the possessive one, whatever the language model takes them for. */
const AFTER_OBJECT = wordSet(`
  again alone anyway away back down here home in instead off on out over so that there though through to today together
  tomorrow too up very well when where while yesterday a an the this these those as at by for from into of with if and or but`);

/** The same form of the other gender: “her” gives “his” before its noun and “him” elsewhere. Capitals are kept. */
export function otherForm(tokens: readonly Token[], at: number): string {
  const { text, lower } = tokens[at]!;
  const form =
    SAME_IN_BOTH.get(lower) ??
    (isPossessive(tokens, at) ? (lower === 'her' ? 'his' : 'her') : lower === 'her' ? 'him' : 'hers');
  return text === text.toUpperCase() && text.length > 1 ? form.toUpperCase() : capitalisedAs(text, form);
}

/** True where “her” or “his” stands before the noun it belongs to. */
export function isPossessive(tokens: readonly Token[], at: number): boolean {
  let next = tokens[at + 1];
  if (next && /^["“‘']$/u.test(next.text) && next.before !== '') next = tokens[at + 2];
  if (!next || AFTER_OBJECT.has(next.lower)) return false;
  if (/^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.pos)) return true;
  const after = tokens[at + 2];
  const nominal = after !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(after.pos);
  if (next.pos === 'VERB') return nominal ? /(?:ed|en|ing)$/u.test(next.lower) : tokens[at]!.lower === 'his';
  return next.pos === 'ADV' ? nominal : next.lower === 'own';
}
