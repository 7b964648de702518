import type { Gender } from '../names/gender.js';
import { likelyGender } from '../names/names-of-both.js';
import type { Token } from '../token.js';
import { BELIEFS } from './antecedent-weights.js';
import type { Mention } from './mention.js';
import { firstNameGender, type Person, toldGender } from './person.js';

/** What an article says of a person's gender, its pronouns apart. */
export interface Told {
  /** By titles and nouns, or by the settings; none where they say nothing or disagree. */
  readonly gender: Gender | undefined;
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
    const gender = toldGender(person, unsaid);
    told.set(person, { gender, odds: oddsOf(person, gender) });
  }
  return told;
}

function oddsOf(person: Person, gender: Gender | undefined): number {
  if (person.set) return signed(gender) * BELIEFS.set;
  const known = signed(firstNameGender(person)) * (person.inFull ? BELIEFS.firstNameInFull : BELIEFS.firstName);
  const first = known || (person.inFull ? signed(likelyGender(person.first ?? '')) * BELIEFS.firstNameOfBoth : 0);
  return first + signed(gender) * BELIEFS.told;
}

/** 1 for a woman, −1 for a man. */
export function signed(gender: Gender | undefined): number {
  return gender === 'female' ? 1 : gender === 'male' ? -1 : 0;
}
