import { firstIndex } from '../../document/first-index.js';
import { numbersIn } from '../numbers-in.js';
import { hashOf } from './packed-words.js';

/**
 * A set of words of which only the hashes are kept, four bytes each, in order: a sixth of what `PackedWords` takes, for sets that are only asked
 * whether they have a word. One word in 4.3 billion / `size` that is not among them has the hash of one and is taken for it: of
 * 180,000 words, one in 24,000.
 */
export class HashedWords {
  /** How many hashes there are. */
  readonly size: number;
  readonly #hashes: Uint32Array;

  /** @param hashed what `hashWords` made */
  constructor(hashed: Buffer) {
    this.#hashes = numbersIn(hashed);
    this.size = this.#hashes.length;
  }

  /** True of a word that was hashed, and by chance of a few others. */
  has(word: string): boolean {
    const hashes = this.#hashes;
    const hash = hashOf(word);
    return hashes[firstIndex(hashes, (one) => one >= hash)] === hash;
  }
}

/** Hashes words for `HashedWords`: 32-bit numbers, little-endian, in ascending order. */
export function hashWords(words: Iterable<string>): Buffer {
  const hashes = Uint32Array.from(new Set(Array.from(words, hashOf))).sort();
  return Buffer.from(hashes.buffer);
}
