import { addTo } from '../../document/add-to.js';
import { once } from '../../document/once.js';
import { frequencyOf } from '../words/word-frequency.js';

/** The words and marks of an article, in lower case. */
export type ArticleWords = ReadonlyMap<string, unknown>;

/** Where to look for many things, each known by its number: of thousands of phrases the few are read whose words an article has. */
export interface TriggerIndex {
  /** How many things there are; their numbers are those below. */
  readonly count: number;
  /**
   * By a word in lower case the numbers of all that may be found where it stands, parted by spaces; by no word, `''`, those that may be
   * found anywhere. Behind a number and `+` stand words, parted by `|`, of which the article has one as well.
   */
  readonly numbers: ReadonlyMap<string, string>;
  /** What of `numbers` is for an article: by the words that it has, and by no word. */
  readonly numbersIn: (article: ArticleWords) => Iterable<readonly [word: string, numbers: string]>;
}

/** What gives a thing away, in lower case. */
interface Trigger {
  /** It is found where one of them stands, or anywhere where there are none. */
  readonly words: Iterable<string>;
  /** Words of letters of which one stands in the same article. */
  readonly beside?: readonly string[] | undefined;
}

/** The index of things by what gives each away. */
export function triggerIndex(triggers: readonly Trigger[]): TriggerIndex {
  const numbers = new Map<string, string[]>();
  for (const [number, { words, beside }] of triggers.entries()) {
    const all = new Set(words);
    const written = beside ? `${number}+${beside.join('|')}` : `${number}`;
    for (const word of all.size === 0 ? [''] : all) {
      addTo(numbers, word, written);
    }
  }
  const written = [...numbers].map(([word, all]) => [word, all.join(' ')] as const);
  return {
    count: triggers.length,
    numbers: new Map(written),
    numbersIn: (article) => written.filter(([word]) => word === '' || article.has(word)),
  };
}

/**
 * Reads the numbers of an index by one word.
 * @param article leaves out what lacks a word in it that it must have
 */
export function numbersOf(written: string, article?: ArticleWords): readonly number[] {
  const all = written.split(' ');
  const mayStand = (one: string) => {
    const plus = one.indexOf('+');
    return (
      plus < 0 ||
      one
        .slice(plus + 1)
        .split('|')
        .some((word) => article!.has(word))
    );
  };
  // What stands behind the number is no part of it.
  return (article ? all.filter(mayStand) : all).map((one) => Number.parseInt(one, 10));
}

/** For so many articles the words of an index are asked for one after the other: a table of them takes as long to make. */
const FEW = 2;

/** An index as text, for the build to keep: the count and how many words there are, and one word a line. */
export function textOfIndex({ count, numbers }: TriggerIndex): string {
  return [`${count} ${numbers.size}`, ...[...numbers].map(([word, all]) => `${word} ${all}`)].join('\n');
}

/**
 * The index that `textOfIndex` wrote. `numbersIn` takes no more apart than an article has words of, and lines are no strings before: those
 * of all rules would be half a megabyte in a short check.
 */
export function indexFrom(text: string): TriggerIndex {
  let end = endOfLine(text, 0);
  const [count, size] = text.slice(0, end).split(' ').map(Number) as [number, number];
  const starts = new Uint32Array(size + 1);
  const spaces = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    const start = end + 1;
    starts[at] = start;
    spaces[at] = text.indexOf(' ', start);
    end = endOfLine(text, start);
  }
  starts[size] = end + 1;
  const wordAt = (at: number) => text.slice(starts[at], spaces[at]);
  const lineAt = (at: number) => [wordAt(at), text.slice(spaces[at]! + 1, starts[at + 1]! - 1)] as const;
  const numbers = once(() => new Map(Array.from(spaces, (_, at) => lineAt(at))));
  const places = once(() => new Map(Array.from(spaces, (_, at) => [wordAt(at), at])));
  let times = 0;
  return {
    count,
    get numbers() {
      return numbers();
    },
    *numbersIn(article) {
      if (times++ < FEW || article.size > size) {
        for (let at = 0; at < size; at++) if (starts[at] === spaces[at] || article.has(wordAt(at))) yield lineAt(at);
        return;
      }
      for (const word of ['', ...article.keys()]) {
        const at = places().get(word);
        if (at !== undefined) yield lineAt(at);
      }
    },
  };
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
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

/** The index of a rule's options that the build made, or else `made`. */
export function indexOf(options: object, made: () => TriggerIndex): TriggerIndex {
  return (kept.get(options) ?? made)();
}
