import { type Gender, otherGender } from '../names/gender.js';
import { quotationAt } from '../quotations/quotations.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';
import { appositionBefore } from './apposition.js';
import { nounGender } from './gendered-nouns.js';
import { people } from './people.js';
import { genderByFirstName, type Person, toldGender } from './person.js';

/** “The spokesman” where the only one who speaks for anybody is a woman. */
interface CalledOtherwise {
  readonly token: Token;
  readonly person: Person;
  /** The gender of the person. */
  readonly gender: Gender;
  /** What the person is introduced as: “spokeswoman”, “spokesperson”. */
  readonly introduced: Token;
}

const SPEAKER = /^spokes(?:man|woman|person)$/u;

/**
 * Those who are introduced by name as “spokeswoman” or “spokesperson” and called “the spokesman” later. Languages with one word for both
 * (“porta-voz”, “portavoce”) leave the machine to guess each time; where anybody else speaks without a name, it may be right.
 */
export function calledOtherwise(reading: Reading): readonly CalledOtherwise[] {
  const nouns = reading.tokens.filter(({ lower }) => SPEAKER.test(lower));
  if (nouns.length < 2) return [];
  const introductions = introducedAs(reading);
  const [first, ...more] = introductions;
  if (!first || more.length > 0) return [];
  const { person, noun } = first;
  const gender = toldGender(person) ?? genderByFirstName(person);
  const later = nouns.filter((token) => token !== noun);
  if (gender === undefined || !later.every((token) => isDefinite(reading, token, noun))) return [];
  return later.flatMap((token) =>
    nounGender(token.lower)?.gender === otherGender(gender) && !quotationAt(reading, token.start)
      ? [{ token, person, gender, introduced: noun }]
      : [],
  );
}

/** The people who have the noun before their name, each once. */
function introducedAs(reading: Reading): readonly { readonly person: Person; readonly noun: Token }[] {
  const found = new Map<Person, Token>();
  for (const { kind, person, token, last, sentence } of reading.get(people).mentions) {
    if (kind !== 'name' || !person || found.has(person)) continue;
    const { tokens } = sentence;
    const first = tokens[0]!.index;
    const noun = appositionBefore(tokens, token.index - first, last.index - first + 1);
    if (noun && SPEAKER.test(noun.lower)) found.set(person, noun);
  }
  return [...found].map(([person, noun]) => ({ person, noun }));
}

/** “the spokesman”, behind the introduction and for nobody who is named. */
function isDefinite(reading: Reading, token: Token, introduced: Token): boolean {
  if (token.start < introduced.start) return false;
  const { tokens } = reading.paragraphAt(token.start)!;
  const next = tokens[token.index + 1];
  return tokens[token.index - 1]?.lower === 'the' && next?.pos !== 'PROPN' && !/^(?:for|of)$/u.test(next?.lower ?? '');
}
