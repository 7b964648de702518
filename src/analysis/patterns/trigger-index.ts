import { addTo } from '../../document/add-to.js';
import { frequencyOf } from '../words/word-frequency.js';

/** The words and marks of an article, in lower case. */
export type ArticleWords = ReadonlyMap<string, unknown>;

/** What gives a thing away, in lower case. */
export interface Trigger {
  /** It is found where one of them stands, or anywhere where there are none. */
  readonly words: Iterable<string>;
  /** Words of letters of which one stands in the same article. */
  readonly beside?: readonly string[] | undefined;
}

/** Where to look for many things, each known by its number: of thousands of phrases the few are read whose words an article has. */
export interface TriggerIndex {
  /** How many things there are; their numbers are those below. */
  readonly count: number;
  /** By a word in lower case the numbers of all that may be found where it stands; by no word, `''`, of those that may be anywhere. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** What of `numbers` is for an article: by the words that it has, and by no word, without what lacks a word beside. */
  readonly numbersIn: (article: ArticleWords) => Iterable<readonly [word: string, numbers: readonly number[]]>;
}

/** The index of things by what gives each away. */
export function triggerIndex(triggers: readonly Trigger[]): TriggerIndex {
  const numbers = new Map<string, number[]>();
  for (const [number, { words }] of triggers.entries()) for (const word of wordsOf(words)) addTo(numbers, word, number);
  return {
    count: triggers.length,
    numbers,
    *numbersIn(article) {
      const mayStand = (number: number) => triggers[number]!.beside?.some((word) => article.has(word)) ?? true;
      for (const [word, all] of numbers)
        if (word === '' || article.has(word)) {
          const here = all.filter(mayStand);
          if (here.length > 0) yield [word, here];
        }
    },
  };
}

/** Each of a Trigger’s words once, or no word, `''`, where it has none. */
export function wordsOf(words: Iterable<string>): Iterable<string> {
  const all = new Set(words);
  return all.size === 0 ? [''] : all;
}

/** Each must be looked up where its thing may be found: a list of more costs more than to read the thing. */
const MOST_WORDS = 12;
/** In 1,000 words: what is more frequent stands in most articles. */
const FREQUENT = 3;

/** The rarest of some lists of words, of each of which one must stand, for `beside`: none where none tells anything. */
export function tellingWords(lists: readonly Iterable<string>[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  let often = FREQUENT;
  for (const list of lists) {
    const words = [...new Set(list)];
    const here = frequencyOf(words);
    if (here >= often || words.length > MOST_WORDS || !words.every((word) => /^\p{L}+$/u.test(word))) continue;
    [best, often] = [words, here];
  }
  return best;
}

const kept = new WeakMap<object, () => TriggerIndex>();

/** Keeps the index that the build made of a rule's options, to be read when it is asked for. */
export function keepIndex(options: object, index: () => TriggerIndex): void {
  kept.set(options, index);
}

/** The index of a rule's options that the build made, or else that of `triggers`. */
export function indexOf(options: object, triggers: () => readonly Trigger[]): TriggerIndex {
  return kept.get(options)?.() ?? triggerIndex(triggers());
}
