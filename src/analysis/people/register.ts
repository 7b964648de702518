import { addTo } from '../../document/add-to.js';
import { withoutAccents } from '../characters/accents.js';
import { genderBesideSurname, genderOfFirstName } from '../names/first-names.js';
import type { Gender } from '../names/gender.js';
import { genderOfKnownPerson } from '../names/known-people.js';
import { isNameOfBoth } from '../names/names-of-both.js';
import type { Sentence } from '../paragraph.js';
import type { Token } from '../token.js';
import { yearsBehind } from './aged.js';
import { predicateNoun } from './apposition.js';
import { nounGender } from './gendered-nouns.js';
import { isAddress } from './gendered-pairs.js';
import { genderByName, type Person } from './person.js';
import type { NamePhrase } from './person-names.js';
import { genderOfSpouseBefore, genderOfSpouseBehind, genderOfWed, isRelative } from './possessed.js';

/** A Person while it is still being learnt what the article says of whom. */
export interface Draft extends Person {
  told: { readonly gender: Gender; readonly token: Token }[];
  married: Gender | undefined;
  set: Gender | 'any' | undefined;
  setBy: string | undefined;
}

/** The people whom an article names, to be found by their full name, surname or first name. */
export class Register {
  /** All persons so far, in the order in which they were first named. */
  readonly persons: Draft[] = [];
  readonly #byWord = new Map<string, Draft>();
  readonly #byFullName = new Map<string, Draft>();
  /** All who bear a surname in full: “John Lamb” and “Ann Lamb”. */
  readonly #bySurname = new Map<string, Draft[]>();
  /** Women who are known by a form of address alone, by their surname: “Mrs Lamb” beside “John Lamb”. */
  readonly #addressed = new Map<string, Draft>();
  /** Names in full by how they end in two words or more: “Leonor Cid de Sousa” by “Cid de Sousa”. */
  readonly #byEnding: ReadonlyMap<string, string>;
  /** Words that stand alone as a name somewhere. */
  readonly #alone = new Set<string>();
  /** Where each of them first stands without “Mr” or “Mrs”. */
  readonly #firstAlone = new Map<string, number>();
  /** Where each person is first named. */
  readonly #metAt = new Map<Draft, number>();
  /** Who has a title or office, by each of its words in lower case, and where that is first said. */
  readonly #byRole = new Map<string, Map<Draft, number>>();

  /** Who is of such an age, and where that is first said. */
  readonly #byYears = new Map<string, Map<Draft, number>>();

