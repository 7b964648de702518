import type { Document } from '../document/document.js';
import { firstIndex } from '../document/first-index.js';
import type { Span } from '../document/span.js';
import { Keeper } from './keeper.js';
import { MatchingTimes } from './matching-time.js';
import { Paragraph, type Sentence } from './paragraph.js';
import type { Settings } from './settings.js';
import type { Token } from './token.js';

/** An article as its checks see it: read once, each part on first use, and shared between them, as quotations, people and dates are. */
export class Reading extends Keeper {
  /** Its Segments, read, in order. */
  readonly paragraphs: readonly Paragraph[];

  constructor(
    readonly document: Document,
    readonly settings: Settings = {},
    /** How long the expressions of rules may still take in the article, of which this may be a section. */
    readonly matching: MatchingTimes = new MatchingTimes(document.text.length),
  ) {
    super();
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
    const atEnd = offset === this.text.length;
    const found = this.paragraphs[firstIndex(this.paragraphs, ({ end }) => end > offset || (atEnd && end === offset))];
    return found && found.start <= offset ? found : undefined;
  }
}

function allSentences(reading: Reading): readonly Sentence[] {
  return reading.paragraphs.flatMap((paragraph) => paragraph.sentences);
}

function allTokens(reading: Reading): readonly Token[] {
  return reading.paragraphs.flatMap((paragraph) => paragraph.tokens);
}
