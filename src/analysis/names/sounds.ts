import { isAlike, type NameSound, nameSound } from './name-sound.js';

/** Chinese characters are left out: how they sound hangs on who reads them. */
const WORD = /(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu;
/** “Chu-pej”, Hubei, is one word of English. Plain words are found as well: to look for a mark anew from each letter of one is slow. */
const MAYBE_JOINED = /\p{L}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu;
const JOINS = /[-’']/gu;
/** In a text of more different words than these, some word is like any name. */
const MOST_WORDS = 3000;
/** And after so many comparisons with names, of which the longest news has a third, some name is like any word. */
const MOST_COMPARED = 1_000_000;

/** The words of a text by what they sound like, to tell whether it may have a name of another language's text. */
export class Sounds {
  readonly #words = new Set<string>();
  readonly #sounds: readonly NameSound[];
  readonly #known = new Map<string, boolean>();
  #compared = 0;

  constructor(text: string) {
    const composed = text.normalize('NFC').toLowerCase();
    for (const [word] of composed.matchAll(WORD)) this.#words.add(word);
    for (const [word] of composed.matchAll(MAYBE_JOINED)) {
      const joined = word.replace(JOINS, '');
      if (joined !== word) this.#words.add(joined);
    }
    this.#sounds = this.#words.size > MOST_WORDS ? [] : [...this.#words].map(nameSound);
  }

  /** True where some word may be a form of the name; true of any name where there are too many words, or names, to tell. */
  has(name: string): boolean {
    const lower = name.toLowerCase();
    if (this.#words.has(lower) || this.#words.size > MOST_WORDS) return true;
    let known = this.#known.get(lower);
    if (known === undefined) {
      this.#compared += this.#sounds.length;
      if (this.#compared > MOST_COMPARED) return true;
      const sound = nameSound(lower);
      known = this.#sounds.some((other) => isAlike(sound, other));
      this.#known.set(lower, known);
    }
    return known;
  }
}
