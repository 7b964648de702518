import { withoutAccents } from './accents.js';
import { predicateNoun } from './apposition.js';
import type { Gender } from './gender.js';
import { nounGender } from './gendered-nouns.js';
import type { Mention } from './mention.js';
import { mentionsIn } from './mentions.js';
import type { Sentence } from './paragraph.js';
import { firstNameGender, type Person } from './person.js';
import { type NamePhrase, namePhrases } from './person-names.js';
import type { Reading } from './reading.js';
import type { Token } from './token.js';
import { translated } from './translated.js';

/** An article's mentions of people, in order, and whom it names. */
export interface People {
  readonly mentions: readonly Mention[];
  readonly persons: readonly Person[];
}

/** A Person while it is still being learnt what the article says of whom. */
interface Draft extends Person {
  told: { readonly gender: Gender; readonly token: Token }[];
  set: Gender | 'any' | undefined;
  setBy: string | undefined;
}

/** Reads who is mentioned where. To be had by `reading.get(people)`. */
export function people(reading: Reading): People {
  const phrases = reading.get(phrasesIn);
  const register = reading.get(registerOf);
  for (const [sentence, list] of phrases) for (const phrase of list) register.tell(sentence, phrase);
  for (const { name, pronouns, aliases } of reading.settings.people ?? []) {
    const names = [name, ...(aliases ?? [])].map((each) => each.toLowerCase());
    for (const person of register.persons) {
      const lower = person.name.toLowerCase();
      if (!names.some((each) => each === lower || each.endsWith(` ${lastWord(lower)}`))) continue;
      person.set = pronouns === 'he' ? 'male' : pronouns === 'she' ? 'female' : 'any';
    }
  }
  setBySource(reading, register.persons);
  const mentions = mentionsIn(
    reading,
    phrases,
    (phrase) => register.whose(phrase),
    (office) => register.bearer(office),
  );
  return { mentions, persons: register.persons };
}

/** A translator into English must guess what the source shows by an article: “a porta-voz Eri Kaneko”. */
function setBySource(reading: Reading, persons: readonly Draft[]): void {
  for (const { around } of reading.get(translated)) {
    const shown = around.gendersShown;
    if (shown.size === 0) continue;
    for (const person of persons) {
      const said = person.set ? undefined : shown.get(withoutAccents(person.name.toLowerCase()));
      if (!said) continue;
      person.set = said.gender;
      person.setBy = said.words;
    }
  }
}

/** Reads names again where a word is in doubt: alone it counts as a name where the article has it in a name elsewhere. */
function phrasesIn(reading: Reading): Map<Sentence, readonly NamePhrase[]> {
  const known = new Set<string>();
  const drafts = reading.sentences.map((sentence) => {
    const doubtful: string[] = [];
    const phrases = namePhrases(sentence, (lower) => {
      doubtful.push(lower);
      return false;
    });
    for (const { words, personal } of phrases)
      if (personal || words.length > 1) for (const word of words) known.add(word);
    return { sentence, phrases, doubtful };
  });
  return new Map(
    drafts.map(({ sentence, phrases, doubtful }) => [
      sentence,
      doubtful.some((word) => known.has(word)) ? namePhrases(sentence, (lower) => known.has(lower)) : phrases,
    ]),
  );
}

function registerOf(reading: Reading): Register {
  return new Register(reading.get(phrasesIn));
}

/** The people named, to be found by their full name, surname or first name. */
class Register {
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

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