  constructor(phrases: ReadonlyMap<Sentence, readonly NamePhrase[]>) {
    const all = [...phrases.values()].flat();
    for (const { words, tokens, titles } of all) {
      if (words.length > 1) continue;
      const word = withoutAccents(words[0]!);
      this.#alone.add(word);
      if (!titles.some(({ lower }) => isAddress(lower)) && !this.#firstAlone.has(word))
        this.#firstAlone.set(word, tokens[0]!.start);
    }
    this.#byEnding = wholeNames(all);
    for (const phrase of all)
      if (phrase.words.length > 1 && !this.#byEnding.has(keyOf(phrase.words))) this.#meet(phrase);
    for (const phrase of all) if (phrase.words.length === 1) this.#meet(phrase);
    for (const [sentence, list] of phrases)
      for (const [at, phrase] of list.entries())
        if (at > 0 && shareSurname(list[at - 1]!, phrase, sentence)) this.#share(phrase);
  }

  /** Whom a name names; none where nobody is known by it, or its first name is another's. */
  whose({ tokens, words, titles, personal }: NamePhrase): Draft | undefined {
    if (words.length === 1) {
      const gender = addressGender(titles);
      const one = gender && this.#addressee(withoutAccents(words[0]!), gender);
      if (one) return one;
    }
    if (words.length > 1) {
      const name = this.#byEnding.get(keyOf(words)) ?? fullName(tokens);
      const full = this.#byFullName.get(withoutAccents(name));
      if (full) return full;
    }
    // “the Warhol Factory” brings Warhol to mind.
    const owner = words.length > 1 && !personal ? this.#byWord.get(withoutAccents(words[0]!)) : undefined;
    if (owner && owner.first !== withoutAccents(words[0]!)) return owner;
    const known = this.#byWord.get(withoutAccents(words.at(-1)!));
    if (words.length === 1 && isAnother(words[0]!, known))
      return this.#byFullName.get(withoutAccents(fullName(tokens)));
    if (words.length === 1 || !known) return known;
    return known.first === undefined || known.first !== withoutAccents(words[0]!) ? undefined : known;
  }

  /** Notes what the titles before a name and the noun set off behind it tell. */
  tell(sentence: Sentence, phrase: NamePhrase): void {
    const { tokens, words, titles } = phrase;
    const person = this.whose(phrase);
    if (!person) return;
    person.married ??=
      genderOfSpouseBehind(sentence.paragraph.tokens, tokens.at(-1)!.index + 1) ??
      genderOfSpouseBefore(sentence.paragraph.tokens, (titles[0] ?? tokens[0]!).index) ??
      genderOfWed(sentence.paragraph.tokens, tokens.at(-1)!.index + 1);
    const years = yearsBehind(sentence.paragraph.tokens, tokens.at(-1)!.index + 1);
    if (years) bear(this.#byYears, years, person, tokens[0]!.start);
    const opening = sentence.tokens[0]!.index;
    const predicate = predicateNoun(
      sentence.tokens,
      (titles[0] ?? tokens[0]!).index - opening,
      tokens.at(-1)!.index - opening + 1,
    );
    for (const token of new Set([...titles, phrase.noun, predicate])) {
      if (!token) continue;
      bear(this.#byRole, token.lower, person, token.start);
      const noun = nounGender(token.lower);
      // “Lord Woolf”, not “Lord Mayor Ann Lee”.
      const isLord = token.text === 'Lord' && token === titles.at(-1);
      if (!noun || !(noun.certain || isLord)) continue;
      // “Mrs Archer” in a story of Newland Archer is his wife or his mother.
      const another =
        words.length === 1 &&
        ((token !== phrase.noun && token !== predicate) || isRelative(token.lower)) &&
        person.inFull &&
        (genderByName(person) ?? noun.gender) !== noun.gender;
      if (!another) person.told.push({ gender: noun.gender, token });
    }
  }

  /** Who alone has an office that is so called, and was said before to have it. */
  bearer(office: readonly Token[]): Draft | undefined {
    const [first, ...others] = office.map(({ lower }) => this.#byRole.get(lower));
    let bearer: Draft | undefined;
    for (const [person, start] of first ?? []) {
      if (!others.every((other) => other?.has(person))) continue;
      if (bearer || start >= office[0]!.start) return undefined;
      bearer = person;
    }
    return bearer;
  }

  /** Who alone was said before to be of such an age: “the 36-year-old”. */
  aged(years: string, start: number): Draft | undefined {
    const [one, another] = this.#byYears.get(years) ?? [];
    return one && !another && one[1] < start ? one[0] : undefined;
  }

  /** True where an article calls somebody by the surname alone before it names another who bears it: “Hardy … his wife, Emma Hardy”. */
  #isKnownAs(owner: Draft, surname: string, before: number): boolean {
    const alone = this.#firstAlone.get(surname) ?? before;
    const met = this.#metAt.get(owner);
    return owner.inFull && owner.first !== surname && met !== undefined && met < alone && alone < before;
  }

  /** Whom “Mrs” or “Mr” before a surname means where somebody, or more than one, is known to bear it in full. */
  #addressee(surname: string, gender: Gender): Draft | undefined {
    const bearers = this.#bySurname.get(surname) ?? [];
    const fitting = bearers.filter((one) => genderByName(one) === gender);
    if (fitting.length > 0) return bearers.length > 1 && fitting.length === 1 ? fitting[0] : undefined;
    return gender === 'female' ? this.#addressed.get(surname) : undefined;
  }

  /** “Mrs Lamb” in a story of John Lamb is his wife or his mother. “Mr Lamb” in one of Ann Lamb may be a machine’s guess. */
  #meetRelative({ tokens, words, titles }: NamePhrase): void {
    const gender = addressGender(titles);
    const surname = withoutAccents(words[0]!);
    const bearers = this.#bySurname.get(surname) ?? [];
    if (gender !== 'female' || bearers.length === 0) return;
    if (this.#addressed.has(surname) || !bearers.every((one) => genderByName(one) === 'male')) return;
    const name = `${titles.find(({ lower }) => isAddress(lower))!.text} ${fullName(tokens)}`;
    const person = draftOf(name, undefined, false);
    this.persons.push(person);
    this.#addressed.set(surname, person);
  }

  /** “Ada and Adam Weiss”: the surname alone is of either. */
  #share({ words }: NamePhrase): void {
    const surname = withoutAccents(words.at(-1)!);
    const owner = this.#byWord.get(surname);
    if (owner) this.#byWord.set(surname, ofEither(owner, surname));
  }

  #meet(phrase: NamePhrase): void {
    const { tokens, words, personal } = phrase;
    if (words.length === 1) this.#meetRelative(phrase);
    if (this.whose(phrase)) return;
    const first = withoutAccents(words[0]!);
    const last = withoutAccents(words.at(-1)!);
    if (!personal && (words.length === 1 || !this.#alone.has(last))) return;
    const name = fullName(tokens);
    const person = draftOf(name, first, words.length > 1);
    this.persons.push(person);
    this.#byFullName.set(withoutAccents(name), person);
    this.#metAt.set(person, tokens[0]!.start);
    if (person.inFull) addTo(this.#bySurname, last, person);
    for (const word of new Set([first, last])) {
      const owner = this.#byWord.get(word);
      if (owner && words.length === 1 && isAnother(word, owner)) continue;
      if (owner && word === last && this.#isKnownAs(owner, last, tokens[0]!.start)) continue;
      this.#byWord.set(word, owner ? ofEither(person, word) : person);
    }
  }
}

/** Notes who bears a word or a number, and where that is first said. */
function bear(by: Map<string, Map<Draft, number>>, key: string, person: Draft, start: number): void {
  const bearers = by.get(key);
  if (!bearers) by.set(key, new Map([[person, start]]));
  else if (!bearers.has(person)) bearers.set(person, start);
}

/**
 * Whom the end of a name names, as Portuguese and Spanish surnames are two: “Cid de Sousa” is “Leonor Cid de Sousa”, whoever else is called
 * Cid. None where two names of the article end so.
 */
function wholeNames(phrases: readonly NamePhrase[]): ReadonlyMap<string, string> {
  const whole = new Map<string, string>();
  const several = new Set<string>();
  for (const { tokens, words, personal } of phrases) {
    const { length } = words;
    if (length < LONG_NAME.least || length > LONG_NAME.most || !personal || !isFirstName(words[0]!)) continue;
    const name = fullName(tokens);
    for (let at = 1; at <= length - 2; at++) {
      const ending = keyOf(words.slice(at));
      if ((whole.get(ending) ?? name) !== name) several.add(ending);
      whole.set(ending, name);
    }
  }
  for (const ending of several) whole.delete(ending);
  return whole;
}

/** A first name and two surnames, with or without “de”. */
const LONG_NAME = { least: 3, most: 7 } as const;

function isFirstName(word: string): boolean {
  return genderBesideSurname(word) !== undefined || isNameOfBoth(word);
}

function keyOf(words: readonly string[]): string {
  return withoutAccents(words.join(' '));
}

/** True of “Ada” and “Adam Weiss” in “Ada and Adam Weiss”. */
function shareSurname(one: NamePhrase, other: NamePhrase, { paragraph }: Sentence): boolean {
  if (one.words.length > 1 || other.words.length === 1) return false;
  const and = one.tokens.at(-1)!.index + 1;
  if (other.tokens[0]!.index !== and + 1 || paragraph.tokens[and]!.lower !== 'and') return false;
  return [one, other].every(({ words }) => genderOfFirstName(words[0]!) !== undefined);
}

/** Whom a name means that two bear: a third one, until the pronouns near it tell which. */
function ofEither(person: Draft, name: string): Draft {
  return { ...person, name, first: undefined, told: [] };
}

/** Somebody of whom nothing is known yet but the name. */
function draftOf(name: string, first: string | undefined, inFull: boolean): Draft {
  return { name, first, inFull, told: [], married: undefined, set: undefined, setBy: undefined };
}

/** True where everybody knows somebody of the other gender by the surname alone: “Macron” beside “Brigitte Macron”. */
function isAnother(surname: string, owner: Draft | undefined): boolean {
  const known = genderOfKnownPerson(surname);
  return known !== undefined && owner?.inFull === true && (genderByName(owner) ?? known) !== known;
}

/** What a form of address before a name tells: “Mrs”, “Mr”. */
function addressGender(titles: readonly Token[]): Gender | undefined {
  const address = titles.findLast(({ lower }) => isAddress(lower));
  return address && nounGender(address.lower)?.gender;
}

/** The name as the article has it: “Jean-Luc Dupont”. */
function fullName(tokens: readonly Token[]): string {
  return tokens.map(({ before, text }, index) => (index > 0 ? before : '') + text).join('');
}
