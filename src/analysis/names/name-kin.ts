import { schoolOf } from './name-spelling.js';
import { romanised } from './romanised.js';

/** How many letters two forms of one name begin with alike, at the least. */
const ALIKE = 3;

/** Names of a text in any script with an alphabet, to tell which names of another text may be forms of them. */
export class NameKin {
  readonly #beginnings = new Set<string>();
  readonly #consonants = new Set<string>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const sound = schoolOf(romanised(word));
      this.#beginnings.add(sound.slice(0, ALIKE));
      this.#consonants.add(skeleton(sound));
    }
  }

  /** True where a word may be another form of one of the names: an inflected one, or a transliteration. */
  has(word: string): boolean {
    const sound = schoolOf(romanised(word));
    return this.#beginnings.has(sound.slice(0, ALIKE)) || this.#consonants.has(skeleton(sound));
  }
}

/** The first consonants, but those that transliterations write in many ways or not at all: Wheeler is Уилер. */
function skeleton(sound: string): string {
  return sound.replace(/[aeiouhvfw]/gu, '').slice(0, ALIKE + 1);
}
