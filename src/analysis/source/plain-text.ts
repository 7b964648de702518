import { justBefore } from '../characters/just-before.js';
import { withoutLookalikes } from '../characters/lookalikes.js';
import { Keeper } from '../keeper.js';
import { hasExonym } from '../names/exonyms.js';
import { NameKin } from '../names/name-kin.js';
import { withoutMarks } from '../names/name-spelling.js';
import { inLatinLetters } from '../names/romanisation.js';
import { Sounds } from '../names/sounds.js';
import { type Figure, figuresIn, KnownNumbers, otherNumbersIn, romanFiguresIn } from '../numbers/figures.js';
import { numbersSpelledIn, spelledFiguresIn, spelledNumbersIn } from '../numbers/spelled-numbers.js';
import { MONTHS } from '../words/calendar-names.js';
import { gendersShown, type ShownInSource } from './source-gender.js';

/** At the beginning of a sentence of any language, or behind a mark that may open one. */
const OPENS = /(?:^|[.!?:;…\n]["“”’'»)\]]*\s?|["“„«»‘'(\n—–¿¡-]\s?)$/u;

/** True of a place where any word has a capital. */
export function mayOpen(text: string, at: number): boolean {
  return OPENS.test(justBefore(text, at, 4));
}

/** A text of any language, read as far as it takes to compare it with its translation; each part on first use. */
export class PlainText extends Keeper {
  readonly text: string;

  /** @param language the first part of its language's BCP 47 tag, such as `pt`; none where it is not known */
  constructor(
    text: string,
    readonly language: string | undefined,
  ) {
    super();
    this.text = CYRILLIC.test(language ?? '') ? withoutLookalikes(text) : text;
  }

  /** Its numbers in figures, in order. */
  get figures(): readonly Figure[] {
    return this.get(figuresOf);
  }

  /** Its numbers in words that are sure to be such, in order; none where its language is not known. */
  get inWords(): readonly Figure[] {
    return this.get(figuresInWords);
  }

  /** Its numbers in Roman numerals that are sure to be such, in order; none where its language is not known. */
  get roman(): readonly Figure[] {
    return this.get(romanFigures);
  }

  /** Its numbers in figures, and those in words and numerals that are understood. */
  get numbers(): KnownNumbers {
    return this.get(knownNumbers);
  }

  /** Its words as they are written, in order. */
  get words(): readonly string[] {
    return this.get(wordsIn);
  }

  /** True of a word that it has, as it is written. */
  isWord(word: string): boolean {
    return this.get(distinctWords).has(word);
  }

  /** Its words in the letters a to z, each once. */
  get latin(): readonly string[] {
    return this.get(latinWords);
  }

  /** Of an English text, its capitalised words for what other languages call otherwise, each once. */
  get exonyms(): readonly string[] {
    return this.get(exonymsIn);
  }

  /** Its words, and the parts of those with a hyphen or an apostrophe, in lower case. */
  get lower(): ReadonlySet<string> {
    return this.get(lowerWords);
  }

  /** Its capitalised words and their parts, to look up forms of a name. */
  get names(): NameKin {
    return this.get(nameKin);
  }

  /** What its words sound like, to look up names of a text in another writing. */
  get sounds(): Sounds {
    return this.get(soundsOf);
  }

  /** Of an English text, the months that it has, be it within other words. */
  get months(): ReadonlySet<string> {
    return this.get(monthsIn);
  }

  /** The persons whose gender its grammar shows, by their names: see `gendersShown`. */
  get gendersShown(): ReadonlyMap<string, ShownInSource> {
    return this.get(gendersIn);
  }

  /** In lower case, and without diacritics where it has an alphabet: vowels are marks in Devanagari. */
  get folded(): string {
    return this.get(foldedOf);
  }
}

/** Languages of Cyrillic letters, into whose words Latin ones slip. */
const CYRILLIC = /^(?:be|bg|kk|ky|mk|ru|sr|uk)$/u;

const figuresOf = ({ text, language }: PlainText) => figuresIn(text, language);
const figuresInWords = ({ text, language }: PlainText) =>
  language === undefined ? [] : spelledFiguresIn(text, language);
const romanFigures = ({ text, language }: PlainText) => (language === undefined ? [] : romanFiguresIn(text));

function knownNumbers({ text, language, figures, inWords, roman }: PlainText): KnownNumbers {
  const spelled =
    language === 'en' ? spelledNumbersIn(text) : language === undefined ? [] : numbersSpelledIn(text, language);
  // “anni Ottanta” for the 1980s.
  const inFigures = [...inWords, ...roman].map((figure) => ({ ...figure, text: figure.english ?? figure.text }));
  return new KnownNumbers([...figures, ...inFigures], [...otherNumbersIn(text), ...spelled]);
}

const wordsIn = ({ text }: PlainText): readonly string[] =>
  text.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
const distinctWords = ({ words }: PlainText): ReadonlySet<string> => new Set(words);
const latinWords = (text: PlainText) => [...new Set([...text.get(distinctWords)].map(inLatinLetters))];
const exonymsIn = (text: PlainText) =>
  [...text.get(distinctWords)].filter((word) => /^\p{Lu}/u.test(word) && hasExonym(word));

/** Words, each followed by its parts where it has a hyphen or an apostrophe. */
const wordsAndParts = ({ words }: PlainText) => words.flatMap((word) => [word, ...word.split(/['’-]/u)]);
const lowerWords = (text: PlainText): ReadonlySet<string> =>
  new Set(wordsAndParts(text).map((word) => word.toLowerCase()));
const nameKin = (text: PlainText) => new NameKin(wordsAndParts(text).filter((word) => /^\p{Lu}/u.test(word)));
const soundsOf = ({ text }: PlainText) => new Sounds(text);
const monthsIn = ({ text }: PlainText): ReadonlySet<string> => new Set(MONTHS.filter((month) => text.includes(month)));
const gendersIn = ({ text, language }: PlainText) => gendersShown(text, language);
const foldedOf = ({ text }: PlainText) => foldedText(text);

/** A text in lower case, and without diacritics where it has an alphabet; of Devanagari without the dots and hats that many leave out. */
export function foldedText(text: string): string {
  if (!/[\u0600-\u0dff]/u.test(text)) return withoutMarks(text);
  // फ़्रांस and फ्रांस, ऑस्ट्रेलिया and आस्ट्रेलिया, सितंबर and सितम्बर.
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\u093c/gu, '')
    .replace(/[ङञणनम]\u094d(?=[क-म])/gu, 'ं')
    .replaceAll('ऑ', 'आ')
    .replaceAll('ॉ', 'ा');
}
