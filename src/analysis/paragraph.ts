import type { Segment, SegmentKind } from '../document/document.js';
import { firstIndex } from '../document/first-index.js';
import type { Span } from '../document/span.js';
import { codeUnits } from './characters/code-units.js';
import { Keeper } from './keeper.js';
import { readEnglish } from './language-model/language-model.js';
import { isWord, type Token } from './token.js';
import { wordFormAt } from './words/word-form.js';

const SPACE = 0x20;

/** One Segment, read: its tokens and sentences, all with Document offsets. Reads on first use. */
export class Paragraph extends Keeper implements Span {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  #units: Uint16Array | undefined;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(
    readonly segment: Segment,
    /** The Segment's text. */
    readonly text: string,
    /** Its place in the article, counted from 0. */
    readonly index: number,
  ) {
    super();
    this.start = segment.start;
    this.end = segment.end;
    this.kind = segment.kind;
  }

  /** The text's UTF-16 code units. */
  get units(): Uint16Array {
    this.#units ??= codeUnits(this.text);
    return this.#units;
  }

  /** Its words, numbers and marks, in order. */
  get tokens(): readonly Token[] {
    this.#tokens ?? this.#read();
    return this.#tokens!;
  }

  /** Its sentences as the language model cuts them, in order. */
  get sentences(): readonly Sentence[] {
    this.#sentences ?? this.#read();
    return this.#sentences!;
  }

  /** The Token that holds the Document offset, or the first after it. */
  tokenAt(offset: number): Token | undefined {
    return this.tokens[firstIndex(this.tokens, ({ end }) => end > offset)];
  }

  #read(): void {
    const { text: whole, units } = this;
    const { values, spaces, tags, sentences } = readEnglish(whole);
    let at = 0;
    const tokens: Token[] = [];
    for (let index = 0; index < values.length; index++) {
      const space = spaces[index]!.length;
      const from = at + space;
      const before = space === 0 ? '' : space === 1 && units[at] === SPACE ? ' ' : whole.slice(at, from);
      at = from + values[index]!.length;
      const form = wordFormAt(whole, units, from, at);
      const { text, word } = form;
      const [start, end] = [this.start + from, this.start + at];
      tokens.push({ start, end, text, lower: word.lower, pos: tags[index]!, index, before, form });
    }
    this.#tokens = tokens;
    this.#sentences = sentences.map(([first, last], index) => new Sentence(this, tokens.slice(first, last + 1), index));
  }
}

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

  /** As it is written, from its first Token to its last. */
  get text(): string {
    return this.paragraph.text.slice(this.start - this.paragraph.start, this.end - this.paragraph.start);
  }

  /** Its Tokens that are words or numbers. */
  get words(): readonly Token[] {
    this.#words ??= this.tokens.filter(isWord);
    return this.#words;
  }

  /** The sentence after it in its Paragraph; none after the last. */
  get next(): Sentence | undefined {
    return this.paragraph.sentences[this.index + 1];
  }

  /** The sentence before it in its Paragraph; none before the first. */
  get previous(): Sentence | undefined {
    return this.paragraph.sentences[this.index - 1];
  }
}
