import { once } from '../../document/once.js';
import { readBuilt } from '../built.js';

/** The letters a to z, and the edge of a word. */
const SIGNS = 27;
/** What a letter after two others is worth at least, where no English word has the three: so many of a hundred words. */
const UNSEEN = 0.1;
const STEPS = 16;

/**
 * How often each letter follows each two, in a list of words of the letters a to z: a byte for each three of them, the negative
 * logarithm of its share in sixteenths.
 */
export function packTriples(words: readonly string[]): Buffer {
  const triples = new Float64Array(SIGNS ** 3);
  const pairs = new Float64Array(SIGNS ** 2);
  for (const word of words) {
    for (const triple of triplesOf(word)) {
      triples[triple]!++;
      pairs[Math.floor(triple / SIGNS)]!++;
    }
  }
  const cost = (count: number, index: number): number =>
    -Math.log((count + UNSEEN) / (pairs[Math.floor(index / SIGNS)]! + UNSEEN * SIGNS));
  return Buffer.from(Uint8Array.from(triples, (count, index) => Math.min(255, Math.round(cost(count, index) * STEPS))));
}

function* triplesOf(word: string): Iterable<number> {
  const signs = [0, ...[...word].map((letter) => letter.charCodeAt(0) - 96), 0];
  for (let at = 2; at < signs.length; at++) yield (signs[at - 2]! * SIGNS + signs[at - 1]!) * SIGNS + signs[at]!;
}

const table = once(() => readBuilt('letter-triples.bin'));

/**
 * How little a word of the letters a to z is spelt as English words are: the mean surprise of its letters, about 2 for an English
 * word, 3 and more for a Polish one. Reads the table that the build makes of the dictionary on first use.
 */
export function strangeness(word: string): number {
  const packed = table();
  let sum = 0;
  for (const triple of triplesOf(word)) sum += packed[triple]!;
  return sum / STEPS / word.length;
}
