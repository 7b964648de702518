import type { Span } from '../../document/span.js';
import type { Figure } from './figures.js';

/** A number and what it is multiplied by: “3 billion”, “3 Milliarden”, “3億”. */
export interface Amount extends Span {
  /** As written, with its unit. */
  readonly text: string;
  /** Its digits without noughts at either end. */
  readonly key: string;
  /** The number without its unit. */
  readonly number: number;
  /** The word that multiplies it, as written; empty where there is none. */
  readonly unit: string;
  /**
   * What it may come to: more than one where another number may share its unit with it (“3 to 5 million”), nothing where that cannot be
   * told, as for a part of a date.
   */
  readonly values: readonly number[];
}

/** The power of ten that a word, in lower case, multiplies a number by; none for other words. */
type PowerOf = (word: string) => number | undefined;

/** The word behind a number; “mil millones” and 百万 multiply it in turn, 550多万 are some more. 憶 is a slip for 億, 千瓦 a kilowatt. */
const UNIT = /^[ \u00a0\u202f-]{0,2}[多余餘]?(?<word>[十百万萬亿億憶兆만억조]|千(?![克米瓦卡])|[\p{L}\p{M}]+)/u;
const MOST_UNITS = 3;
/** What may be a unit that is not known, for it is short: “3 M€”, “3 Mrd.”, but not “3 a 5”. */
const MAY_BE_UNIT =
  /^(?:[ \u00a0]?\p{L}{1,4}\.(?! \p{Lu}|$)|[ \u00a0]?\p{Lu}{0,2}[\p{Script=Latin}\p{Script=Cyrillic}](?![\p{L}\p{M}])|[\p{Script=Latin}\p{Script=Cyrillic}])(?! ?\p{Nd})/u;
/** Other words before the unit: “six autres millions”. */
const WORDS_BETWEEN = 2;
/** “3.500” and “3,500”: which of them is three and a half depends on who wrote it. */
const EITHER = /^\p{Nd}{1,3}[.,]\p{Nd}{3}$/u;
/** Between two numbers of which the second has the unit of both: “3 to 5 million”. */
const LONGEST_BETWEEN = 12;

/** The amounts of a text, made of its numbers, which must stand in their order. */
export function amountsIn(text: string, figures: readonly Figure[], powerOf: PowerOf): readonly Amount[] {
  const found: (Amount & { values: readonly number[] })[] = [];
  for (const figure of figures) {
    const after = text.slice(figure.end, figure.end + REACH);
    const { length, factor } = unitBehind(after, powerOf);
    const number = numberOf(figure, length > 0);
    if (number === undefined) continue;
    const before = found.at(-1);
    if (before?.unit === '' && length > 0 && isShared(text.slice(before.end, figure.start)))
      before.values = before.values.flatMap((value) => [value, value * factor]);
    const end = figure.end + length;
    const isCertain = isPlain(text, figure) && isComplete(after.slice(length), length > 0, powerOf);
    found.push({
      start: figure.start,
      end,
      text: text.slice(figure.start, end),
      key: figure.key,
      number,
      unit: after.slice(0, length).trim(),
      values: isCertain ? [number * factor] : [],
    });
  }
  return found.map((amount) => (amount.values.every(isExact) ? amount : { ...amount, values: [] }));
}

/** False of a number that is rounded by being read. */
function isExact(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER;
}

/** As long as the words of a unit may be. */
const REACH = 40;

function numberOf({ text, english }: Figure, hasUnit: boolean): number | undefined {
  if (EITHER.test(text) && !english?.includes(','))
    // “4.176 million” and 4.176万, of who parts decimals with a point: thousands are not multiplied.
    return hasUnit && english === undefined && /^[0-9]+\./u.test(text) ? Number(text) : undefined;
  const plain =
    english ?? (/^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?!\1)[.,]\d{1,2}$/u.test(text) ? pointed(text) : undefined);
  if (plain === undefined) return undefined;
  const number = Number(plain.replaceAll(',', ''));
  return Number.isNaN(number) ? undefined : number;
}

/** “1.500,00”: the last mark parts the decimals. */
function pointed(text: string): string {
  const [, whole, decimals] = /^(.+)[.,](\d+)$/u.exec(text)!;
  return `${whole!.replace(/\D/gu, '')}.${decimals}`;
}

function unitBehind(after: string, powerOf: PowerOf): { readonly length: number; readonly factor: number } {
  let [length, factor] = [0, 1];
  for (let words = 0; words < MOST_UNITS; words++) {
    const match = UNIT.exec(after.slice(length));
    const power = match && powerOf(match.groups!.word!.toLowerCase());
    if (power == null) break;
    length += match![0].length;
    factor *= 10 ** power;
  }
  return { length, factor };
}

function isShared(between: string): boolean {
  return between.length <= LONGEST_BETWEEN && !/[\p{Nd}.;:]/u.test(between);
}

/** No part of a date, an hour or a name: “15:30”, “A320”. */
function isPlain(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  if (!/^\p{Nd}/u.test(text.slice(start, start + 2))) return before !== '-';
  if (/^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}:/.,_-]$/u.test(before)) return false;
  return !/^(?:[:/]\p{Nd}|-\p{Nd})/u.test(text.slice(end, end + 3));
}

/** False of a part of a longer number, “3億5000万”, and where a unit may follow all the same. */
function isComplete(behind: string, hasUnit: boolean, powerOf: PowerOf): boolean {
  if (hasUnit) return !/^ ?\p{Nd}/u.test(behind);
  if (MAY_BE_UNIT.test(behind)) return false;
  const next =
    /^\P{Nd}*/u
      .exec(behind)![0]
      .match(/[\p{L}\p{M}]+/gu)
      ?.slice(0, WORDS_BETWEEN) ?? [];
  return next.every((word) => powerOf(word.toLowerCase()) === undefined);
}

/** What English multiplies numbers by, the largest first. */
const ENGLISH_UNITS = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const;

/** True of two values that are one amount: products of decimals are not exact. */
export function comesTo(one: number, value: number): boolean {
  return Math.abs(one - value) <= ROUNDING * value;
}

const ROUNDING = 1e-6;

/** An amount as it is written, with the English unit that makes it come to a value; nothing where there is none. */
export function withEnglishUnit({ text, number, unit }: Amount, value: number): string | undefined {
  if (unit === '') return undefined;
  const right = ENGLISH_UNITS.find(([, factor]) => comesTo(number * factor, value));
  return right && text.slice(0, -unit.length) + right[0];
}

/** An amount in English figures: “2.5 million”, “15,000”. */
export function inEnglish(value: number): string {
  const [unit, factor] = ENGLISH_UNITS.find(([, factor]) => factor >= 1e6 && value >= factor) ?? ['', 1];
  const number = Number((value / factor).toFixed(3)).toLocaleString('en-US');
  return unit === '' ? number : `${number} ${unit}`;
}
