import { type Figure, figuresIn } from './figures.js';
import type { Paragraph } from './paragraph.js';
import type { Reading } from './reading.js';

/** A text of another language that an article, or a part of it, was translated from. */
export class SourceText {
  #figures: readonly Figure[] | undefined;
  #words: readonly string[] | undefined;
  #lower: ReadonlySet<string> | undefined;

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

  /** Its words as they are written, in order. */
  get words(): readonly string[] {
    this.#words ??= this.text.match(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
    return this.#words;
  }

  /** Its words, and the parts of those with a hyphen or an apostrophe, in lower case. */
  get lower(): ReadonlySet<string> {
    this.#lower ??= new Set(
      this.words.flatMap((word) => [word, ...word.split(/['’-]/u)].map((one) => one.toLowerCase())),
    );
    return this.#lower;
  }
}

/** A paragraph of an article and the text it was translated from. */
export interface Translated {
  readonly paragraph: Paragraph;
  readonly source: SourceText;
  /**
   * Where else what the paragraph says may come from: the whole source, where which part of it was translated here was found by
   * aligning; else the paragraph’s own source.
   */
  readonly around: SourceText;
  /** What the words of `around` were made into: the whole article, or this paragraph. */
  readonly made: string;
}

/**
 * The paragraphs whose source is known, in order; none where the article came alone. To be had by `reading.get(translated)`.
 */
export function translated(reading: Reading): readonly Translated[] {
  const { document, paragraphs } = reading;
  const language = document.sourceLanguage?.toLowerCase().split(/[-_]/u)[0];
  const whole = new SourceText(document.source ?? '', language);
  return paragraphs.flatMap((paragraph): Translated[] => {
    const { source: own, beside } = paragraph.segment;
    const text = own ?? beside;
    if (text === undefined || text.trim() === '' || paragraph.text.trim() === '') return [];
    const source = new SourceText(text, language);
    if (own === undefined) return [{ paragraph, source, around: whole, made: reading.text }];
    return [{ paragraph, source, around: source, made: paragraph.text }];
  });
}
