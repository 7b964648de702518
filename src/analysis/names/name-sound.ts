import { remembered } from '../words/remembered.js';
import { inLatinLetters } from './romanisation.js';

/** How a word is written, as far as it matters to a name that was carried over into it. */
export type Writing =
  /** Names keep their letters but for marks and endings. */
  | 'latin'
  /** Names are written as they sound, letter by letter: Greek, Cyrillic, Devanagari … */
  | 'alphabet'
  /** In syllables or without vowels, and several sounds of English are one: kana, Hangul, Arabic. */
  | 'coarse';

const COARSE_SCRIPTS = /[\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Script=Arab}\p{Script=Hebr}\p{Script=Thai}]/u;

/** How a word is written; one of several scripts counts as its coarsest. */
export function writingOf(word: string): Writing {
  if (/^[\p{Script=Latin}\p{M}'’-]*$/u.test(word)) return 'latin';
  return COARSE_SCRIPTS.test(word) ? 'coarse' : 'alphabet';
}

/** What of a word counts when it is compared with another of another writing. */
export interface NameSound {
  readonly writing: Writing;
  /** In the letters a to z. */
  readonly letters: string;
  /** The same with one letter for the spellings of a sound that countries write in several ways. */
  readonly sounded: string;
  /** Its consonants, one letter for all spellings of a sound; several where a letter may stand for more than one, or for none. */
  readonly consonants: readonly string[];
  /** The same with sounds made one that the languages of `coarse` writings do not part: l and r, b and v. */
  readonly coarse: readonly string[];
}

/** What a word sounds like. */
export const nameSound = remembered((word): NameSound => {
  const letters = inLatinLetters(word);
  const writing = writingOf(word);
  const ambiguous = writing === 'latin' ? AMBIGUOUS : writing === 'alphabet' ? SOFT_G : [];
  const consonants = distinct(readings(letters, ambiguous).map(consonantsOf));
  return { writing, letters, sounded: sounded(letters), consonants, coarse: distinct(consonants.map(coarsened)) };
});

const ONE_SOUND: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh|dj/gu, 'j'],
  [/t?sch|tch|sh|ch/gu, 's'],
  [/ph/gu, 'f'],
  [/gh/gu, 'g'],
  [/(?<=.)h/gu, ''],
  [/c(?=[eiy])/gu, 's'],
  [/ck|c|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/z/gu, 's'],
  [/[yj]/gu, 'i'],
  [/w/gu, 'u'],
  [/oo|ou/gu, 'u'],
  [/ee/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

function sounded(letters: string): string {
  return ONE_SOUND.reduce((word, [spelling, one]) => word.replace(spelling, one), letters);
}

type Readings = readonly (readonly [letter: string, other: string])[];

/** The ways to read letters that stand for more than one sound. */
function readings(letters: string, ambiguous: Readings): readonly string[] {
  const ways = [letters];
  for (const [letter, other] of ambiguous)
    if (ways.length < MOST_READINGS && letters.includes(letter))
      ways.push(...ways.map((way) => way.replaceAll(letter, other)));
  return ways;
}

const MOST_READINGS = 16;

/** Фракия for Thrace, Willoughby, Michelangelo, Cicero, Lewis, George, Jiménez, Xavier. */
const AMBIGUOUS: Readings = [
  ['th', 'f'],
  ['gh', ''],
  ['ch', 'k'],
  ['c', 'k'],
  ['q', 'ch'],
  ['w', ''],
  ['g', 'j'],
  ['j', ''],
  ['x', 's'],
];

/** Голиок for Holyoke. */
const SOFT_G: Readings = [['g', '']];

const SPELLINGS = /tsch|t?sch|tch|sh|ch|zh|cz|sz|rz|dj|dz|ts|tz|ph|th|dh|kh|gh|ck|qu|rh|bh|[bcdfgjklmnpqrstvwxz]/gu;

const SOUNDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries('tsch sch tsch tch sh ch zh cz sz rz dj dz ts tz s z j c'.split(' ').map((one) => [one, 's'])),
  ...Object.fromEntries('k q g ck kh gh qu'.split(' ').map((one) => [one, 'k'])),
  ...{ x: 'ks', t: 't', d: 'd', th: 't', dh: 'd', p: 'p', b: 'b', bh: 'b', f: 'f', v: 'v', ph: 'f', w: 'v' },
  ...{ l: 'l', r: 'r', rh: 'r', m: 'm', n: 'n' },
};

function consonantsOf(letters: string): string {
  let sounds = '';
  for (const [spelling] of letters.replace(/ng(?![aeiou])/gu, 'n').matchAll(SPELLINGS)) {
    const sound = SOUNDS[spelling] ?? '';
    if (!sounds.endsWith(sound)) sounds += sound;
  }
  return sounds;
}

const COARSE: Readonly<Record<string, string>> = { r: 'l', v: 'b', f: 'b', p: 'b', d: 't', m: 'n' };

function coarsened(consonants: string): string {
  return consonants.replace(/[rvfpdm]/gu, (one) => COARSE[one]!).replace(/(.)\1+/gu, '$1');
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

/** True where one word may be the other in another language: inflected, transliterated, part of a longer word. */
export function isAlike(name: NameSound, other: NameSound): boolean {
  const writing = name.writing === 'latin' ? other.writing : name.writing;
  const [a, b] = [name.letters, other.letters];
  if (a === b) return true;
  if (a === '' || b === '') return false;
  const alike = commonStart(a, b);
  if (
    alike >= 4 ||
    commonStart(name.sounded, other.sounded) >= 5 ||
    (b.length > 3 && a.includes(b)) ||
    (a.length > 3 && b.includes(a.slice(0, 5)))
  )
    return true;
  const longer = Math.max(a.length, b.length);
  const shared = (share: number) => haveInCommon(a, b, share * longer - ROUNDING);
  const heardOf = Math.max(name.sounded.length, other.sounded.length);
  const heard = (share: number) => heardOf > 0 && haveInCommon(name.sounded, other.sounded, share * heardOf - ROUNDING);
  if (writing === 'latin') {
    if (shared(0.7) || heard(0.7) || (alike >= 3 && shared(0.55))) return true;
    return anyAlike(name.consonants, other.consonants, 3, 0.75);
  }
  if (alike >= 3 || shared(0.6) || heard(0.6)) return true;
  if (writing === 'alphabet')
    return (
      anyAlike(name.consonants, other.consonants, 2, 0.75) ||
      (heard(0.45) && anyAlike(name.consonants, other.consonants, 1, 0.66))
    );
  return anyAlike(name.coarse, other.coarse, 2, 0.66);
}

function anyAlike(some: readonly string[], others: readonly string[], least: number, share: number): boolean {
  return some.some((one) =>
    others.some((other) => {
      const longer = Math.max(one.length, Math.min(other.length, one.length + 1));
      return longer >= least && one !== '' && other !== '' && haveInCommon(one, other, share * longer);
    }),
  );
}

/** 0.55 × 20 is a little more than 11. */
const ROUNDING = 1e-9;

/** How many letters two words begin with in common. */
export function commonStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** No name is longer; what is, as a line of letters without a space, is cut. */
const LONGEST = 40;
const rows = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * True of two words that have so many letters in the same order. Each letter of one that the other has nowhere is one less: most pairs
 * are told apart by that, at a fraction of the cost.
 */
export function haveInCommon(one: string, other: string, least: number): boolean {
  if (Math.min(one.length, other.length) < least) return false;
  const [letters, others] = [letterBits(one), letterBits(other)];
  if (one.length - ones(letters & ~others) < least || other.length - ones(others & ~letters) < least) return false;
  return commonLetters(one, other) >= least;
}

/** A bit for each letter of a word; some letters share one. */
function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function ones(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

/** How many letters two words have in the same order: the length of their longest common subsequence. */
export function commonLetters(one: string, other: string): number {
  const [height, width] = [Math.min(one.length, LONGEST), Math.min(other.length, LONGEST)];
  let [before, row]: readonly Uint8Array[] = rows as readonly [Uint8Array, Uint8Array];
  before!.fill(0);
  for (let i = 0; i < height; i++) {
    const letter = one.charCodeAt(i);
    row![0] = 0;
    for (let j = 0; j < width; j++)
      row![j + 1] = letter === other.charCodeAt(j) ? before![j]! + 1 : Math.max(before![j + 1]!, row![j]!);
    [before, row] = [row, before];
  }
  return before![width]!;
}
