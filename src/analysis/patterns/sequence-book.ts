import { addTo } from '../../document/add-to.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';
import { type Places, tokenIndex, type WordIndex } from '../words/word-index.js';
import { type Follow, type TokenElement, TokenSequence } from './token-sequence.js';
import { numbersOf, type TriggerIndex, triggerIndex } from './trigger-index.js';

/** A sequence of a SequenceBook, found among Tokens. */
export interface FollowOf<T> {
  readonly entry: T;
  readonly follow: Follow;
}

/** The sequences of a rule, by their numbers from 0 on. */
export interface SequenceLines<T> {
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
 * word that must be there is there, and only around it. Of the first article only those are compiled.
 */
export class SequenceBook<T> {
  readonly #lines: SequenceLines<T>;
  readonly #entries = new Map<number, { readonly sequence: TokenSequence; readonly entry: T }>();
  readonly #byWord = new Map<string, readonly number[]>();
  /** Those that no word gives away. */
  #everywhere: readonly number[] = [];
  /** It has looked through an article. */
  #used = false;
  /** All of the index is in `#byWord`. */
  #isWhole = false;

  constructor(lines: SequenceLines<T>) {
    this.#lines = lines;
  }

  #compiled(number: number) {
    let compiled = this.#entries.get(number);
    if (!compiled) {
      const { elements, entry } = this.#lines.line(number);
      compiled = { sequence: new TokenSequence(elements), entry };
      this.#entries.set(number, compiled);
    }
    return compiled;
  }

  /** All places of each sequence in an article: by Paragraph, in the order of the sequences, and of the text. */
  *findIn(reading: Reading): Iterable<FollowOf<T> & { readonly paragraph: Paragraph }> {
    const placed = new Map(this.#placesIn(reading.get(tokenIndex)));
    for (const paragraph of reading.paragraphs) {
      const places = placed.get(paragraph.index) ?? [];
      if (places.length === 0 && this.#everywhere.length === 0) continue;
      for (const found of this.#followIn(paragraph.tokens, places)) yield { ...found, paragraph };
    }
  }

  #placesIn(article: WordIndex): Places {
    const { index } = this.#lines;
    if (!this.#used) {
      this.#used = true;
      for (const [word, numbers] of index.numbersIn(article.words)) this.#know(word, numbersOf(numbers, article.words));
      return article.placesWhere(this.#byWord);
    }
    // Where there is a second article there are more: the whole index stays the same from then on.
    if (!this.#isWhole) for (const [word, numbers] of index.numbers) this.#know(word, numbersOf(numbers));
    this.#isWhole = true;
    return article.placesOf(this.#byWord);
  }

  #know(word: string, numbers: readonly number[]): void {
    if (word === '') this.#everywhere = numbers;
    else this.#byWord.set(word, numbers);
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
