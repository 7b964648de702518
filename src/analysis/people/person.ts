import { genderBesideSurname, genderOfFirstName } from '../names/first-names.js';
import type { Gender } from '../names/gender.js';
import { genderOfKnownPerson } from '../names/known-people.js';
import { isNameOfBoth } from '../names/names-of-both.js';
import { isSurnameFirst } from '../names/surname-first.js';
import { isWomansSurname } from '../names/womens-surnames.js';
import type { Token } from '../token.js';

/** Somebody the article names. */
export interface Person {
  /** The fullest form of the name. */
  readonly name: string;
  /** The first name in lower case; none where two people share the name. */
  readonly first: string | undefined;
  /** True where the article gives the first name and the surname. */
  readonly inFull: boolean;
  /** The nouns and titles that tell the gender: “spokeswoman”, “Mr”. */
  readonly told: readonly { readonly gender: Gender; readonly token: Token }[];
  /** The gender of whoever has the wife or husband that the article gives this person: “Okwu’s wife”. */
  readonly married: Gender | undefined;
  /** What the settings say of the person, or else the source; `any` where both and neither will do. */
  readonly set: Gender | 'any' | undefined;
  /** The words by which the source says it, where it is the source that does: “a porta-voz”. */
  readonly setBy: string | undefined;
}

const NONE: ReadonlySet<Token> = new Set();

/**
 * What the article itself, the settings and the source say of a person's gender, the pronouns apart; none where that disagrees.
 * @param unsaid titles and nouns to leave out of account
 */
export function toldGender({ told, set }: Person, unsaid: ReadonlySet<Token> = NONE): Gender | undefined {
  if (set) return set === 'any' ? undefined : set;
  const [first, ...rest] = new Set(told.flatMap(({ gender, token }) => (unsaid.has(token) ? [] : [gender])));
  return rest.length > 0 ? undefined : first;
}

/** The gender of somebody whom an editor knows, or else of nearly all who bear the person's first name, or the surname. */
export function genderByName(person: Person): Gender | undefined {
  return (
    genderByFirstName(person) ?? (person.name.toLowerCase().split(' ').some(isWomansSurname) ? 'female' : undefined)
  );
}

/** The same, whatever the surname tells. */
export function genderByFirstName(person: Person): Gender | undefined {
  const { first, inFull } = person;
  const known = genderOfKnownPerson(person.name);
  if (known || first === undefined || isSurnameFirst(person.name.toLowerCase())) return known;
  if (!inFull) return genderOfFirstName(first);
  return genderBesideSurname(first) ?? genderOfSecondName(person);
}

/** “Corkman Mark Carroll”, “Xolile Maria Dube”: where the first of three names or more is none that is known. */
function genderOfSecondName({ name, first }: Person): Gender | undefined {
  const [, second, third] = name.toLowerCase().split(' ');
  if (!second || !third || isNameOfBoth(first!)) return undefined;
  return genderOfFirstName(second);
}

/** Who says of a person what is `set`, for a note. */
export function saidBy({ setBy }: Person): string {
  return setBy === undefined ? 'by your settings' : `by the source: “${setBy}”`;
}
