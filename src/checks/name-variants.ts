import { justBefore } from '../analysis/characters/just-before.js';
import { genderOfFirstName } from '../analysis/names/first-names.js';
import { nameKeys, type SpellingDifference, spellingDifference } from '../analysis/names/name-spelling.js';
import { type NameWord, type NameWords, nameWords } from '../analysis/names/names.js';
import { isPlace } from '../analysis/names/places.js';
import type { Reading } from '../analysis/reading.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { compiledOnce, defineCheck, type Hit, replace, witnesses } from './check.js';

/** Two spellings taken for one name: `kept` is the one that the article, or the user, stands by. */
interface Variant {
  readonly stray: NameWord;
  readonly kept: NameWord;
  /** The user's settings name `kept`. */
  readonly settled: boolean;
}

const MIN_LENGTH = 4;
/** A word of English, shorter than this, is one slip away from too many names. */
const WORD_LENGTH = 6;
/** The share of a name's mentions that must have company on one side for other company there to mean another name. */
const USUALLY = 1 / 4;

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
  const best = new Map<NameWord, Variant>();
  for (const [one, other] of nearPairs(words)) {
    const group = apart.get(one.text);
    if (group !== undefined && group === apart.get(other.text)) continue;
    const variant = judge(reading, one, other, names, settled);
    const rival = variant && best.get(variant.stray);
    if (variant && !(rival && rival.kept.mentions.length >= variant.kept.mentions.length))
      best.set(variant.stray, variant);
  }
  return [...best.values()].filter(({ kept }) => !best.has(kept));
}

/** The single words of the names and people that the user has settled. */
function settledNames({ settings }: Reading): ReadonlySet<string> {
  const people = (settings.people ?? []).flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
  return new Set([...(settings.names ?? []), ...people].flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}'’]+/gu) ?? []));
}

/** More words that are alike but for one letter are a row of different names, as of rooms or ships. */
const MOST_ALIKE = 8;

