import { hasExonym } from '../names/exonyms.js';
import { NameKin } from '../names/name-kin.js';
import { withoutMarks } from '../names/name-spelling.js';
import { inLatinLetters } from '../names/romanisation.js';
import { Sounds } from '../names/sounds.js';
import { type Figure, figuresIn, KnownNumbers, otherNumbersIn, romanFiguresIn } from '../numbers/figures.js';
import { numbersSpelledIn, spelledFiguresIn, spelledNumbersIn } from '../numbers/spelled-numbers.js';
import { MONTHS } from '../words/calendar-names.js';
import { gendersShown, type ShownInSource } from './source-gender.js';

/** A text of any language, read as far as it takes to compare it with its translation; each part on first use. */
export class PlainText {
  #figures: readonly Figure[] | undefined;
  #inWords: readonly Figure[] | undefined;
  #roman: readonly Figure[] | undefined;
  #numbers: KnownNumbers | undefined;
  #words: readonly string[] | undefined;
  #distinct: ReadonlySet<string> | undefined;
  #lower: ReadonlySet<string> | undefined;
  #latin: readonly string[] | undefined;
  #exonyms: readonly string[] | undefined;
  #names: NameKin | undefined;
  #folded: string | undefined;
  #sounds: Sounds | undefined;
  #months: ReadonlySet<string> | undefined;
  #gendersShown: ReadonlyMap<string, ShownInSource> | undefined;

  constructor(
    readonly text: string,
    /** The first part of its language's BCP 47 tag, such as `pt`; none where it is not known. */
    readonly language: string | undefined,
  ) {}

  /** Its numbers in figures, in order. */
  get figures(): readonly Figure[] {
    this.#figures ??= figuresIn(this.text, this.language);
    return this.#figures;
  }

  /** Its numbers in words that are sure to be such, in order; none where its language is not known. */
  get inWords(): readonly Figure[] {
    const { text, language } = this;
    this.#inWords ??= language === undefined ? [] : spelledFiguresIn(text, language);
    return this.#inWords;
  }

  /** Its numbers in Roman numerals that are sure to be such, in order; none where its language is not known. */
  get roman(): readonly Figure[] {
    this.#roman ??= this.language === undefined ? [] : romanFiguresIn(this.text);
    return this.#roman;
  }

  /** Its numbers in figures, and those in words and numerals that are understood. */
  get numbers(): KnownNumbers {
    this.#numbers ??= this.#knownNumbers();
    return this.#numbers;
  }

  #knownNumbers(): KnownNumbers {
    const { language, text } = this;
    const spelled =
      language === 'en' ? spelledNumbersIn(text) : language === undefined ? [] : numbersSpelledIn(text, language);
    // “anni Ottanta” for the 1980s.
    const inFigures = [...this.inWords, ...this.roman].map((figure) => ({
      ...figure,
      text: figure.english ?? figure.text,
    }));
    return new KnownNumbers([...this.figures, ...inFigures], [...otherNumbersIn(text), ...spelled]);
  }

  /** Its words as they are written, in order. */
  get words(): readonly string[] {
    this.#words ??= this.text.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
    return this.#words;
  }

  /** True of a word that it has, as it is written. */
  isWord(word: string): boolean {
    return this.#distinctWords().has(word);
  }

  #distinctWords(): ReadonlySet<string> {
    this.#distinct ??= new Set(this.words);
    return this.#distinct;
  }

  /** Its words in the letters a to z, each once. */
  get latin(): readonly string[] {
    this.#latin ??= [...new Set([...this.#distinctWords()].map(inLatinLetters))];
    return this.#latin;
  }

  /** Of an English text, its capitalised words for what other languages call otherwise, each once. */
  get exonyms(): readonly string[] {
    this.#exonyms ??= [...this.#distinctWords()].filter((word) => /^\p{Lu}/u.test(word) && hasExonym(word));
    return this.#exonyms;
  }

  /** Its words, and the parts of those with a hyphen or an apostrophe, in lower case. */
  get lower(): ReadonlySet<string> {
    this.#lower ??= new Set(
      this.words.flatMap((word) => [word, ...word.split(/['’-]/u)].map((one) => one.toLowerCase())),
    );
    return this.#lower;
  }

  /** Its capitalised words and their parts, to look up forms of a name. */
  get names(): NameKin {
    const parts = () => this.words.flatMap((word) => [word, ...word.split(/['’-]/u)]);
    this.#names ??= new NameKin(parts().filter((word) => /^\p{Lu}/u.test(word)));
    return this.#names;
  }

  /** What its words sound like, to look up names of a text in another writing. */
  get sounds(): Sounds {
    this.#sounds ??= new Sounds(this.text);
    return this.#sounds;
  }

  /** Of an English text, the months that it has, be it within other words. */
  get months(): ReadonlySet<string> {
    this.#months ??= new Set(MONTHS.filter((month) => this.text.includes(month)));
    return this.#months;
  }

  /** The persons whose gender its grammar shows, by their names: see `gendersShown`. */
  get gendersShown(): ReadonlyMap<string, ShownInSource> {
    this.#gendersShown ??= gendersShown(this.text, this.language);
    return this.#gendersShown;
  }

  /** In lower case, and without diacritics where it has an alphabet: vowels are marks in Devanagari. */
  get folded(): string {
    this.#folded ??= foldedText(this.text);
    return this.#folded;
  }
}

/** A text in lower case, and without diacritics where it has an alphabet. */
export function foldedText(text: string): string {
  return /[\u0600-\u0dff]/u.test(text) ? text.toLowerCase() : withoutMarks(text);
}
