import type { Segment, SegmentKind } from '../document/document.js';
import { firstIndex } from '../document/first-index.js';
import type { Span } from '../document/span.js';
import { readEnglish } from './language-model.js';
import { Sentence } from './sentence.js';
import type { Token } from './token.js';

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
    const tokens: Token[] = values.map((text, index) => {
      const start = at + spaces[index]!.length;
      const before = this.text.slice(at - this.start, start - this.start);
      at = start + text.length;
      return { start, end: at, text, lower: lowerOf(text), pos: tags[index]!, index, before };
    });
    this.#tokens = tokens;
    this.#sentences = sentences.map(([first, last], index) => new Sentence(this, tokens.slice(first, last + 1), index));
  }
}

const lowers = new Map<string, string>();
/** So many words are known at a time; an article has far fewer. */
const MOST_KNOWN = 50_000;

/** In lower case, with the apostrophe made straight; the same string for the same word, which saves time and memory. */
function lowerOf(text: string): string {
  // V8 cuts a longer word out of its text by reference, and would keep the whole text for it.
  if (text.length > 12) return text.toLowerCase().replaceAll('’', "'");
  let lower = lowers.get(text);
  if (lower === undefined) {
    lower = text.toLowerCase().replaceAll('’', "'");
    if (lowers.size >= MOST_KNOWN) lowers.clear();
    lowers.set(text, lower);
  }
  return lower;
}
