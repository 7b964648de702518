import type { Gender } from '../names/gender.js';
import { remembered } from '../words/remembered.js';
import { wordSet } from '../words/word-set.js';
import { genderGrammarOf, splitWords } from './gender-grammars.js';
import { PRONOUN_WORDS } from './pronoun-words.js';

/** A word of a source that tells whether a woman or a man is meant. */
export interface PronounCue {
  readonly gender: Gender;
  readonly text: string;
  /** Where it begins, in UTF-16 code units of the text. */
  readonly index: number;
  /** False of a word that may mean something else: “sie” is “they” too. Such a word vouches for a gender, and tells against none. */
  readonly sure: boolean;
  /** True of a pronoun that the translation must have as a subject: “er”, “il”, “han”. */
  readonly subject: boolean;
  /** For what is no pronoun: a noun that opens the sentence, “a ministra”, or what the sentence says of its lost subject, “Foi nomeada”. */
  readonly of?: 'noun' | 'opening';
}

const GENDERS = ['female', 'male'] as const;

/** True of a language of which something is known. */
export function tellsGender(language: string | undefined): language is string {
  return language !== undefined && Object.hasOwn(PRONOUN_WORDS, language);
}

/** True of a language whose pronouns of things are others. */
export function pronounsOfPeople(language: string): boolean {
  return PRONOUN_WORDS[language]!.ofPeople === true;
}

/** The cues that tell their gender, sure or not that a person is meant. */
export function withGender(cues: readonly PronounCue[], language: string): readonly PronounCue[] {
  return PRONOUN_WORDS[language]!.unsureOfGender ? cues.filter(({ sure }) => sure) : cues;
}

/** True of a language in which what may be “her” may be “their” as well. */
export function isUnsureOfNumber(language: string): boolean {
  return PRONOUN_WORDS[language]!.unsureOfNumber === true;
}

/**
 * What tells a gender in a text, in order.
 * @param language one that `tellsGender`
 */
export function pronounCuesIn(text: string, language: string): PronounCue[] {
  const cues =
    PRONOUN_WORDS[language]!.subjects || !pronounsOfPeople(language)
      ? inWords(text, language)
      : inSigns(text, language);
  return cues.sort((a, b) => a.index - b.index);
}

/** Chinese and Japanese write no spaces. */
function inSigns(text: string, language: string): PronounCue[] {
  const signs = signsOf(language);
  return GENDERS.flatMap((gender) =>
    [...text.matchAll(signs[gender])].map(({ 0: found, index }) => ({
      gender,
      text: found,
      index,
      sure: true,
      subject: true,
    })),
  );
}

const signsOf = remembered((language): Readonly<Record<Gender, RegExp>> => {
  const { female, male } = PRONOUN_WORDS[language]!.others;
  return { female: new RegExp(female, 'gu'), male: new RegExp(male, 'gu') };
});

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

function inWords(text: string, language: string): PronounCue[] {
  const { nobody, opening, singular } = PRONOUN_WORDS[language]!;
  const singulars = new Map(singular ? [...text.matchAll(singular)].map((one) => [one.index, one[0]]) : []);
  const known = wordsOf(language);
  const grammar = genderGrammarOf(language);
  const cues: PronounCue[] = [];
  let before = '';
  let count = 0;
  let isSubject = false;
  for (const { 0: found, index } of text.matchAll(WORD)) {
    count++;
    if (count === 1) isSubject = OPENERS.has(found.toLowerCase());
    const lower = found.toLowerCase();
    const cue = isCapitalisedWithin(text, index, found) ? undefined : known.get(lower);
    if (cue && singulars.has(index))
      cues.push({ ...cue, text: singulars.get(index)!, index, sure: true, subject: true });
    else if (cue && !nobody?.test(text.slice(index + found.length, index + found.length + NEAR)))
      cues.push({ ...cue, text: found, index });
    const gender =
      grammar && (grammar.nouns.get(lower) ?? (grammar.either.has(lower) ? grammar.articles.get(before) : undefined));
    // “A ministra disse que …”: who opens the sentence is spoken of; “Disse ao diretor” and “Tramite sua nonna” have another.
    if (gender && !cue && isSubject && count <= OPENING)
      cues.push({ gender, text: found, index, sure: true, subject: false, of: 'noun' });
    before = lower;
  }
  const opened = opening?.exec(text.replace(/^[\s"“«„]+/u, ''));
  if (opened) {
    const gender = /[aă]/iu.test(opened.groups!.ending!) ? 'female' : 'male';
    cues.push({ gender, text: opened[0], index: 0, sure: true, subject: false, of: 'opening' });
  }
  return cues;
}

/** True of a word with a capital where none is due: Hans, Ella, Michał and Pavel are names, and “Sie” is “you”. */
function isCapitalisedWithin(text: string, index: number, word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && !OPENS.test(text.slice(Math.max(0, index - 4), index));
}

/** Where any word has a capital. */
const OPENS = /(?:^|[.!?:;…\n]["“”’'»)\]]*\s?|["“„«»‘'(\n—–¿¡-]\s?)$/u;

/** The articles of a subject. */
const OPENERS = wordSet('a o uma um la el una un il lo le une die der eine ein');
/** A noun is among so many words where it opens its sentence: “A nova ministra”. */
const OPENING = 3;
/** How far behind a pronoun is read, in UTF-16 code units. */
const NEAR = 40;

const wordsOf = remembered((language): ReadonlyMap<string, Omit<PronounCue, 'text' | 'index'>> => {
  const { subjects, others, unsure } = PRONOUN_WORDS[language]!;
  const of = new Map<string, Omit<PronounCue, 'text' | 'index'>>();
  for (const gender of GENDERS) {
    for (const word of splitWords(subjects?.[gender] ?? '')) of.set(word, { gender, sure: true, subject: true });
    for (const word of splitWords(others[gender])) of.set(word, { gender, sure: true, subject: false });
    for (const word of splitWords(unsure?.[gender] ?? '')) of.set(word, { gender, sure: false, subject: false });
  }
  return of;
});

/**
 * The past forms of a text that agree with their subjects, as cues: only for a translation that tells of the past, as nouns may end so.
 * @param language one that `tellsGender`
 */
export function pastCuesIn(text: string, language: string): PronounCue[] {
  const { past, notThird } = PRONOUN_WORDS[language]!;
  if (!past || notThird?.test(text)) return [];
  const nouns = nounsOf(language);
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const lower = found.toLowerCase();
    if (nouns.has(lower) || lower.length < SHORTEST || isCapitalisedWithin(text, index, found)) return [];
    const gender = GENDERS.find((one) => past[one].test(lower));
    return gender ? [{ gender, text: found, index, sure: true, subject: false }] : [];
  });
}

const SHORTEST = 3;
const nounsOf = remembered((language) => new Set(splitWords(PRONOUN_WORDS[language]!.past?.nouns ?? '')));
