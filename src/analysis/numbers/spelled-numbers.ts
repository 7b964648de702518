import { spanAt } from '../../document/span.js';
import { wordsOf } from '../words/word-set.js';
import { type Figure, figureOf, hanValue, isHanRow, keyOf } from './figures.js';
import { numberWordsOf } from './number-words.js';

const UNITS = wordsOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`);
const ORDINALS = wordsOf(`
  zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`);
const TENS = wordsOf('twenty thirty forty fifty sixty seventy eighty ninety');
/** What else English calls a number. */
const OTHERS: Readonly<Record<string, readonly number[]>> = {
  once: [1],
  twice: [2],
  double: [2],
  both: [2],
  either: [2],
  neither: [2],
  pair: [2],
  couple: [2],
  twin: [2],
  twins: [2],
  duo: [2],
  trio: [3],
  triple: [3],
  triplets: [3],
  thrice: [3],
  twofold: [2],
  threefold: [3],
  fourfold: [4],
  fivefold: [5],
  tenfold: [10],
  trilogy: [3],
  quartet: [4],
  fortnight: [2, 14, 15],
  // “quinze jours”, “vierzehn Tage”.
  week: [7, 8],
  weeks: [14, 15],
  // Half a dozen, too.
  half: [5, 2, 6, 12, 30, 50],
  quarter: [4, 15, 25],
  quarters: [4, 75],
  dozen: [12],
  decade: [10],
  decades: [10],
  century: [100],
  noon: [12],
  midday: [12],
  midnight: [12, 24],
};

const VALUES: ReadonlyMap<string, readonly number[]> = new Map([
  ...UNITS.map((word, value) => [word, [value]] as const),
  ...ORDINALS.map((word, value) => [word, [value]] as const),
  ...TENS.flatMap((word, index) => {
    const value = [(index + 2) * 10];
    // “sixties”, “sixtieth”.
    return [word, word.replace('y', 'ies'), word.replace('y', 'ieth')].map((form) => [form, value] as const);
  }),
  ...Object.entries(OTHERS),
]);

/**
 * The numbers that an English text has in words, up to 99 and as often as they are multiplied (“twenty-five thousand” is 25), as keys:
 * their digits without noughts at either end, as those of figures.
 */
export function spelledNumbersIn(text: string): Set<string> {
  const keys = new Set<string>();
  let tens: number | undefined;
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/gu)) {
    const values = VALUES.get(word);
    for (const value of values ?? []) {
      keys.add(keyOf(String(value)));
      if (tens !== undefined && value < 10) keys.add(keyOf(String(tens + value)));
    }
    tens = values?.length === 1 && isTens(values[0]!) ? values[0] : undefined;
  }
  return keys;
}

/**
 * The numbers that the words of a text of another language may stand for, as keys: more rather than less. French joins all up to 19 to
 * tens: “dix-sept”, “soixante-quinze”.
 */
export function numbersSpelledIn(text: string, language: string): Set<string> {
  const words = numberWordsOf(language);
  if (!words) return new Set();
  const values = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) for (const value of words.mayMean(word)) values.add(value);
  const joinsTeens = language === 'fr';
  const tens = [...values].filter((value) => isTens(value) || (joinsTeens && value === 10));
  const units = [...values].filter((value) => value < (joinsTeens ? 20 : 10));
  const sums = units.flatMap((unit) => [0, ...tens].map((ten) => ten + unit));
  return new Set([...values, ...sums].map((value) => keyOf(String(value))));
}

/** The numbers from two to 99 that a text has in words that mean nothing else, in order. @param language the first part of a BCP 47 tag */
export function spelledFiguresIn(text: string, language: string): Figure[] {
  const found: Figure[] = [];
  const values = language === 'en' ? CARDINALS : numberWordsOf(language)?.values;
  if (!values) return HAN_LANGUAGES.has(language) ? hanFiguresIn(text) : [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const value = values.get(word.toLowerCase());
    if (value === undefined) continue;
    const end = index + word.length;
    const last = found.at(-1);
    const between = last && text.slice(last.end, index);
    const isNext = between !== undefined && /^[ \u00a0-]$/u.test(between);
    const tens = Number(last?.english);
    if (last && isTens(tens) && value < 10 && (isNext || AND.test(between!))) {
      // “twenty-five”, “vinte e cinco”.
      found.pop();
      found.push(figureOf(text, { start: last.start, end }, tens + value));
    } else if (isNext) {
      // What else lies side by side is some other number.
      found.pop();
    } else if (!isJoined(text, index, end)) found.push(figureOf(text, { start: index, end }, value));
  }
  return found;
}

/** A number up to 99 in English words. */
export function inEnglishWords(value: number): string {
  return UNITS[value] ?? [TENS[Math.floor(value / 10) - 2], UNITS[value % 10 || 99]].filter(Boolean).join('-');
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Joins the words of one number in Portuguese, Spanish, French, Polish, Czech and Romanian. */
const AND = /^ (?:e|y|et|i|a|și|şi) $/u;
/** “one” is a pronoun as well, and “zero” seldom a number. */
const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.slice(2).map((word, index) => [word, index + 2] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

const HAN_LANGUAGES: ReadonlySet<string> = new Set(['zh', 'ja']);
/** Before the word for what is counted; months and days have their numbers too. */
const HAN_COUNT =
  /(?<![〇一二两兩三四五六七八九十百千万億亿第])[二两兩三四五六七八九十]{1,3}(?=[人名个個位年天周週次场場种種家岁歳才回度台件者つ])/gu;

function hanFiguresIn(text: string): Figure[] {
  return [...text.matchAll(HAN_COUNT)]
    .filter(([found]) => !isHanRow(found))
    .map(({ 0: found, index }) => figureOf(text, spanAt(index, found), hanValue(found)));
}

/** The numbers in Chinese numerals of a text that its next character multiplies: 两百 of 两百万. */
export function hanMultipliedIn(text: string): Figure[] {
  if (!/[万萬亿億]/u.test(text)) return [];
  return [...text.matchAll(HAN_MULTIPLIED)].map(({ 0: found, index }) =>
    figureOf(text, spanAt(index, found), hanValue(found)),
  );
}

const HAN_MULTIPLIED =
  /(?<![\p{Nd}〇一二两兩三四五六七八九十百千万萬亿億])[一二两兩三四五六七八九十百千]{1,6}(?=[万萬亿億])/gu;

/** True of a part of a word with an apostrophe (“сім” in сім’я, family) or a hyphen: “dix-sept”; “three-day” of English is no such word. */
function isJoined(text: string, start: number, end: number): boolean {
  if (/^['’ʼ]\p{L}/u.test(text.slice(end, end + 2))) return true;
  return text[start - 1] === '-' || (text[end] === '-' && !/^-[a-z]/u.test(text.slice(end, end + 2)));
}

function isTens(value: number): boolean {
  return value >= 20 && value < 100 && value % 10 === 0;
}
