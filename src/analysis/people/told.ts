import type { Gender } from '../names/gender.js';
import { genderOfKnownPerson } from '../names/known-people.js';
import { likelyGender } from '../names/names-of-both.js';
import { isSurnameFirst } from '../names/surname-first.js';
import type { Token } from '../token.js';
import { BELIEFS } from './antecedent-weights.js';
import type { Mention } from './mention.js';
import { genderByFirstName, genderByName, type Person, toldGender } from './person.js';

/** What an article says of a person's gender, its pronouns apart. */
export interface Told {
  /** By titles and nouns, by the settings, or since everybody knows the person; none where they say nothing or disagree. */
  readonly gender: Gender | undefined;
  /** Whether these tell, or a first name that stands before a surname. */
  readonly sure: boolean;
  /** The logarithm of how much likelier the person is a woman than a man, by these and by the first name. */
  readonly odds: number;
}

/**
 * What is told of everybody mentioned: read once, as there may be a title at every mention.
 * @param unsaid titles and nouns to leave out of account
 */
export function toldOf(mentions: readonly Mention[], unsaid: ReadonlySet<Token>): ReadonlyMap<Person, Told> {
  const told = new Map<Person, Told>();
  for (const { person } of mentions) {
    if (!person || told.has(person)) continue;
    const gender = toldGender(person, unsaid) ?? genderOfKnownPerson(person.name);
    const sure = gender !== undefined || (person.inFull && genderByFirstName(person) !== undefined);
    told.set(person, { gender, sure, odds: oddsOf(person, gender) });
  }
  return told;
}

function oddsOf(person: Person, gender: Gender | undefined): number {
  if (person.set) return signed(gender) * BELIEFS.set;
  const known = genderOfKnownPerson(person.name);
  if (known) return signed(known) * BELIEFS.known;
  // A surname that only women bear tells as much alone.
  const sure = person.inFull || !genderByFirstName(person) ? BELIEFS.firstNameInFull : BELIEFS.firstName;
  const byName = signed(genderByName(person)) * sure || signed(likelyByName(person)) * BELIEFS.firstNameOfBoth;
  return byName + signed(gender) * BELIEFS.told + signed(person.married) * BELIEFS.spouse;
}

function likelyByName({ name, first, inFull }: Person): Gender | undefined {
  return inFull && !isSurnameFirst(name.toLowerCase()) ? likelyGender(first ?? '') : undefined;
}

/** 1 for a woman, −1 for a man. */
export function signed(gender: Gender | undefined): number {
  return gender === 'female' ? 1 : gender === 'male' ? -1 : 0;
}

/** The logarithm of how much likelier a mention is of a woman than of a man, whatever other pronouns make of the person. */
export function oddsByTold({ kind, gender, person }: Mention, told: ReadonlyMap<Person, Told>): number {
  if (person) return told.get(person)!.odds;
  return signed(gender) * (kind === 'noun' ? BELIEFS.noun : BELIEFS.pronoun);
}

/** How likely it is what has these odds, as a logarithm. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
