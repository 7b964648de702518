import type { Token } from '../token.js';
import { DAYS_AND_MONTHS, MONTHS, WEEKDAYS } from '../words/calendar-names.js';
import { wordSet } from '../words/word-set.js';

/** A phrase that names a time which is over, by the places of its first and last Tokens. */
export interface PastTime {
  readonly from: number;
  readonly to: number;
  /** A day or a “last week”, without a year: it may belong to a noun before it as well, “the vote on Monday”. */
  readonly isNear: boolean;
}

const MONTH_NAMES: ReadonlySet<string> = new Set(MONTHS.map((name) => name.toLowerCase()));
const WEEKDAY_NAMES: ReadonlySet<string> = new Set(WEEKDAYS.map((name) => name.toLowerCase()));
const UNITS = wordSet(
  'seconds minutes hours days weeks months years decades centuries minute hour day week month year decade century',
);
const LAST = new Set([...DAYS_AND_MONTHS, ...wordSet('night week weekend month year summer winter spring autumn')]);
/** Before “last week”: a stretch of time that reaches until now, or another phrase than one of time. */
const STRETCHES = wordSet(
  'the this his her its their our my over during within for in since from than until till to of by',
);
const AGO_REACH = 4;

/**
 * The time that begins at a place, if one does and it is over: “in May 1977”, “yesterday”, “last week”, “three years ago”; of years, those
 * before `present`, as the year in which an article was written is not over: “In 2021 he has won three races.”
 */
export function pastTimeAt(tokens: readonly Token[], at: number, present: () => number): PastTime | undefined {
  const to = endOfTime(tokens, at);
  if (to === undefined || goesOn(tokens, to)) return undefined;
  const last = tokens[to]!;
  const year = isYear(last);
  if (year && Number(last.text) >= present()) return undefined;
  return { from: at, to, isNear: !year && !/^(?:ago|century|yesterday|\d+s)$/u.test(last.lower) };
}

function endOfTime(tokens: readonly Token[], at: number): number | undefined {
  const { lower } = tokens[at]!;
  if (lower === 'yesterday') return at;
  if (lower === 'last' && LAST.has(tokens[at + 1]?.lower ?? ''))
    return STRETCHES.has(tokens[at - 1]?.lower ?? '') ? undefined : at + 1;
  if (lower === 'in') return yearBehind(tokens, at) ?? ageBehind(tokens, at);
  if (lower === 'on') return dayBehind(tokens, at);
  return agoBehind(tokens, at);
}

/** “in 1977”, “in early May 1977” */
function yearBehind(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  if (/^(?:early|late)$/u.test(tokens[next]?.lower ?? '')) next++;
  if (MONTH_NAMES.has(tokens[next]?.lower ?? '')) next++;
  if (/^(?:,|of)$/u.test(tokens[next]?.lower ?? '') && next > at + 1) next++;
  return isYear(tokens[next]) ? next : undefined;
}

/** “in the 19th century”, “in the 1930s” */
function ageBehind(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.lower !== 'the') return undefined;
  const next = /^(?:early|late)$/u.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  const word = tokens[next]?.lower ?? '';
  if (/^1[0-9]\d0s$/u.test(word)) return next;
  const isOrdinal = /^(?:(?:[4-9]|1\d)th|.+teenth)$/u.test(word);
  return isOrdinal && tokens[next + 1]?.lower === 'century' ? next + 1 : undefined;
}

/** “on Monday”, “on 3 May 1977”, “on May 3, 1977” */
function dayBehind(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  const isWeekday = WEEKDAY_NAMES.has(tokens[next]?.lower ?? '');
  if (isWeekday) next += tokens[next + 1]?.text === ',' ? 2 : 1;
  const [one, two] = [tokens[next]?.lower ?? '', tokens[next + 1]?.lower ?? ''];
  const isDate = (isDay(one) && MONTH_NAMES.has(two)) || (MONTH_NAMES.has(one) && isDay(two));
  if (!isDate) return isWeekday ? at + 1 : undefined;
  const year = tokens[next + 2]?.text === ',' ? next + 3 : next + 2;
  return isYear(tokens[year]) ? year : next + 1;
}

/** “three years ago”, “a week ago”, “more than two hundred years ago” */
function agoBehind(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:NUM|DET|ADJ)$/u.test(tokens[at]!.pos)) return undefined;
  for (let next = at + 1; next <= at + AGO_REACH; next++) {
    if (UNITS.has(tokens[next]?.lower ?? '')) return tokens[next + 1]?.lower === 'ago' ? next + 1 : undefined;
    if (!/^(?:NUM|ADJ)$/u.test(tokens[next]?.pos ?? '')) return undefined;
  }
  return undefined;
}

function isYear(token: Token | undefined): boolean {
  return /^[12]\d{3}$/u.test(token?.text ?? '');
}

function isDay(text: string): boolean {
  return /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u.test(text);
}

/** “last week’s”, “in 1977 dollars”, “in 1977–79”, “in 1977 and 1983”: part of a longer phrase, or one time of several. */
function goesOn(tokens: readonly Token[], to: number): boolean {
  const [next, after] = [tokens[to + 1], tokens[to + 2]];
  if (!next) return false;
  if (/^['’]s?$/u.test(next.text) || (next.before === '' && /^[-–—/]/u.test(next.text))) return true;
  if (/^(?:NOUN|NUM)$/u.test(next.pos)) return true;
  return (
    /^(?:and|or|to|until|,)$/u.test(next.lower) &&
    (after?.pos === 'NUM' || /^(?:in|again|on|then)$/u.test(after?.lower ?? ''))
  );
}
