import type { Paragraph } from './paragraph.js';
import type { Reading } from './reading.js';
import type { Token } from './token.js';
import { type Follow, type TokenElement, TokenSequence } from './token-sequence.js';
import { tokenIndex } from './word-index.js';

/** A sequence of a SequenceBook, found among Tokens. */
export interface FollowOf<T> {
  readonly entry: T;
  readonly follow: Follow;
}

/**
 * Many sequences of Tokens, each with what belongs to it, found in one pass over an article: only those are followed of which a
 * word that must be there is there, and only around it.
 */
export class SequenceBook<T> {
  readonly #entries: { readonly sequence: TokenSequence; readonly entry: T }[] = [];
  readonly #byWord = new Map<string, number[]>();
  /** Those that no word gives away. */
  readonly #everywhere: number[] = [];

  add(elements: readonly TokenElement[], entry: T): void {
    const sequence = new TokenSequence(elements);
    const index = this.#entries.push({ sequence, entry }) - 1;
    if (!sequence.anchor) this.#everywhere.push(index);
    for (const word of sequence.anchor?.words ?? []) {
      const there = this.#byWord.get(word);
      if (there) there.push(index);
      else this.#byWord.set(word, [index]);
    }
  }

  /** All places of each sequence in an article: by Paragraph, in the order of the sequences, and of the text. */
  *findIn(reading: Reading): Iterable<FollowOf<T> & { readonly paragraph: Paragraph }> {
    const placed = new Map(reading.get(tokenIndex).placesOf(this.#byWord));
    for (const paragraph of reading.paragraphs) {
      const places = placed.get(paragraph.index) ?? [];
      if (places.length === 0 && this.#everywhere.length === 0) continue;
      for (const found of this.#followIn(paragraph.tokens, places)) yield { ...found, paragraph };
    }
  }

  *#followIn(tokens: readonly Token[], places: readonly number[]): Iterable<FollowOf<T>> {
    const anchors = new Map<number, number[]>(this.#everywhere.map((index) => [index, []]));
    for (const at of places) {
      for (const index of this.#byWord.get(tokens[at]!.lower)!) {
        const there = anchors.get(index);
        if (there) there.push(at);
        else anchors.set(index, [at]);
      }
    }
    for (const index of [...anchors.keys()].sort((a, b) => a - b)) {
      const { sequence, entry } = this.#entries[index]!;
      for (const follow of sequence.follow(tokens, anchors.get(index)!)) yield { entry, follow };
    }
  }
}
