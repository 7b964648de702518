import type { Span } from '../document/span.js';
import type { Paragraph } from './paragraph.js';
import { isWord, type Token } from './token.js';

/** A sentence as the language model cuts it, with its closing mark. */
export class Sentence implements Span {
  readonly start: number;
  readonly end: number;
  #words: readonly Token[] | undefined;

  constructor(
    readonly paragraph: Paragraph,
    readonly tokens: readonly Token[],
    /** Its place in its Paragraph, counted from 0. */
    readonly index: number,
  ) {
    this.start = tokens[0]?.start ?? paragraph.start;
    this.end = tokens.at(-1)?.end ?? paragraph.start;
  }

  get text(): string {
    return this.paragraph.text.slice(this.start - this.paragraph.start, this.end - this.paragraph.start);
  }

  /** Its Tokens that are words or numbers. */
  get words(): readonly Token[] {
    this.#words ??= this.tokens.filter(isWord);
    return this.#words;
  }

  get next(): Sentence | undefined {
    return this.paragraph.sentences[this.index + 1];
  }

  get previous(): Sentence | undefined {
    return this.paragraph.sentences[this.index - 1];
  }
}
