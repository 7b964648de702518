import { numbersIn } from '../numbers-in.js';
import { hashOf } from './packed-words.js';

/** Slots for a word: with fewer, more words stand away from where they are looked for. */
const SPARE = 1.3;

/**
 * A set of words of which only hashes are kept, searched as it lies on the disk: a third of what `PackedWords` takes, for sets that are
 * only asked whether they have a word. The place of a word is told by one hash, and what stands there is another, 32-bit numbers,
 * little-endian; 0 is empty. One in some hundred million words that are not in the set is taken for one that is.
 */
export class HashedWords {
  readonly #slots: Uint32Array;

  /** @param hashed what `hashWords` made */
  constructor(hashed: Buffer) {
    this.#slots = numbersIn(hashed);
  }

  /** True of a word that was hashed, and by chance of hardly any other. */
  has(word: string): boolean {
    return this.#slots[slotOf(word, this.#slots)] !== 0;
  }
}

/** Hashes words for `HashedWords`. */
export function hashWords(words: Iterable<string>): Buffer {
  const distinct = new Set(words);
  const slots = new Uint32Array(Math.ceil(distinct.size * SPARE) + 1);
  for (const word of distinct) slots[slotOf(word, slots)] = secondHashOf(word);
  return Buffer.from(slots.buffer);
}

/** Where a word stands, or the empty place where it would. */
function slotOf(word: string, slots: Uint32Array): number {
  const kept = secondHashOf(word);
  let at = hashOf(word) % slots.length;
  while (slots[at] !== 0 && slots[at] !== kept) at = at + 1 === slots.length ? 0 : at + 1;
  return at;
}

/** Independent of `hashOf`, and never 0. */
function secondHashOf(word: string): number {
  let hash = word.length;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash >>> 0 || 1;
}
