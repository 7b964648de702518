import { addTo } from '../../document/add-to.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';
import { type Places, tokenIndex, type WordIndex } from '../words/word-index.js';
import { IndexReader } from './index-reader.js';
import { type Follow, type TokenElement, TokenSequence } from './token-sequence.js';
import type { Trigger, TriggerIndex } from './trigger-index.js';

/** A sequence of a SequenceBook by its number, found among Tokens. */
interface Found {
  readonly number: number;
  readonly follow: Follow;
}

/** The sequences of a rule, by their numbers from 0 on. */
interface SequenceLines {
  readonly elements: (number: number) => readonly TokenElement[];
  /** Of the sequences, by the words of which one must be there. */
  readonly index: TriggerIndex;
}

/** The triggers of sequences, in their order. */
export function sequenceTriggers(sequences: readonly (readonly TokenElement[])[]): Trigger[] {
  return sequences.map((elements) => {
    const { anchor, beside } = new TokenSequence(elements);
    return { words: anchor?.words ?? [], beside };
  });
}

/**
 * Many sequences of Tokens, found in one pass over an article: only those are followed of which a word that must be there is there, and
 * only around it; only those are compiled.
 */
export class SequenceBook {
  readonly #elements: SequenceLines['elements'];
  readonly #index: IndexReader;
  readonly #compiled = new Map<number, TokenSequence>();
  readonly #byWord = new Map<string, readonly number[]>();
  /** Those that no word gives away. */
  #everywhere: readonly number[] = [];

  constructor({ elements, index }: SequenceLines) {
    this.#elements = elements;
    this.#index = new IndexReader(index);
  }

  #sequence(number: number): TokenSequence {
    let sequence = this.#compiled.get(number);
    if (!sequence) {
      sequence = new TokenSequence(this.#elements(number));
      this.#compiled.set(number, sequence);
    }
    return sequence;
  }

  /** All places of each sequence in an article: by Paragraph, in the order of the sequences, and of the text. */
  *findIn(reading: Reading): Iterable<Found & { readonly paragraph: Paragraph }> {
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

  *#followIn(tokens: readonly Token[], places: readonly number[]): Iterable<Found> {
    const anchors = new Map<number, number[]>(this.#everywhere.map((index) => [index, []]));
    for (const at of places) {
      for (const index of this.#byWord.get(tokens[at]!.lower)!) {
        addTo(anchors, index, at);
      }
    }
    for (const number of [...anchors.keys()].sort((a, b) => a - b)) {
      for (const follow of this.#sequence(number).follow(tokens, anchors.get(number)!)) yield { number, follow };
    }
  }
}
