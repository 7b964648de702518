import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import type { Token } from '../token.js';
import { pieces } from './pieces.js';
import { knownSeekers, numberOf, type Seeker, soughtBy, type WordForm } from './word-form.js';

/** For each Paragraph that has any, in order, its places in order. */
export type Places = readonly (readonly [paragraph: number, places: readonly number[]])[];

const NOWHERE: Places = [];

type Paragraphs = readonly (readonly { readonly form: WordForm }[])[];

/**
 * Where the words of an article stand that anybody looks for. One pass over the article serves all rules, and asks nobody: most words
 * are known from other articles, and by whom they are sought with them. Before, each rule went through all words: a tenth of the time.
 */
export class WordIndex {
  readonly #paragraphs: Paragraphs;
  readonly #seekers = knownSeekers();
  readonly #known = knownSeekers().length;
  /** For each seeker that was known when the article was read: paragraph and place in turn. */
  readonly #places: number[][];
  #byWord: ByWord | undefined;

  constructor(paragraphs: Paragraphs) {
    this.#paragraphs = paragraphs;
    this.#places = Array.from({ length: this.#known }, () => []);
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
      const words = paragraphs[paragraph]!;
      for (let at = 0; at < words.length; at++) {
        const seekers = soughtBy(words[at]!.form.word);
        for (let index = 0; index < seekers.length; index++) this.#places[seekers[index]!]!.push(paragraph, at);
      }
    }
  }

  /** The places of the words that a seeker looks for, who is known from now on. */
  placesOf(seeker: Seeker): Places {
    const number = numberOf(seeker);
    if (number >= this.#known || this.#seekers !== knownSeekers()) return this.placesWhere(seeker);
    const found = this.#places[number]!;
    if (found.length === 0) return NOWHERE;
    const byParagraph: [number, number[]][] = [];
    for (let index = 0; index < found.length; index += 2) add(byParagraph, found[index]!, found[index + 1]!);
    return byParagraph;
  }

  /** The places of the words that `seeker` has, who may say otherwise of other articles; it is asked once for each word. */
  placesWhere(seeker: Seeker): Places {
    const { last, before, starts } = this.#words;
    const found: number[] = [];
    // Of the fewer, those that the others have too.
    const sought = isSmaller(seeker, last) ? seeker.keys() : last.keys();
    for (const word of sought) {
      if (!last.has(word) || !seeker.has(word)) continue;
      for (let at = last.get(word)!; at >= 0; at = before[at]!) found.push(at);
    }
    const byParagraph: [number, number[]][] = [];
    let paragraph = 0;
    for (const at of found.sort((a, b) => a - b)) {
      while (starts[paragraph + 1]! <= at) paragraph++;
      add(byParagraph, paragraph, at - starts[paragraph]!);
    }
    return byParagraph;
  }

  /** Its words and marks, in lower case. */
  get words(): ReadonlyMap<string, unknown> {
    return this.#words.last;
  }

  get #words(): ByWord {
    this.#byWord ??= byWord(this.#paragraphs);
    return this.#byWord;
  }
}

function isSmaller(seeker: Seeker, words: ByWord['last']): seeker is ReadonlySet<string> {
  return (seeker instanceof Set || seeker instanceof Map) && seeker.size < words.size;
}

/** Where each word of an article stands, by places counted through the whole article. */
interface ByWord {
  readonly last: ReadonlyMap<string, number>;
  /** By a place the one before it that has the same word, or −1. */
  readonly before: Int32Array;
  /** Where each Paragraph begins, and the end. */
  readonly starts: readonly number[];
}

function byWord(paragraphs: Paragraphs): ByWord {
  const starts = [0];
  for (const words of paragraphs) starts.push(starts.at(-1)! + words.length);
  const last = new Map<string, number>();
  const before = new Int32Array(starts.at(-1)!);
  let at = 0;
  for (const words of paragraphs)
    for (const { form } of words) {
      const { lower } = form.word;
      before[at] = last.get(lower) ?? -1;
      last.set(lower, at++);
    }
  return { last, before, starts };
}

function add(byParagraph: [number, number[]][], paragraph: number, at: number): void {
  const last = byParagraph.at(-1);
  if (last && last[0] === paragraph) last[1].push(at);
  else byParagraph.push([paragraph, [at]]);
}

/** A Token that somebody looks for, among those of its Paragraph. */
interface SoughtToken {
  readonly token: Token;
  readonly tokens: readonly Token[];
  readonly paragraph: Paragraph;
}

/** The Tokens that a seeker looks for, in order; the seeker is one object for all articles. */
export function* soughtTokens(reading: Reading, seeker: Seeker): Iterable<SoughtToken> {
  for (const [number, places] of reading.get(tokenIndex).placesOf(seeker)) {
    const paragraph = reading.paragraphs[number]!;
    const { tokens } = paragraph;
    for (const at of places) yield { token: tokens[at]!, tokens, paragraph };
  }
}

/** By Pieces. To be had by `reading.get(pieceIndex)`. */
export function pieceIndex(reading: Reading): WordIndex {
  return new WordIndex(reading.get(pieces).map(({ pieces: here }) => here));
}

/** By Tokens. To be had by `reading.get(tokenIndex)`. */
export function tokenIndex(reading: Reading): WordIndex {
  return new WordIndex(reading.paragraphs.map(({ tokens }) => tokens));
}
