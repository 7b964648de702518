import { withoutAccents } from '../characters/accents.js';
import { remembered } from '../words/remembered.js';

/**
 * How two spellings of one name may differ:
 * `marks` only in diacritics (António, Antonio); `sound` in letters that stand for one sound, as transliteration has them
 * (Sergey, Sergei); `school` in letters by which one country writes a sound and another country another sound (Peskov, Peskoff;
 * Zhukov, Joukov); `swap` two neighbouring letters changed places; `letter` one letter lost, added or exchanged inside
 * the word; `vowel` one vowel inside exchanged for another; `end` one consonant lost or added at the end, or made another that is
 * spoken alike there (Strand, Strant).
 */
export type SpellingDifference = 'marks' | 'sound' | 'school' | 'swap' | 'letter' | 'vowel' | 'end';

/** A word in lower case without its diacritics: “Dujarrić” gives “dujarric”. */
export function withoutMarks(word: string): string {
  return withoutAccents(word.toLowerCase());
}

/** Spellings of one sound, applied in this order; after the romanisation tables of BGN/PCGN, ISO 9 and the press. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/d(?:sch|zh|j)/gu, 'j'],
  [/t?sch(?=[^aou]|$)|tch/gu, 'ch'],
  [/sch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/gh/gu, 'g'],
  [/ck|qu?/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?!h)/gu, 'k'],
  [/w/gu, 'v'],
  [/ou|oo/gu, 'u'],
  [/([auo])e/gu, '$1'],
  [/[yj]/gu, 'i'],
  [/z/gu, 's'],
  [/^ie/gu, 'e'],
  [/ah$/gu, 'a'],
  [/(.)\1+/gu, '$1'],
];

/** What is left of a word when letters that stand for one sound are made one: “Zelenskyy” and “Zelensky” give the same. */
export const soundOf = remembered((word): string => {
  let sound = withoutMarks(word);
  for (const [spelling, one] of SOUNDS) sound = sound.replace(spelling, one);
  return sound;
});

/** What the press of France, Germany and Britain writes for one sound, before the sounds that all share; weaker evidence. */
const SCHOOLS: readonly (readonly [RegExp, string])[] = [
  [/(?<=..[aeio])f?f$/gu, 'v'],
  // Ukrainian and Russian: Hrytsenko and Gritsenko, Chornomorsk and Chernomorsk.
  [/^h(?=.{3,}(?:enko|chuk|[iy]uk|[ay]k|sky?[iy]?y?|[eoi]v|ko|ets|iya|iy)$)/gu, 'g'],
  [/^(ch|sh|shch)o/gu, '$1e'],
  [/tz|c(?=[eiy])/gu, 'ts'],
  [/^zh/gu, 'j'],
  [/(?<=.)zh/gu, 'j'],
  [/t?sch|tch|sh|ch/gu, 'sh'],
  [/(?<![aeiouy])ou(?=[ai])/gu, 'v'],
  [/dh/gu, 'd'],
  [/ee/gu, 'i'],
  [/[ae][iyj]/gu, 'ei'],
  [/ou|oo|o(?=[mns][aeiou])/gu, 'u'],
];

/** What is left when also the letters are made one by which one country's press writes a sound: “Peskoff” and “Peskov”. */
export const schoolOf = remembered((word): string => {
  let sound = withoutMarks(word);
  for (const [spelling, one] of SCHOOLS) sound = sound.replace(spelling, one);
  return soundOf(sound);
});

/** Keys of which two words share at least one where they differ in one letter, or in two neighbours that swapped. */
export function nearKeys(word: string): Set<string> {
  const plain = withoutMarks(word);
  const keys = new Set([plain]);
  for (let at = 0; at < plain.length; at++) keys.add(plain.slice(0, at) + plain.slice(at + 1));
  return keys;
}

/** Keys of which two words share at least one where they may be two spellings of one name. */
export const nameKeys = remembered((word): readonly string[] => [
  ...nearKeys(word),
  `=${soundOf(word)}`,
  `~${schoolOf(word)}`,
]);

const VOWEL = /^[aeiouy]$/u;
/** Endings that make another word of a name (plural, adjective, feminine): never a slip. */
const INFLECTING = /^[snrdtaeiouy]$/u;

/** Consonants that many languages do not tell apart at the end of a word. */
const SPOKEN_ALIKE = /^(?:dt|td|bp|pb|gk|kg|vf|fv|mn|nm)$/u;

/** How two different words, taken as spellings of one name, differ; none where they are simply two names. */
export function spellingDifference(one: string, other: string): SpellingDifference | undefined {
  const [a, b] = [withoutMarks(one), withoutMarks(other)];
  if (a === b) return 'marks';
  if (isSwap(a, b)) return 'swap';
  const edit = oneEdit(a, b);
  // A letter at the very end is grammar more often than spelling: “Iraq”, “Iraqi”.
  if (edit && edit.at >= Math.min(a.length, b.length) - (a.length === b.length ? 1 : 0)) {
    if (soundOf(a) === soundOf(b) && !/^[aeiou]$/u.test(edit.letters)) return 'sound';
    if (edit.letters.length === 2) return SPOKEN_ALIKE.test(edit.letters) ? 'end' : undefined;
    return INFLECTING.test(edit.letters) ? undefined : 'end';
  }
  if (soundOf(a) === soundOf(b)) return 'sound';
  if (schoolOf(a) === schoolOf(b)) return 'school';
  if (!edit || edit.at === 0) return undefined;
  const [from, to] = edit.letters;
  return from && to && VOWEL.test(from) && VOWEL.test(to) ? 'vowel' : 'letter';
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The one letter in which the words differ: where, and the letter lost or both letters exchanged. */
function oneEdit(a: string, b: string): { at: number; letters: string } | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return undefined;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length === long.length) {
    return short.slice(at + 1) === long.slice(at + 1) ? { at, letters: `${short[at]}${long[at]}` } : undefined;
  }
  return short.slice(at) === long.slice(at + 1) ? { at, letters: long[at]! } : undefined;
}
