import { BELIEFS } from './antecedent-weights.js';
import { type Gender, otherGender } from './gender.js';
import { isAddress, namesOffice, otherNoun } from './gendered-pairs.js';
import type { Mention } from './mentions.js';
import { firstNameGender, type Person, people } from './people.js';
import { believe, type Pronoun, pronounsOf } from './pronouns.js';
import { quotationAt } from './quotations.js';
import type { Reading } from './reading.js';
import type { Token } from './token.js';

/** A noun or title of the wrong gender, said of a person: “UN spokesman Eri Kaneko”, who is “she” elsewhere. */
export interface MistakenRole {
  readonly token: Token;
  readonly person: Person;
  /** The gender that the rest of the article shows. */
  readonly gender: Gender;
  /** What it should be. */
  readonly form: string;
  /** The pronouns that mean the person, those that weigh most first. */
  readonly pronouns: readonly Mention[];
  /** Other nouns and titles of the person. */
  readonly nouns: readonly Token[];
  /** True where the first name speaks alone or the noun is an office’s too. */
  readonly weak: boolean;
}

/** The share of a pronoun that makes it count for a person. */
const MEANS = 0.45;
/** The same for a pronoun that only bears out another. */
const BEARS_OUT = 0.15;

/**
 * The nouns and titles of the wrong gender. To be had by `reading.get(mistakenRoles)`.
 *
 * Machines write “he” and “spokesman” where they do not know. So “spokeswoman … he” has a wrong pronoun; a noun is wrong where the first
 * name or the settings are against it, and a man's where “she” is, twice or beside another noun; and where nothing else is for it.
 */
export function mistakenRoles(reading: Reading): readonly MistakenRole[] {
  const { mentions, persons } = reading.get(people);
  const suspects = persons.filter(({ told }) => told.some(({ token }) => otherNoun(token.text) !== undefined));
  if (suspects.length === 0) return [];
  const pronouns = reading.get(pronounsOf);
  const unsaid = new Set(suspects.flatMap(({ told }) => told.map(({ token }) => token)));
  believe(mentions, pronouns, unsaid);
  return suspects.flatMap((person) => {
    const votes = { female: votesFor(person, pronouns, 'female'), male: votesFor(person, pronouns, 'male') };
    return person.told.flatMap(({ gender, token }) => mistaken(reading, person, { gender, token }, votes));
  });
}

/** The pronouns of one gender that may mean a person. */
interface Votes {
  readonly certain: readonly Mention[];
  readonly all: readonly Mention[];
}

function mistaken(
  reading: Reading,
  person: Person,
  { gender, token }: Person['told'][number],
  votes: Readonly<Record<Gender, Votes>>,
): MistakenRole[] {
  const form = otherNoun(token.text);
  if (form === undefined || !isOpenToDoubt(reading, token)) return [];
  const other = otherGender(gender);
  const found = { token, person, gender: other, form, pronouns: votes[other].certain };
  const nouns = person.told.filter((one) => one.gender === other).map((one) => one.token);
  if (person.set) return person.set === other ? [{ ...found, nouns, weak: false }] : [];
  const allied = person.told.some((one) => one.gender === gender && one.token !== token);
  if (allied || votes[gender].certain.length > 0) return [];
  const { certain, all } = votes[other];
  const first = person.inFull ? firstNameGender(person) : undefined;
  const borneOut = certain.length > 0 && all.length + nouns.length > 1;
  if (isAddress(token.lower)) {
    // “Mrs John Lamb” is his wife, and “Mrs Lamb” may be.
    const wife = /^(?:mrs|mme|frau)/u.test(token.lower);
    const shown = nouns.length > 0 ? borneOut : first === other && !wife && certain.length > 0;
    return shown && !hasRelatives(reading) ? [{ ...found, nouns, weak: false }] : [];
  }
  const shown = first === other || (first === undefined && gender === 'male' && borneOut);
  const office = namesOffice(token.lower);
  // “Chairman Ann Lee” bears the office's own title.
  if (!shown || (office && (reading.text[token.end] !== ',' || certain.length === 0))) return [];
  return [{ ...found, nouns, weak: office || certain.length + nouns.length === 0 }];
}

/** False for “the first female fireman”, “Mr and Mrs Lamb”, “a husband-stealer”, and for what somebody says, who may be addressing another. */
function isOpenToDoubt(reading: Reading, token: Token): boolean {
  const before = reading.text.slice(Math.max(0, token.start - 16), token.start);
  if (reading.text[token.end] === '-') return false;
  return (
    !/\b(?:female|woman|male|lady|madam|and|or|&)\b/iu.test(before) && quotationAt(reading, token.start) === undefined
  );
}

/** True where the article tells of a couple or a family, who bear one surname. */
function hasRelatives({ text }: Reading): boolean {
  return /\b(?:husband|wife|widow|widower|brother|sister|son|daughter|father|mother|parents|couple|family|Mr\.? and Mrs)\b/iu.test(
    text,
  );
}

/** The pronouns of a gender that may mean the person, those that weigh most first. */
function votesFor(person: Person, pronouns: readonly Pronoun[], gender: Gender): Votes {
  const weight = (pronoun: Pronoun) => Math.abs(pronoun.votes.get(person) ?? 0) / BELIEFS.pronounOfName;
  const all = pronouns
    .filter((pronoun) => pronoun.gender === gender && weight(pronoun) > BEARS_OUT)
    .sort((a, b) => weight(b) - weight(a));
  const mentions = (list: readonly Pronoun[]) => list.map(({ mention }) => mention);
  return { certain: mentions(all.filter((pronoun) => weight(pronoun) > MEANS)), all: mentions(all) };
}