/** Pairs of words that may be spellings of one name, each pair once. */
function* nearPairs(words: readonly NameWord[]): Iterable<[NameWord, NameWord]> {
  // Each key's number, and its first word; few keys have a second.
  const numbers = new Map<string, number>();
  const firsts: NameWord[] = [];
  const buckets = new Map<number, NameWord[]>();
  for (const word of words) {
    const keys = nameKeys(word.text);
    for (let at = 0; at < keys.length; at++) {
      const number = numbers.get(keys[at]!);
      if (number === undefined) {
        numbers.set(keys[at]!, firsts.length);
        firsts.push(word);
        continue;
      }
      const bucket = buckets.get(number);
      if (bucket) bucket.push(word);
      else buckets.set(number, [firsts[number]!, word]);
    }
  }
  const seen = new Set<string>();
  for (const [, bucket] of [...buckets].sort(([one], [other]) => one - other)) {
    if (bucket.length > MOST_ALIKE) continue;
    for (const [index, one] of bucket.entries()) {
      for (const other of bucket.slice(index + 1)) {
        const pair = `${one.text} ${other.text}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [one, other];
      }
    }
  }
}

function judge(
  reading: Reading,
  one: NameWord,
  other: NameWord,
  names: NameWords,
  settled: ReadonlySet<string>,
): Variant | undefined {
  const difference = spellingDifference(one.text, other.text);
  if (!difference || (settled.has(one.text) && settled.has(other.text))) return undefined;
  if (isDemonym(one.text, other.text) || isDemonym(other.text, one.text)) return undefined;
  const [kept, stray] =
    settled.has(one.text) || (!settled.has(other.text) && outweighs(one, other)) ? [one, other] : [other, one];
  if (stray.mentions.length === 0 || names.writesSmall(stray.text.toLowerCase())) return undefined;
  if (settled.has(kept.text)) return difference === 'vowel' ? undefined : { stray, kept, settled: true };
  return isSlip(difference, stray, kept, reading.text) ? { stray, kept, settled: false } : undefined;
}

/** “Texans” of “Texas”: the people of a place, not another spelling of it. */
function isDemonym(people: string, place: string): boolean {
  return /[ns]s$/u.test(people) && people.slice(0, -2) === place.replace(/s$/u, '');
}

/** Which spelling stands: the one with more support, then the one with diacritics, then the first. */
function outweighs(one: NameWord, other: NameWord): boolean {
  const support = one.mentions.length - other.mentions.length;
  if (support !== 0) return support > 0;
  const marks = marksOf(one.text) - marksOf(other.text);
  return marks !== 0 ? marks > 0 : one.mentions[0]!.start < other.mentions[0]!.start;
}

function marksOf(word: string): number {
  return word.normalize('NFD').length - word.length;
}

/** Whether so few stray spellings beside so many others can only be a slip, by what differs and what stands around. */
function isSlip(difference: SpellingDifference, stray: NameWord, kept: NameWord, text: string): boolean {
  const ratio = kept.mentions.length / stray.mentions.length;
  const company = companyOf(stray, kept);
  const long = Math.min(stray.text.length, kept.text.length) >= 5;
  // “Gary” beside “Gray”: two names that there are.
  if (difference === 'swap' && company !== 'same' && genderOfFirstName(stray.text) !== undefined) return false;
  if (isSlipOfWord(difference, stray, kept) && company !== 'other') return true;
  if (difference !== 'sound' && difference !== 'marks' && isSlipOfSurname(stray, kept, text)) return true;
  switch (difference) {
    case 'marks':
      return company !== 'other';
    case 'swap':
      return ratio >= (company === 'same' ? 1 : 2);
    case 'sound':
      if (isShortFor(stray, kept)) return true;
      return company === 'same' || (company === 'none' && long && (ratio >= 3 || isOneNobodyElseBears(stray, kept)));
    case 'school':
      return company === 'same' || (company === 'none' && long && ratio >= 4);
    case 'letter':
      return company === 'same' ? ratio >= 2 : company === 'none' && long && ratio >= 4;
    case 'vowel':
    case 'end':
      return company === 'same' && long && ratio >= 3;
  }
}

/** “Mendez” after “Carla Mendes”: a surname alone, of nobody whom the article has called by the first name too. */
function isShortFor(stray: NameWord, kept: NameWord): boolean {
  const [full] = kept.mentions;
  const named = full?.before !== undefined && genderOfFirstName(full.before.toLowerCase()) !== undefined;
  const lower = stray.text.toLowerCase();
  if (!named || isPlace(lower) || genderOfFirstName(lower) !== undefined || dictionary().has(lower)) return false;
  return stray.mentions.every(({ start, before, after }) => start > full.start && !before && !after);
}

/** “Nagahra” once, where “Tetsuo Nagahara” was introduced: news introduces nobody by a surname alone. */
function isSlipOfSurname(stray: NameWord, kept: NameWord, text: string): boolean {
  if (stray.mentions.length > 1 || !isShortFor(stray, kept)) return false;
  const { start, end } = stray.mentions[0]!;
  return !INTRODUCED.test(justBefore(text, start, 20)) && !LISTED.test(text.slice(end, end + 3));
}

/** “Dr Rafael de Cabo”, “Sheahan, Horan, Dempsey”: somebody else, with what belongs to the name, or in a list of names. */
const INTRODUCED =
  /(?:\p{Lu}[\p{L}\p{M}’']*\.?,?|[-–&/]|(?<!\p{L})(?:de|da|das|do|dos|del|di|du|des|la|le|van|von|den|der|ter|al|el|bin|ibn|ben))[ -]$|[-–&/]$/u;
const LISTED = /^,? ?[\p{Lu}(&/-]/u;

/** “Zelensky” and “Zelenskyy”: long, and both in no dictionary, which has the names that several families write in several ways. */
function isOneNobodyElseBears(stray: NameWord, kept: NameWord): boolean {
  const words = dictionary();
  return [stray, kept].every(({ text }) => text.length >= WORD_LENGTH && !words.has(text));
}

/** “Presdent” beside “President”, “Congrezs” beside “Congress”: no name, but a slip in a word that English has. */
function isSlipOfWord(difference: SpellingDifference, stray: NameWord, kept: NameWord): boolean {
  if (difference !== 'letter' && difference !== 'swap' && difference !== 'vowel') return false;
  if (
    stray.mentions.length > 1 ||
    kept.mentions.length < 2 ||
    kept.text.length < WORD_LENGTH ||
    stray.mentions[0]!.before
  )
    return false;
  const words = dictionary();
  return words.has(kept.text.toLowerCase()) && !words.has(stray.text) && !words.has(stray.text.toLowerCase());
}

/**
 * What stands beside the stray spelling: `same`, a word that also stands there beside the other spelling; `other`, a word
 * where the other spelling usually has different ones (“Antonio Greco”, “António Vale”); `none`, nothing to judge by.
 */
function companyOf(stray: NameWord, kept: NameWord): 'same' | 'other' | 'none' {
  const sides = (['before', 'after'] as const).map((side) => {
    const beside = kept.mentions.flatMap((mention) => mention[side] ?? []);
    const own = stray.mentions.flatMap((mention) => mention[side] ?? []);
    if (own.some((word) => beside.includes(word))) return 'same';
    return own.length > 0 && beside.length >= kept.mentions.length * USUALLY ? 'other' : 'none';
  });
  return sides.find((side) => side === 'same') ?? sides.find((side) => side === 'other') ?? 'none';
}
