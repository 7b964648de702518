import type { Span } from '../../document/span.js';
import { withCapital } from '../characters/capital.js';
import { justBefore } from '../characters/just-before.js';
import type { Reading } from '../reading.js';
import { MONTHS, monthNumber, WEEKDAYS } from '../words/calendar-names.js';
import { weekdayOf } from './calendar.js';

/** Which of day and month comes first where the month is a word: “April 26” or “26 April”. */
export type DateForm = 'month-day' | 'day-month';

/** A date with its month in words, where it stands: “Tuesday, April 26th, 2022”. */
export interface DateMention extends Span {
  readonly form: DateForm;
  /** 1 to 31, the first where it names several: 3 of “April 3 to 5”. */
  readonly day: number;
  /** Its days as written, without ordinal endings: “3 to 5”. */
  readonly days: string;
  /** 1 to 12. */
  readonly month: number;
  /** The month as written: “April”, “Apr.”. */
  readonly monthText: string;
  readonly year: number | undefined;
  /** 0 for Sunday to 6 for Saturday, where the date names its weekday, or stands in brackets behind it: “Friday (May 13)”. */
  readonly weekday: number | undefined;
  /** The weekday that is part of it. */
  readonly weekdayText: string | undefined;
  /** The places of its ordinal endings: “th” of “26th”. */
  readonly ordinals: readonly Span[];
  /** “the 26th of April”: formal or spoken, outside the choice between the two forms. */
  readonly spelled: boolean;
  /** Part of a name, as a capitalised word follows at once: “the April 25 Bridge”. */
  readonly named: boolean;
}

/** A day whose number stands beside it without its month in words: “Friday (22)”, “Friday’s vote (22/4)”, “today (22)”. */
export interface BareDay extends Span {
  /** 0 for Sunday to 6 for Saturday; none of “today”. */
  readonly weekday: number | undefined;
  /** With its capital, as it may be written without. */
  readonly weekdayText: string | undefined;
  readonly day: number;
  /** 1 to 12, where it is given as a number. */
  readonly month: number | undefined;
  /** Where it is given; then the month is, and which of the two numbers it is the weekday tells, or the one that is above 12. */
  readonly year: number | undefined;
  readonly bracketed: boolean;
}

/** The dates of an article, in its order. */
interface Dates {
  readonly mentions: readonly DateMention[];
  /** Their Spans hold the day and its brackets, not the weekday: “(22)”, “22”. */
  readonly bareDays: readonly BareDay[];
}

// Those of Europe's languages, not \p{L}: that takes a dozen times as long to compile, and stands here ten times.
const LETTERS = 'A-Za-z\\u00c0-\\u024f\\u0370-\\u052f\\u1e00-\\u1fff';
const MONTH = `(?:${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![${LETTERS}])\\.?)`;
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const DAY = `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![${LETTERS}\\d])`;
// “3–5 April”, “April 3 and 5”; not the “3 to 5” of “from 3 to 5.5”.
const DAYS = `${DAY}(?:(?:\\s?[–-]\\s?| (?:to|and|or) )${DAY}(?![.,:]\\d))?`;
const YEAR = `(?<year>(?:1\\d|20)\\d\\d)(?![${LETTERS}\\d])`;
const BEFORE = `(?<![${LETTERS}\\d.,:/$£€-])`;
const COUNTED = `(?![.,:/]\\d|%| ?(?:${MONTH}|million|billion|percent|per cent|people)(?![${LETTERS}]))`;

/** The start of every month's name: the whole expression takes longer. */
const MONTH_SIGN = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

const DATE = new RegExp(
  `${BEFORE}(?:(?<weekday>${WEEKDAY}),? (?:the )?)?(?:` +
    `(?<days>${DAYS}) (?<of>(?:day )?of )?(?<month>${MONTH})(?![${LETTERS}’'-])(?:,? ${YEAR})?|` +
    `(?<monthFirst>${MONTH}) (?:the )?(?<daysLast>${DAYS})${COUNTED}(?:,? ${YEAR.replace('year', 'yearLast')})?)`,
  'gu',
);

/** What stands before “May 13” in “Friday (May 13)”. */
const WEEKDAY_BEFORE = new RegExp(`(${WEEKDAY}) \\($`, 'u');
const LONGEST_WEEKDAY = 'Wednesday'.length;

/** Machines leave them as small as they are in Portuguese. */
const WEEKDAY_IN_ANY_CASE = `(?:${WEEKDAYS.map((name) => `[${name[0]}${name[0]!.toLowerCase()}]${name.slice(1)}`).join('|')})`;

const NUMBER = '[12]\\d|3[01]|0?[1-9]';
const BARE_DAY = new RegExp(
  `(?<led>\\b(?:[Tt]his|[Ll]ast|[Nn]ext|[Pp]ast|[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|for) )?${BEFORE}` +
    `(?:(?<weekday>${WEEKDAY_IN_ANY_CASE})|[Tt]oday|[Yy]esterday|[Tt]omorrow)` +
    `(?:(?:['’]s [a-z]+)?(?: [a-z]+|,)?(?<bracketed> ?\\( ?(?:the )?(?<day>${NUMBER})(?:st|nd|rd|th|[/.](?<month>1[0-2]|0?[1-9])|/(?<second>${NUMBER})/(?<year>(?:20)?\\d\\d))? ?\\))|` +
    `, (?<loose>${NUMBER})(?=[,;.)](?!\\d)))`,
  'gu',
);
/** Stands in every day that such a number is beside. */
const DAY_SIGN = /day|morrow/;

