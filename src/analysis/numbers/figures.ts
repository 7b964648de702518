import { type Span, spanAt } from '../../document/span.js';
import { wordSet } from '../words/word-set.js';

/** A number, for the most part written in figures. Its offsets are into the text it was read from. */
export interface Figure extends Span {
  /** As written. */
  readonly text: string;
  /**
   * Its digits without noughts at either end, so that “9.1万”, “91,000” and “91 000” have the same.
   */
  readonly key: string;
  /** The keys of its parts, where it may be two numbers: a date (“3.10.”), a score. */
  readonly parts: readonly string[];
  /** As English writes it; none where that is not certain. */
  readonly english: string | undefined;
}

const FIGURE =
  /\p{Nd}{1,3}(?:[.,٬，'’\u00a0\u202f ]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}{1,2}(?!\p{Nd}))?|\p{Nd}+(?:[.,٫]\p{Nd}+)*/gu;
/** Where a point parts thousands and a comma the decimals, or a space the thousands. */
const COMMA_LANGUAGES = wordSet(
  'pt es it de fr nl pl cs sk ru uk tr id ro sv da nb no fi hu el bg hr sr sl lt lv et ca gl',
);
/** Chinese and Japanese units by which a number is multiplied: 3億5000万 is one number. */
const UNITS: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };
/** From the first digit of a row on: were it tried from each, a row without a unit would be gone through as often as it has digits. */
const WITH_UNITS = /(?<!\p{Nd}[.,]*)(?:\p{Nd}[\p{Nd}.,]* ?[千万萬亿億兆]+ ?)+(?:\p{Nd}[\p{Nd},]*)?/gu;
const HAN = '〇一二三四五六七八九';
/** Three or four, 三四, also of tens and hundreds, and grades 二四五: no number of its own where they follow each other. */
const HAN_ROW = /^(?<before>(?:.*[十百千万])?)(?<digits>[一二两兩三四五六七八九]{2,4})(?<unit>[十百千万]*)$/u;
/** Japanese eras, and the Chinese Republic’s: the year before the first of each. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  民國: 1911,
  民国: 1911,
};
const ERA_YEAR = new RegExp(
  `(?<era>${Object.keys(ERAS).join('|')}) ?(?<year>\\p{Nd}{1,3}|元|[一二三四五六七八九十]{1,3})年?`,
  'gu',
);
const HAN_NUMBER = /[〇零一二两兩三四五六七八九十百千万]+/gu;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const SHORT_YEAR = /^\d\d$/u;
const ROMAN =
  /(?<![\p{L}\p{N}])(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{N}])/gu;
/** Of small numbers, with the ending that French gives to them. */
const CENTURY = /(?<![\p{L}\p{N}.-])(?=[IVX]{2})X{0,2}(?:IX|IV|V?I{0,3})(?=(?:e|ème)?(?!\.?[\p{L}\p{N}]))/gu;

/**
 * The numbers in figures of a text of any language, in order; not those in words, but for Chinese and Japanese ones.
 * @param language the first part of a BCP 47 tag; it tells a point of thousands from one of decimals
 */
export function figuresIn(text: string, language?: string): Figure[] {
  return [...text.matchAll(FIGURE)].map(({ 0: found, index }) => {
    const plain = plainDigits(found);
    const parts = plain.split(/[^0-9]+/u);
    // “12 500” may be two numbers.
    const grouped = !found.includes(' ') && parts.length > 1 && parts.slice(1).every((part) => part.length === 3);
    return {
      start: index,
      end: index + found.length,
      text: found,
      key: keyOf(parts.join('')),
      parts: grouped || parts.length === 1 ? [] : parts.map(keyOf),
      english: englishOf(plain, language),
    };
  });
}

/** Numbers that other numbers can be looked up in. */
export class KnownNumbers {
  readonly #whole: Set<string>;
  readonly #inWords: ReadonlySet<string>;
  readonly #parts = new Set<string>();
  readonly #undivided = new Set<string>();
  /** Of “1990” and of “90”: the two digits that a year is shortened to. */
  readonly #endsOfYears = new Set<string>();
  readonly #shortYears = new Set<string>();
  /** Of dates in figures, in whichever order countries write them: 24.05.2016, 05/24/2016. */
  readonly #dates = new Set<string>();

  /** @param others keys of numbers that are not in figures */
  constructor(figures: readonly Figure[], others: Iterable<string> = []) {
    this.#inWords = new Set(others);
    this.#whole = new Set(this.#inWords);
    for (const { key, parts, text: written, english } of figures) {
      const text = inAscii(written, english);
      this.#whole.add(key);
      for (const part of parts) this.#parts.add(part);
      if (parts.length === 0) this.#undivided.add(key);
      if (YEAR.test(text)) this.#endsOfYears.add(text.slice(2));
      if (SHORT_YEAR.test(text)) this.#shortYears.add(text);
      // “13.6.22”.
      if (parts.length === 3) this.#shortYears.add(text.slice(-2));
      if (isDate(parts, text)) this.#dates.add(inAnyOrder(parts));
    }
  }

  /** True where one of the numbers may be the same as this one, or its year. */
  has({ key, parts, text: written, english }: Figure): boolean {
    const text = inAscii(written, english);
    if (this.#whole.has(key) || (isDate(parts, text) && this.#dates.has(inAnyOrder(parts)))) return true;
    if (parts.length === 0 ? this.#parts.has(key) : parts.some((part) => this.#undivided.has(part))) return true;
    // “90” for 1990, “13” for 2013, 九二 for 1992.
    if (YEAR.test(text)) return this.#shortYears.has(text.slice(2)) || this.#inWords.has(keyOf(text.slice(2)));
    return SHORT_YEAR.test(text) && this.#endsOfYears.has(text);
  }
}

/** “２１” of Japanese. */
function inAscii(written: string, english: string | undefined): string {
  return /^\d/u.test(written) ? written : (english ?? written);
}

function isDate(parts: readonly string[], text: string): boolean {
  return parts.length === 3 || (parts.length === 2 && DAY_AND_MONTH.test(text));
}

const DAY_AND_MONTH = /^[0-3]\d\.[0-3]\d$/u;

function inAnyOrder(parts: readonly string[]): string {
  return [...parts].sort().join('.');
}

/** A letter that is a Roman numeral by itself more often than an initial, or than the “I” of English. */
const ROMAN_LETTER = /^[VX]$/u;

/** Further numbers that a text may hold, as keys: in Roman or Chinese numerals, and with Chinese units. */
export function otherNumbersIn(text: string): Set<string> {
  const keys = new Set<string>();
  for (const [found] of text.matchAll(WITH_UNITS))
    keys.add(keyOf(String(Math.round(valueWithUnits(plainDigits(found))))));
  for (const [found] of text.matchAll(HAN_NUMBER))
    for (const number of [found, ...hanRow(found)]) keys.add(keyOf(String(hanValue(number))));
  for (const { era, year } of erasIn(text)) keys.add(keyOf(String(ERAS[era]! + year)));
  for (const [found] of text.matchAll(ROMAN))
    if (found.length > 1 || ROMAN_LETTER.test(found)) keys.add(keyOf(String(romanValue(found))));
  return keys;
}

/** The numbers that stand side by side for “three or four”, 三四: 30 and 40 of 三四十. */
function hanRow(text: string): string[] {
  const { before = '', digits = '', unit = '' } = HAN_ROW.exec(text)?.groups ?? {};
  const values = [...digits].map(hanValue);
  const step = digits.length === 2 ? 1 : HAN.length;
  const isRow = values.every((value, at) => at === 0 || (value > values[at - 1]! && value - values[at - 1]! <= step));
  return isRow ? [...digits].map((digit) => before + digit + unit) : [];
}

/** True of digits side by side that are “three or four”, and no number: 三四, but not 二〇二六. */
export function isHanRow(text: string): boolean {
  return hanRow(text).length > 0;
}

/** Years of eras, with where their numbers begin: 令和３年 is 2021. */
export function erasIn(text: string): readonly { readonly era: string; readonly year: number; readonly at: number }[] {
  if (!/[和成正治民]/u.test(text)) return [];
  return [...text.matchAll(ERA_YEAR)].map(({ 0: found, groups, index }) => {
    const { era, year } = groups as { era: string; year: string };
    const number = year === '元' ? 1 : /^\p{Nd}/u.test(year) ? Number(plainDigits(year)) : hanValue(year);
    return { era, year: number, at: index + found.indexOf(year, era.length) };
  });
}

/** The numbers in Roman numerals of a text that can be nothing else, in order: “século XV”, “XIVe siècle”. */
export function romanFiguresIn(text: string): Figure[] {
  return [...text.matchAll(CENTURY)].map(({ 0: found, index }) =>
    figureOf(text, spanAt(index, found), romanValue(found)),
  );
}

/** The whole number that a stretch of a text is, however it is written there. */
export function figureOf(text: string, { start, end }: Span, value: number): Figure {
  const plain = String(value);
  return { start, end, text: text.slice(start, end), key: keyOf(plain), parts: [], english: plain };
}

/** In ASCII digits: those of Devanagari, Arabic and all other scripts have their values from 0 to 9 in a row. */
function plainDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    if (digit <= '9') return digit;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - value - 1))) value++;
    return String(value);
  });
}

