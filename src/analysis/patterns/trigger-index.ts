import { frequencyOf } from '../words/word-frequency.js';

/** Where to look for many things, each known by its number. The build keeps it with the rules, so that of thousands of phrases a check of one article reads the few whose words it has. */
export interface TriggerIndex {
  /** How many things there are; their numbers are those below. */
  readonly count: number;
  /**
   * By a word in lower case the numbers of all that may be found where it stands, parted by spaces; by no word, `''`, those that may be
   * found anywhere. Behind a number and `+` stand words, parted by `|`, of which the article has one as well.
   */
  readonly numbers: ReadonlyMap<string, string>;
}

/** What gives a thing away, in lower case. */
export interface Trigger {
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
      const there = numbers.get(word);
      if (there) there.push(written);
      else numbers.set(word, [written]);
    }
  }
  return { count: triggers.length, numbers: new Map([...numbers].map(([word, all]) => [word, all.join(' ')])) };
}

/**
 * The numbers of an index by a word.
 * @param isThere tells whether a word stands in the article, where that is known: what lacks a word that it must have is left out
 */
export function triggeredBy(index: TriggerIndex, word: string, isThere?: (word: string) => boolean): readonly number[] {
  const all = index.numbers.get(word)?.split(' ') ?? [];
  const mayStand = (one: string) => {
    const plus = one.indexOf('+');
    return (
      plus < 0 ||
      one
        .slice(plus + 1)
        .split('|')
        .some(isThere!)
    );
  };
  // What stands behind the number is no part of it.
  return (isThere ? all.filter(mayStand) : all).map((one) => Number.parseInt(one, 10));
}

/** An index as text: the count, and one word a line. */
export function indexText({ count, numbers }: TriggerIndex): string {
  return [`${count}`, ...[...numbers].map(([word, all]) => `${word} ${all}`)].join('\n');
}

/** The index that `indexText` wrote. */
export function indexFrom(text: string): TriggerIndex {
  const [count, ...lines] = text.split('\n');
  const numbers = lines.map((line): [string, string] => {
    const space = line.indexOf(' ');
    return [line.slice(0, space), line.slice(space + 1)];
  });
  return { count: Number(count), numbers: new Map(numbers) };
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