/** Finds the dates of an article. To be had by `reading.get(dates)`. */
export function dates(reading: Reading): Dates {
  const mentions: DateMention[] = [];
  const bareDays: BareDay[] = [];
  for (const { text, start } of reading.paragraphs) {
    if (!/\d/.test(text)) continue;
    if (MONTH_SIGN.test(text)) for (const match of text.matchAll(DATE)) mentions.push(mentionOf(match, text, start));
    if (!DAY_SIGN.test(text)) continue;
    for (const match of text.matchAll(BARE_DAY)) {
      const { loose, led, weekday } = match.groups as Record<string, string | undefined>;
      // Without “this”, “last”, “on” a number between commas is as likely an age: “Joe Friday, 22, of Boston”.
      if (loose === undefined || (led !== undefined && weekday !== undefined)) bareDays.push(bareDayOf(match, start));
    }
  }
  return { mentions, bareDays };
}

function mentionOf(match: RegExpExecArray, text: string, offset: number): DateMention {
  const groups = match.groups!;
  const days = (groups.days ?? groups.daysLast)!;
  const monthText = (groups.month ?? groups.monthFirst)!;
  const year = groups.year ?? groups.yearLast;
  const start = offset + match.index;
  const daysAt = start + match[0].indexOf(days, groups.monthFirst ? match[0].indexOf(monthText) : 0);
  return {
    start,
    end: start + match[0].length,
    form: groups.days === undefined ? 'month-day' : 'day-month',
    day: Number.parseInt(days, 10),
    days: days.replace(/(?<=\d)\p{L}{2}/gu, ''),
    month: monthNumber(monthText.slice(0, 3))!,
    monthText,
    year: year === undefined ? undefined : Number(year),
    weekday: weekdayNamed(
      groups.weekday ?? WEEKDAY_BEFORE.exec(justBefore(text, match.index, LONGEST_WEEKDAY + 2))?.[1],
    ),
    weekdayText: groups.weekday,
    ordinals: [...days.matchAll(/(?<=\d)\p{L}{2}/gu)].map(({ index }) => ({
      start: daysAt + index,
      end: daysAt + index + 2,
    })),
    spelled: groups.of !== undefined,
    named: /^ \p{Lu}/u.test(text.slice(match.index + match[0].length)) && year === undefined,
  };
}

/** 0 for Sunday to 6 for Saturday; none for no name. */
function weekdayNamed(name: string | undefined): number | undefined {
  return name === undefined ? undefined : WEEKDAYS.indexOf(name);
}

function bareDayOf(match: RegExpExecArray, offset: number): BareDay {
  const {
    weekday: named,
    bracketed,
    day,
    loose,
    month,
    second,
    year,
  } = match.groups as Record<string, string | undefined>;
  const weekdayText = named && withCapital(named);
  const weekday = weekdayNamed(weekdayText);
  const end = offset + match.index + match[0].length;
  const full = year === undefined ? undefined : fullDate(Number(day), Number(second), Number(year), weekday);
  return {
    start: end - (bracketed?.trimStart() ?? loose!).length,
    end,
    weekday,
    weekdayText,
    day: full?.day ?? Number(day ?? loose),
    month: full?.month ?? (month === undefined ? undefined : Number(month)),
    year: full?.year,
    bracketed: day !== undefined,
  };
}

/** “17/3/2021” or “3/17/21”, read so that the weekday agrees; day before month where it agrees with both or neither. */
function fullDate(first: number, second: number, shortYear: number, weekday: number | undefined) {
  const year = shortYear < 100 ? 2000 + shortYear : shortYear;
  const readings = [
    { day: first, month: second, year },
    { day: second, month: first, year },
  ].filter(({ month }) => month <= 12);
  return readings.find(({ day, month }) => weekdayOf(day, month, year) === weekday) ?? readings[0];
}

/** A day and its month in words: “April 22” or “22 April”. `days` may be several, as “3–5”. */
export function dayAndMonth(days: string | number, monthText: string, form: DateForm): string {
  return form === 'month-day' ? `${monthText} ${days}` : `${days} ${monthText}`;
}

/**
 * The order of day and month that the article's dates should have: as the settings say, else the more frequent, else the
 * first; none where the article has no such date.
 */
export function preferredForm(reading: Reading): DateForm | undefined {
  if (reading.settings.style?.dates) return reading.settings.style.dates;
  const counted = reading.get(dates).mentions.filter(({ spelled, named }) => !spelled && !named);
  const monthFirst = counted.filter(({ form }) => form === 'month-day').length;
  const dayFirst = counted.length - monthFirst;
  if (monthFirst === dayFirst) return counted[0]?.form;
  return monthFirst > dayFirst ? 'month-day' : 'day-month';
}
