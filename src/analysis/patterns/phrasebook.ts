import { addTo } from '../../document/add-to.js';
import type { Span } from '../../document/span.js';
import type { Reading } from '../reading.js';
import { type Piece, pieces } from '../words/pieces.js';
import { pieceIndex } from '../words/word-index.js';
import { IndexReader } from './index-reader.js';
import { certainWord, type Phrase, parsePhrase } from './phrase.js';
import { anchorOf, besideAnchors, matchAt, type PhraseMatch } from './phrase-match.js';
import { type ArticleWords, type Trigger, type TriggerIndex, triggerIndex } from './trigger-index.js';
import type { WordLists } from './word-lists.js';

/** A phrase of a Phrasebook, found in a text. */
export interface Found<T> extends Span, PhraseMatch {
  readonly entry: T;
}

/** A phrase as its rule has it. */
export interface PhraseLine<T> {
  readonly notation: string;
  readonly lists: WordLists;
  readonly entry: T;
}

/** The phrases of a rule, by their numbers from 0 on. */
export interface PhraseLines<T> {
  readonly line: (number: number) => PhraseLine<T>;
  /** Of the phrases, by words of which one stands wherever each is found. */
  readonly index: TriggerIndex;
}

/**
 * The triggers of phrases, in their order: the words that they are looked for by, which name the fewest in an article, and take all
 * phrases to be read, as the build can do beforehand.
 * @throws PhraseError where one does not follow the notation
 */
export function anchorTriggers(phrases: readonly Pick<PhraseLine<unknown>, 'notation' | 'lists'>[]): Trigger[] {
  return phrases.map(({ notation, lists }) => {
    const { readings } = parsePhrase(notation, lists);
    return { words: readings.flatMap((one) => anchorOf(one).words), beside: besideAnchors(readings) };
  });
}

/** The triggers of phrases, in their order, by their notations alone. */
export function phraseTriggers(notations: readonly string[]): Trigger[] {
  return notations.map((notation) => ({ words: [certainWord(notation)].filter((word) => word !== undefined) }));
}

const NONE: PhraseLines<never> = {
  line: (number) => {
    throw new RangeError(`there is no line ${number}`);
  },
  index: triggerIndex([]),
};

type Words = Phrase['readings'][number];

/**
 * Many phrases, each with what belongs to it, found in one pass over a text: only those are compared whose first word
 * stands there. Of phrases that overlap the one that starts first is found, of those that start together the longest,
 * and of those the first that was added.
 */
export class Phrasebook<T> {
  readonly #byWord = new Map<string, { reading: Words; at: number; entry: T; order: number }[]>();
  readonly #line: PhraseLines<T>['line'];
  readonly #index: IndexReader;
  /** The numbers of the lines that were read. */
  readonly #read = new Set<number>();
  #size: number;

  /**
   * @param lines phrases by their notations, each of which is read for an article that has a word that it must have: of the phrases of
   * a rule an article has few, and to read them all takes longer than to look for them
   */
  constructor(lines: PhraseLines<T> = NONE) {
    this.#line = lines.line;
    this.#index = new IndexReader(lines.index);
    this.#size = lines.index.count;
  }

  /** Adds a phrase behind those that are there, with what belongs to it. */
  add(phrase: Phrase, entry: T): void {
    this.#add(phrase, entry, this.#size++);
  }

  #add(phrase: Phrase, entry: T, place: number): void {
    for (const [index, reading] of phrase.readings.entries()) {
      const { at, words } = anchorOf(reading);
      const sought = { reading, at, entry, order: place + index / phrase.readings.length };
      for (const word of new Set(words)) {
        addTo(this.#byWord, word, sought);
      }
    }
  }

  /** All phrases of an article, in order, each with the Pieces of its Paragraph. */
  findIn(reading: Reading): { readonly found: Found<T>; readonly here: readonly Piece[] }[] {
    const all = reading.get(pieces);
    const index = reading.get(pieceIndex);
    this.readFor(index.words);
    return this.#index.placesIn(index, this.#byWord).flatMap(([paragraph, places]) => {
      const { pieces: here } = all[paragraph]!;
      return this.#findAt(places, here).map((found) => ({ found, here }));
    });
  }

  /**
   * Reads the phrases that may be in an article.
   * @throws PhraseError where a line does not follow the notation
   */
  readFor(article: ArticleWords): void {
    for (const [, numbers] of this.#index.readFor(article)) {
      for (const number of numbers) {
        if (this.#read.has(number)) continue;
        this.#read.add(number);
        const { notation, lists, entry } = this.#line(number);
        this.#add(parsePhrase(notation, lists), entry, number);
      }
    }
  }

  /** Of the phrases that were read, all in the Pieces of one paragraph, in order, none overlapping another. */
  find(pieces: readonly Piece[]): Found<T>[] {
    return this.#findAt(pieces.keys(), pieces);
  }

  /** As `find`; `places`: where words stand that phrases are looked for by. */
  #findAt(places: Iterable<number>, pieces: readonly Piece[]): Found<T>[] {
    const candidates: (Found<T> & { readonly order: number })[] = [];
    for (const index of places) {
      const candidatesHere = this.#byWord.get(pieces[index]!.lower);
      if (!candidatesHere) continue;
      for (let number = 0; number < candidatesHere.length; number++) {
        const { reading, at, entry, order } = candidatesHere[number]!;
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
