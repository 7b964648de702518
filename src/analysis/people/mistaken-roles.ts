import { addTo } from '../../document/add-to.js';
import { justBefore } from '../characters/just-before.js';
import { type Gender, otherGender } from '../names/gender.js';
import { quotationAt } from '../quotations/quotations.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';
import { BELIEFS } from './antecedent-weights.js';
import { calledOtherwise } from './called-otherwise.js';
import { nounGender } from './gendered-nouns.js';
import { isAddress, namesOffice, otherNoun } from './gendered-pairs.js';
import type { Mention } from './mention.js';
import { people } from './people.js';
import { genderByName, type Person } from './person.js';
import { isRelative } from './possessed.js';
import { believe, type Pronoun, pronounsOf } from './pronouns.js';
import { toldOf } from './told.js';

/** A noun or title of the wrong gender, said of a person: “UN spokesman Eri Kaneko”, who is “she” elsewhere. */
interface MistakenRole {
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
const MEANS = 0.42;
/** The same for a pronoun that only bears out another. */
const BEARS_OUT = 0.13;

const NO_VOTES: Votes = { certain: [], all: [] };

/**
 * The nouns and titles of the wrong gender. To be had by `reading.get(mistakenRoles)`.
 *
 * Machines write “he” and “spokesman” where they do not know. So “spokeswoman … he” has a wrong pronoun; a noun is wrong where the first
 * name or the settings are against it, and a man's where “she” is, twice or beside another noun; and where nothing else is for it.
 */
export function mistakenRoles(reading: Reading): readonly MistakenRole[] {
  if (!reading.paragraphs.some(({ tokens }) => tokens.some(({ lower }) => otherNoun(lower) !== undefined))) return [];
  const byName = reading.get(people).persons.flatMap((person) => {
    const open = person.told.filter(
      ({ token }) => otherNoun(token.text) !== undefined && isOpenToDoubt(reading, token),
    );
    if (open.length === 0 || person.set === 'any') return [];
    const nouns = { female: nounsOf(person, 'female'), male: nounsOf(person, 'male') };
    return open.flatMap(({ gender, token }) => {
      // Another noun of the same gender bears this one out.
      if (!person.set && nouns[gender].length > 1) return [];
      return mistaken(reading, person, { gender, token, nouns: nouns[otherGender(gender)] });
    });
  });
  return [...byName, ...laterRoles(reading)];
}

/** “the spokesman”, of a woman who was introduced as “spokesperson”. */
function laterRoles(reading: Reading): MistakenRole[] {
  return reading.get(calledOtherwise).flatMap(({ token, person, gender, introduced }) => {
    const isTold = nounGender(introduced.lower)?.gender === gender;
    const nouns = isTold ? [introduced] : [];
    return [{ token, person, gender, form: otherNoun(token.text)!, pronouns: [], nouns, weak: !isTold }];
  });
}

/** A noun or title that may be the wrong one, and those of the other gender that the person has too. */
interface Suspect {
  readonly gender: Gender;
  readonly token: Token;
  readonly nouns: readonly Token[];
}

function mistaken(reading: Reading, person: Person, { gender, token, nouns }: Suspect): MistakenRole[] {
  const other = otherGender(gender);
  const first = person.inFull || isBesideFirstName(reading, person, token) ? genderByName(person) : undefined;
  const address = isAddress(token.lower);
  const office = namesOffice(token.lower);
  const votesFor = (one: Gender) => reading.get(votesByPerson).get(person)?.[one] ?? NO_VOTES;
  const found = { token, person, gender: other, form: otherNoun(token.text)!, nouns };
  if (person.set) return person.set === other ? [{ ...found, pronouns: votesFor(other).certain, weak: false }] : [];
  // “Mrs John Lamb” is his wife, and “Mrs Lamb” may be.
  const wife = /^(?:mrs|mme|frau)/u.test(token.lower);
  const byFirst = first === other && !(address && wife);
  // “Ms. Robin Arai … Mr. Arai”, where nobody else has the surname
  const byTitle =
    address && nouns.some(({ lower, end }) => !/^mrs/u.test(lower) && reading.text.startsWith(` ${person.name}`, end));
  const byPronouns = address ? nouns.length > 0 : first === undefined && gender === 'male';
  // “Chairman Ann Lee” bears the office's own title.
  if ((!byFirst && !byPronouns) || (office && reading.text[token.end] !== ',')) return [];
  if (votesFor(gender).certain.length > 0) return [];
  const { certain, all } = votesFor(other);
  const borneOut = certain.length > 0 && all.length + nouns.length > 1;
  const one = { ...found, pronouns: certain };
  if (address) {
    const byBoth = byTitle && person.inFull && first !== gender;
    const shown = nouns.length > 0 ? borneOut || byBoth : byFirst && certain.length > 0;
    return shown && !reading.get(hasRelatives) ? [{ ...one, weak: !borneOut && !byFirst }] : [];
  }
  if (!(byFirst || borneOut) || (office && certain.length === 0)) return [];
  return [{ ...one, weak: office || certain.length + nouns.length === 0 }];
}

/** “her brother Irena”: who is somebody's relative is called by the first name; not “Mother Stuart”. */
function isBesideFirstName(reading: Reading, { first, name }: Person, { text, end }: Token): boolean {
  return isRelative(text) && first !== undefined && reading.text.startsWith(` ${name}`, end);
}

function nounsOf({ told }: Person, gender: Gender): readonly Token[] {
  return told.flatMap((one) => (one.gender === gender ? [one.token] : []));
}

/** False for “the first female fireman”, “Mr and Mrs Lamb”, “a husband-stealer”, and for what is said, maybe to somebody else. */
function isOpenToDoubt(reading: Reading, token: Token): boolean {
  const before = justBefore(reading.text, token.start, 16);
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

/** The pronouns of one gender that may mean a person, those that weigh most first. */
interface Votes {
  readonly certain: readonly Mention[];
  readonly all: readonly Mention[];
}

/** The pronouns that may mean each person, for all that names tell where no noun or title is believed that could be the wrong one. */
function votesByPerson(reading: Reading): ReadonlyMap<Person, Readonly<Record<Gender, Votes>>> {
  const { mentions, persons } = reading.get(people);
  const suspects = persons.filter(({ told }) => told.some(({ token }) => otherNoun(token.text) !== undefined));
  const pronouns = reading.get(pronounsOf);
  believe(pronouns, toldOf(mentions, new Set(suspects.flatMap(({ told }) => told.map(({ token }) => token)))));
  const voters = new Map<Person, Pronoun[]>();
  for (const pronoun of pronouns) {
    for (const person of pronoun.votes.keys()) {
      addTo(voters, person, pronoun);
    }
  }
  return new Map(
    [...voters].map(([person, list]) => [
      person,
      { female: votesFor(person, list, 'female'), male: votesFor(person, list, 'male') },
    ]),
  );
}

function votesFor(person: Person, pronouns: readonly Pronoun[], gender: Gender): Votes {
  const weight = (pronoun: Pronoun) => Math.abs(pronoun.votes.get(person) ?? 0) / BELIEFS.pronounOfName;
  const all = pronouns
    .filter((pronoun) => pronoun.gender === gender && weight(pronoun) > BEARS_OUT)
    .sort((a, b) => weight(b) - weight(a));
  const mentions = (list: readonly Pronoun[]) => list.map(({ mention }) => mention);
  return { certain: mentions(all.filter((pronoun) => weight(pronoun) > MEANS)), all: mentions(all) };
}