/** What tells a number: its digits without noughts at either end. */
export function keyOf(digits: string): string {
  return digits.replace(/^0+|0+$/gu, '') || '0';
}

function englishOf(plain: string, language: string | undefined): string | undefined {
  if (/^[0-9]+$/u.test(plain)) return plain;
  if (!/^(?:[0-9]{1,3}(?:[.,\u00a0\u202f'’ ][0-9]{3})+|[0-9]+[.,][0-9]{1,2})$/u.test(plain)) return undefined;
  if (language === undefined) return undefined;
  const isDecimal = /[.,][0-9]{1,2}$/u.test(plain);
  const foreign = COMMA_LANGUAGES.has(language);
  // “1,500” of a language that writes decimals with a comma is one and a half.
  if (foreign && /^[0-9]{1,3},[0-9]{3}$/u.test(plain)) return plain.replace(',', '.');
  // “4.176” of one that writes them with a point is so too, or a point of thousands that was left as it was.
  if (!foreign && /^[0-9]{1,3}\.[0-9]{3}$/u.test(plain)) return undefined;
  if (!foreign && isDecimal && plain.includes(',')) return undefined;
  if (foreign && isDecimal && plain.includes('.')) return undefined;
  return isDecimal ? plain.replace(',', '.') : plain.replace(/[^0-9]/gu, ',');
}

function valueWithUnits(text: string): number {
  let value = 0;
  for (const { groups } of text.matchAll(/(?<number>[0-9][0-9.,]*) ?(?<units>[千万萬亿億兆]*)/gu)) {
    const factor = [...groups!.units!].reduce((product, unit) => product * UNITS[unit]!, 1);
    value += Number(groups!.number!.replaceAll(',', '')) * factor;
  }
  return value;
}

/** The value of Chinese numerals: “三十五” is 35, and “二〇二六” is 2026. */
export function hanValue(text: string): number {
  const plain = text.replaceAll('零', '〇').replace(/[两兩]/gu, '二');
  if (/^[〇一二三四五六七八九]+$/u.test(plain)) return Number([...plain].map((sign) => HAN.indexOf(sign)).join(''));
  let [value, section, digit] = [0, 0, 0];
  for (const sign of plain) {
    const unit = { 十: 10, 百: 100, 千: 1000, 万: 10_000 }[sign];
    if (unit === undefined) digit = HAN.indexOf(sign);
    else if (unit === 10_000) {
      value += (section + digit || 1) * unit;
      [section, digit] = [0, 0];
    } else {
      section += (digit || 1) * unit;
      digit = 0;
    }
  }
  return value + section + digit;
}

/** The number that Roman figures add up to, whatever their order. */
export function romanValue(text: string): number {
  const values = [...text].map((letter) => ({ I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 })[letter]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
