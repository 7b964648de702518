import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import { Paragraph } from './paragraph.js';
import type { Sentence } from './sentence.js';
import type { Settings } from './settings.js';
import type { Token } from './token.js';

/** An article as its checks see it: read once, each part on first use, and shared between all checks. */
export class Reading {
  readonly paragraphs: readonly Paragraph[];
  readonly #made = new Map<(reading: Reading) => unknown, unknown>();

  constructor(
    readonly document: Document,
    readonly settings: Settings = {},
  ) {
    this.paragraphs = document.segments.map(
      (segment, index) => new Paragraph(segment, document.text.slice(segment.start, segment.end), index),
    );
  }

  /** The Document's text. */
  get text(): string {
    return this.document.text;
  }

  /** The text of a Span. */
  textOf(span: Span): string {
    return this.document.text.slice(span.start, span.end);
  }

  /** All sentences of the article, in order. */
  get sentences(): readonly Sentence[] {
    return this.get(allSentences);
  }

  /** All tokens of the article, in order. */
  get tokens(): readonly Token[] {
    return this.get(allTokens);
  }

  /** The Paragraph that holds the offset, or none where it lies between two. */
  paragraphAt(offset: number): Paragraph | undefined {
    let low = 0;
    let high = this.paragraphs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const paragraph = this.paragraphs[middle]!;
      if (offset < paragraph.start) high = middle - 1;
      else if (offset >= paragraph.end && !(offset === paragraph.end && offset === this.text.length)) low = middle + 1;
      else return paragraph;
    }
    return undefined;
  }

  /** The value of `make` for this article, made once: how quotations, people and dates are shared between checks. */
  get<T>(make: (reading: Reading) => T): T {
    if (!this.#made.has(make)) this.#made.set(make, make(this));
    return this.#made.get(make) as T;
  }
}

function allSentences(reading: Reading): readonly Sentence[] {
  return reading.paragraphs.flatMap((paragraph) => paragraph.sentences);
}

function allTokens(reading: Reading): readonly Token[] {
  return reading.paragraphs.flatMap((paragraph) => paragraph.tokens);
}
