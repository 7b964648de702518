import { withoutAccents } from '../characters/accents.js';
import type { Gender } from '../names/gender.js';
import type { Sentence } from '../paragraph.js';
import type { Token } from '../token.js';
import { predicateNoun } from './apposition.js';
import { nounGender } from './gendered-nouns.js';
import { firstNameGender, type Person } from './person.js';
import type { NamePhrase } from './person-names.js';

/** A Person while it is still being learnt what the article says of whom. */
export interface Draft extends Person {
  told: { readonly gender: Gender; readonly token: Token }[];
  set: Gender | 'any' | undefined;
  setBy: string | undefined;
}

/** The people whom an article names, to be found by their full name, surname or first name. */
export class Register {
  readonly persons: Draft[] = [];
  readonly #byWord = new Map<string, Draft>();
  readonly #byFullName = new Map<string, Draft>();
  /** Words that stand alone as a name somewhere. */
  readonly #alone = new Set<string>();
  /** Who has a title or office, by each of its words in lower case, and where that is first said. */
  readonly #byRole = new Map<string, Map<Draft, number>>();

  constructor(phrases: ReadonlyMap<Sentence, readonly NamePhrase[]>) {
    const all = [...phrases.values()].flat();
    for (const { words } of all) if (words.length === 1) this.#alone.add(withoutAccents(words[0]!));
    for (const phrase of all) if (phrase.words.length > 1) this.#meet(phrase);
    for (const phrase of all) if (phrase.words.length === 1) this.#meet(phrase);
  }

  /** Whom a name names; none where nobody is known by it, or its first name is another's. */
  whose({ tokens, words, personal }: NamePhrase): Draft | undefined {
    if (words.length > 1) {
      const full = this.#byFullName.get(withoutAccents(fullName(tokens)));
      if (full) return full;
    }
    // “the Warhol Factory” brings Warhol to mind.
    const owner = words.length > 1 && !personal ? this.#byWord.get(withoutAccents(words[0]!)) : undefined;
    if (owner && owner.first !== withoutAccents(words[0]!)) return owner;
    const known = this.#byWord.get(withoutAccents(words.at(-1)!));
    if (words.length === 1 || !known) return known;
    return known.first === undefined || known.first !== withoutAccents(words[0]!) ? undefined : known;
  }

  /** Notes what the titles before a name and the noun set off behind it tell. */
  tell(sentence: Sentence, phrase: NamePhrase): void {
    const { tokens, words, titles } = phrase;
    const person = this.whose(phrase);
    if (!person) return;
    const predicate = predicateNoun(sentence.tokens, tokens.at(-1)!.index - sentence.tokens[0]!.index + 1);
    for (const token of new Set([...titles, phrase.noun, predicate])) {
      if (!token) continue;
      this.#bear(person, token);
      const noun = nounGender(token.lower);
      if (!noun?.certain) continue;
      // “Mrs Archer” in a story of Newland Archer is his wife or his mother.
      const another = words.length === 1 && person.inFull && (firstNameGender(person) ?? noun.gender) !== noun.gender;
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

  #bear(person: Draft, { lower, start }: Token): void {
    const bearers = this.#byRole.get(lower);
    if (!bearers) this.#byRole.set(lower, new Map([[person, start]]));
    else if (!bearers.has(person)) bearers.set(person, start);
  }

  #meet(phrase: NamePhrase): void {
    const { tokens, words, personal } = phrase;
    if (this.whose(phrase)) return;
    const first = withoutAccents(words[0]!);
    const last = withoutAccents(words.at(-1)!);
    if (!personal && (words.length === 1 || !this.#alone.has(last))) return;
    const name = fullName(tokens);
    const person: Draft = { name, first, inFull: words.length > 1, told: [], set: undefined, setBy: undefined };
    this.persons.push(person);
    this.#byFullName.set(withoutAccents(name), person);
    for (const word of new Set([first, last])) {
      // A name that two bear is a third one, until the pronouns near it tell which.
      const shared = { ...person, name: word, first: undefined, told: [] };
      this.#byWord.set(word, this.#byWord.has(word) ? shared : person);
    }
  }
}

/** The name as the article has it: “Jean-Luc Dupont”. */
function fullName(tokens: readonly Token[]): string {
  return tokens.map(({ before, text }, index) => (index > 0 ? before : '') + text).join('');
}
