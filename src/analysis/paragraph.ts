import type { Segment, SegmentKind } from '../document/document.js';
import { firstIndex } from '../document/first-index.js';
import type { Span } from '../document/span.js';
import { readEnglish } from './language-model.js';
import { Sentence } from './sentence.js';
import type { Token } from './token.js';
import { wordForm } from './word-form.js';

/** One Segment, read: its tokens and sentences, all with Document offsets. Reads on first use. */
export class Paragraph implements Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(
    readonly segment: Segment,
    /** The Segment's text. */
    readonly text: string,
    /** Its place in the article, counted from 0. */
    readonly index: number,
  ) {
    this.start = segment.start;
    this.end = segment.end;
    this.kind = segment.kind;
  }

  get tokens(): readonly Token[] {
    this.#tokens ?? this.#read();
    return this.#tokens!;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ?? this.#read();
    return this.#sentences!;
  }

  /** The Token that holds the Document offset, or the first after it. */
  tokenAt(offset: number): Token | undefined {
    return this.tokens[firstIndex(this.tokens, ({ end }) => end > offset)];
  }

  #read(): void {
    const { values, spaces, tags, sentences } = readEnglish(this.text);
    let at = this.start;
    const tokens: Token[] = [];
    for (let index = 0; index < values.length; index++) {
      const space = spaces[index]!.length;
      const start = at + space;
      const before = space === 0 ? '' : this.text.slice(at - this.start, start - this.start);
      const form = wordForm(values[index]!);
      const { text, word } = form;
      at = start + text.length;
      tokens.push({ start, end: at, text, lower: word.lower, pos: tags[index]!, index, before, form });
    }
    this.#tokens = tokens;
    this.#sentences = sentences.map(([first, last], index) => new Sentence(this, tokens.slice(first, last + 1), index));
  }
}
