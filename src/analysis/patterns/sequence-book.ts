import { addTo } from '../../document/add-to.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';
import { type Places, tokenIndex, type WordIndex } from '../words/word-index.js';
import { IndexReader } from './index-reader.js';
import { type Follow, type TokenElement, TokenSequence } from './token-sequence.js';
import { type TriggerIndex, triggerIndex } from './trigger-index.js';

/** A sequence of a SequenceBook, found among Tokens. */
interface FollowOf<T> {
  readonly entry: T;
  readonly follow: Follow;
}

/** The sequences of a rule, by their numbers from 0 on. */
interface SequenceLines<T> {
  readonly line: (number: number) => { readonly elements: readonly TokenElement[]; readonly entry: T };
  /** Of the sequences, by the words of which one must be there. */
  readonly index: TriggerIndex;
}

/** The index of sequences, for `SequenceLines`. */
export function sequenceIndex(sequences: readonly (readonly TokenElement[])[]): TriggerIndex {
  return triggerIndex(
    sequences.map((elements) => {
      const { anchor, beside } = new TokenSequence(elements);
      return { words: anchor?.words ?? [], beside };
    }),
  );
}

/**
 * Many sequences of Tokens, each with what belongs to it, found in one pass over an article: only those are followed of which a
 * word that must be there is there, and only around it; only those are compiled.
 */
export class SequenceBook<T> {
  readonly #line: SequenceLines<T>['line'];
  readonly #index: IndexReader;
  readonly #entries = new Map<number, { readonly sequence: TokenSequence; readonly entry: T }>();
  readonly #byWord = new Map<string, readonly number[]>();
  /** Those that no word gives away. */
  #everywhere: readonly number[] = [];

  constructor({ line, index }: SequenceLines<T>) {
    this.#line = line;
    this.#index = new IndexReader(index);
  }

  #compiled(number: number) {
    let compiled = this.#entries.get(number);
    if (!compiled) {
      const { elements, entry } = this.#line(number);
      compiled = { sequence: new TokenSequence(elements), entry };
      this.#entries.set(number, compiled);
    }
    return compiled;
  }

  /** All places of each sequence in an article: by Paragraph, in the order of the sequences, and of the text. */
  *findIn(reading: Reading): Iterable<FollowOf<T> & { readonly paragraph: Paragraph }> {
    const placed = new Map(this.#placesIn(reading.get(tokenIndex)));
    if (placed.size === 0 && this.#everywhere.length === 0) return;
    for (const paragraph of reading.paragraphs) {
      const places = placed.get(paragraph.index) ?? [];
      if (places.length === 0 && this.#everywhere.length === 0) continue;
      for (const found of this.#followIn(paragraph.tokens, places)) yield { ...found, paragraph };
    }
  }

  #placesIn(article: WordIndex): Places {
    for (const [word, numbers] of this.#index.readFor(article.words)) {
      if (word === '') this.#everywhere = numbers;
      else this.#byWord.set(word, numbers);
    }
    return this.#index.placesIn(article, this.#byWord);
  }

  *#followIn(tokens: readonly Token[], places: readonly number[]): Iterable<FollowOf<T>> {
    const anchors = new Map<number, number[]>(this.#everywhere.map((index) => [index, []]));
    for (const at of places) {
      for (const index of this.#byWord.get(tokens[at]!.lower)!) {
        addTo(anchors, index, at);
      }
    }
    for (const index of [...anchors.keys()].sort((a, b) => a - b)) {
      const { sequence, entry } = this.#compiled(index);
      for (const follow of sequence.follow(tokens, anchors.get(index)!)) yield { entry, follow };
    }
  }
}
