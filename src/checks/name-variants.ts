import { isSlip } from '../analysis/names/name-slip.js';
import { nameKeys, spellingDifference } from '../analysis/names/name-spelling.js';
import { type NameWord, type NameWords, nameWords } from '../analysis/names/names.js';
import type { Reading } from '../analysis/reading.js';
import { compiledOnce, defineCheck, type Hit, replace, witnesses } from './check.js';

/** Two spellings taken for one name: `kept` is the one that the article, or the user, stands by. */
interface Variant {
  readonly stray: NameWord;
  readonly kept: NameWord;
  /** The user's settings name `kept`. */
  readonly settled: boolean;
}

const MIN_LENGTH = 4;

/** One name spelt two ways: “Antonio” where the article has “António” elsewhere. */
export const nameVariants = defineCheck({
  about: 'A name spelt two ways in one article (“António”, “Antonio”): the form with more support stands.',
  options: (z) =>
    z.strictObject({
      distinct: z
        .array(z.array(z.string()).min(2))
        .describe('groups of names that look alike and are borne by different people or places')
        .default([]),
    }),
  *find(reading, { distinct }): Iterable<Hit> {
    const names = reading.get(nameWords);
    for (const { stray, kept, settled } of variantsIn(reading, names, groupsOf(distinct))) {
      const evidence = witnesses(kept.mentions, () => `spelt “${kept.text}” here`);
      const count = settled ? 'in your list of names' : timesIn(kept.mentions.length);
      for (const { start, end } of stray.mentions) {
        yield {
          start,
          end,
          values: { kept: kept.text, where: count },
          evidence,
          suggestions: [replace({ start, end }, kept.text, `spell it “${kept.text}”`)],
        };
      }
    }
  },
});

/** The group of each name that is in one. */
const groupsOf = compiledOnce(
  (distinct: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
    new Map(distinct.flatMap((group, index) => group.map((name) => [name, index] as const))),
);

function timesIn(count: number): string {
  return count === 1 ? 'elsewhere in this article' : `${count} times elsewhere in this article`;
}

/** Every stray spelling once, against the best supported spelling near it. */
function variantsIn(reading: Reading, names: NameWords, apart: ReadonlyMap<string, number>): Variant[] {
  const settled = settledNames(reading);
  const words = [...names.byText.values()].filter(({ text }) => text.length >= MIN_LENGTH);
  for (const text of settled) if (!names.byText.has(text)) words.push({ text, mentions: [] });
  const article = { text: reading.text, names, settled };
  const best = new Map<NameWord, Variant>();
  for (const [one, other] of nearPairs(words)) {
    const group = apart.get(one.text);
    if (group !== undefined && group === apart.get(other.text)) continue;
    const variant = judge(one, other, article);
    const rival = variant && best.get(variant.stray);
    if (variant && !(rival && rival.kept.mentions.length >= variant.kept.mentions.length))
      best.set(variant.stray, variant);
  }
  return [...best.values()].filter(({ kept }) => !best.has(kept));
}

/** A word of a name; an apostrophe is part of it where a letter follows: “O’Brien”. */
const NAME = /\p{Lu}(?:['’]?[\p{L}\p{M}])+/gu;

/** The single words of the names and people that the user has settled. */
function settledNames({ settings }: Reading): ReadonlySet<string> {
  const people = (settings.people ?? []).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  return new Set([...(settings.names ?? []), ...people].flatMap((name) => name.match(NAME) ?? []));
}

/** More words that are alike but for one letter are a row of different names, as of rooms or ships. */
const MOST_ALIKE = 8;

/** Pairs of words that may be spellings of one name, each pair once. */
function* nearPairs(words: readonly NameWord[]): Iterable<[NameWord, NameWord]> {
  const seen = new Set<string>();
  for (const alike of groupsOfAlike(words)) {
    if (alike.length > MOST_ALIKE) continue;
    for (const [index, one] of alike.entries()) {
      for (const other of alike.slice(index + 1)) {
        const pair = `${one.text} ${other.text}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
    }
  }
}

/** The words that share a key, for each key that several have, in the order in which keys are met. */
function groupsOfAlike(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  // Each key's number, and its first word; few keys have a second.
  const numbers = new Map<string, number>();
  const firsts: NameWord[] = [];
  const groups = new Map<number, NameWord[]>();
  for (const word of words) {
    for (const key of nameKeys(word.text)) {
      const number = numbers.get(key);
      if (number === undefined) {
        numbers.set(key, firsts.length);
        firsts.push(word);
        continue;
      }
      const group = groups.get(number);
      if (group) group.push(word);
      else groups.set(number, [firsts[number]!, word]);
    }
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
}

/** What is looked up of an article for each pair. */
interface Article {
  readonly text: string;
  readonly names: NameWords;
  readonly settled: ReadonlySet<string>;
}

function judge(one: NameWord, other: NameWord, { text, names, settled }: Article): Variant | undefined {
  const difference = spellingDifference(one.text, other.text);
  if (!difference || (settled.has(one.text) && settled.has(other.text))) return undefined;
  if (isDemonym(one.text, other.text) || isDemonym(other.text, one.text)) return undefined;
  const [kept, stray] =
    settled.has(one.text) || (!settled.has(other.text) && outweighs(one, other)) ? [one, other] : [other, one];
  if (stray.mentions.length === 0 || names.writesSmall(stray.text.toLowerCase())) return undefined;
  if (settled.has(kept.text)) return difference === 'vowel' ? undefined : { stray, kept, settled: true };
  return isSlip(difference, stray, kept, text) ? { stray, kept, settled: false } : undefined;
}

/** “Texans” of “Texas”: the people of a place, not another spelling of it. */
function isDemonym(people: string, place: string): boolean {
  return /[ns]s$/u.test(people) && people.slice(0, -2) === place.replace(/s$/u, '');
}

/** “VIetnam”: a slip of the shift key. */
const SLIPPED = /^\p{Lu}{2}\p{Ll}{3}/u;

/** Which spelling stands: the one with more support, then the one with diacritics, then the first; a slip never. */
function outweighs(one: NameWord, other: NameWord): boolean {
  if (SLIPPED.test(one.text) !== SLIPPED.test(other.text)) return SLIPPED.test(other.text);
  const support = one.mentions.length - other.mentions.length;
  if (support !== 0) return support > 0;
  const marks = marksOf(one.text) - marksOf(other.text);
  return marks !== 0 ? marks > 0 : one.mentions[0]!.start < other.mentions[0]!.start;
}

function marksOf(word: string): number {
  return word.normalize('NFD').length - word.length;
}
