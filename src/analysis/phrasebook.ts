import type { Span } from '../document/span.js';
import {
  anchorOf,
  certainWord,
  matchAt,
  type Phrase,
  type PhraseMatch,
  parsePhrase,
  type WordLists,
} from './phrase.js';
import { type Piece, pieces } from './pieces.js';
import type { Reading } from './reading.js';
import { pieceIndex } from './word-index.js';

/** A phrase of a Phrasebook, found in a text. */
export interface Found<T> extends Span, PhraseMatch {
  readonly entry: T;
}

/** A phrase as its rule has it. */
interface Unread<T> {
  readonly notation: string;
  readonly lists: WordLists;
  readonly entry: T;
  /** Its place among all phrases. */
  readonly order: number;
}

type Words = Phrase['readings'][number];

/**
 * Many phrases, each with what belongs to it, found in one pass over a text: only those are compared whose first word
 * stands there. Of phrases that overlap the one that starts first is found, of those that start together the longest,
 * and of those the first that was added.
 */
export class Phrasebook<T> {
  readonly #byWord = new Map<string, { reading: Words; at: number; entry: T; order: number }[]>();
  /** Phrases that are not read yet, by a word without which they are not found. */
  readonly #unread = new Map<string, Unread<T>[]>();
  #size = 0;
  /** It has looked through an article. */
  #used = false;

  add(phrase: Phrase, entry: T): void {
    this.#add(phrase, entry, this.#size++);
  }

  /**
   * Adds a phrase by its notation. It is read when a word is met that it must have: of the phrases of a rule an article has few, and
   * to read them all takes longer than to look for them.
   * @throws PhraseError where it does not follow the notation, and no such word can be told
   */
  addNotation(notation: string, lists: WordLists, entry: T): void {
    const word = certainWord(notation);
    const order = this.#size++;
    if (word === undefined) {
      this.#add(parsePhrase(notation, lists), entry, order);
      return;
    }
    const there = this.#unread.get(word);
    if (there) there.push({ notation, lists, entry, order });
    else this.#unread.set(word, [{ notation, lists, entry, order }]);
  }

  #read(word: string): void {
    const unread = this.#unread.get(word);
    if (!unread) return;
    this.#unread.delete(word);
    for (const { notation, lists, entry, order } of unread) this.#add(parsePhrase(notation, lists), entry, order);
  }

  #add(phrase: Phrase, entry: T, place: number): void {
    for (const [index, reading] of phrase.readings.entries()) {
      const { at, words } = anchorOf(reading);
      const order = place + index / phrase.readings.length;
      for (const word of new Set(words)) {
        const there = this.#byWord.get(word);
        if (there) there.push({ reading, at, entry, order });
        else this.#byWord.set(word, [{ reading, at, entry, order }]);
      }
    }
  }

  /** True of a word that some phrase is looked for by. */
  has(word: string): boolean {
    return this.#byWord.has(word);
  }

  /** All phrases of an article, in order, each with the Pieces of its Paragraph. */
  findIn(reading: Reading): { readonly found: Found<T>; readonly here: readonly Piece[] }[] {
    const all = reading.get(pieces);
    const index = reading.get(pieceIndex);
    // Where there is a second article there are more: all phrases are read once, and the words that they have stay the same.
    const words = this.#used ? this.#unread.keys() : index.words();
    if (this.#unread.size > 0) for (const word of words) this.#read(word);
    const placesByParagraph = this.#used ? index.placesOf(this) : index.placesWhere(this);
    this.#used = true;
    return placesByParagraph.flatMap(([paragraph, places]) => {
      const { pieces: here } = all[paragraph]!;
      return this.find(here, places).map((found) => ({ found, here }));
    });
  }

  /**
   * All phrases in the Pieces of one paragraph, in order, none overlapping another.
   * @param places where words stand that phrases are looked for by, where that is known
   */
  find(pieces: readonly Piece[], places: Iterable<number> = pieces.keys()): Found<T>[] {
    const candidates: (Found<T> & { readonly order: number })[] = [];
    if (this.#unread.size > 0) for (const { lower } of pieces) this.#read(lower);
    for (const index of places) {
      const candidatesHere = this.#byWord.get(pieces[index]!.lower);
      if (!candidatesHere) continue;
      for (const { reading, at, entry, order } of candidatesHere) {
        const match = index >= at ? matchAt(reading, pieces, index - at) : undefined;
        if (!match || !standsAlone(pieces, match)) continue;
        candidates.push({ ...match, entry, order, start: pieces[match.from]!.start, end: pieces[match.to - 1]!.end });
      }
    }
    candidates.sort((a, b) => a.from - b.from || b.to - a.to || a.order - b.order);
    let end = 0;
    return candidates.filter((found) => {
      if (found.from < end) return false;
      end = found.to;
      return true;
    });
  }
}

/** A word next to a hyphen is part of another (“counter-actual”); a name is not (“Kiev-based”). */
function standsAlone(pieces: readonly Piece[], { from, to }: PhraseMatch): boolean {
  const [before, after] = [pieces[from - 1], pieces[to]];
  const joinedBefore = before?.text === '-' && !before.spaced && !pieces[from]!.spaced;
  const joinedAfter = after?.text === '-' && !after.spaced && pieces[to + 1]?.spaced === false;
  return !((joinedBefore || joinedAfter) && !/^\p{Lu}/u.test(pieces[from]!.text));
}
