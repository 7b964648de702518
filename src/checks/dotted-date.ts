import { dayAndMonth, preferredForm } from '../analysis/numbers/dates.js';
import type { Reading } from '../analysis/reading.js';
import { monthName, monthNumber } from '../analysis/words/calendar-names.js';
import { defineCheck, type Hit, replace } from './check.js';

/** The month in words or as a number; not the part of a longer number, of a version or an address. */
const DOTTED =
  /(?<![\w.,:/-])(?<day>3[01]|[12]\d|0?[1-9])\.(?:(?<name>[A-Z][a-z]{2,8})(?:\. ?| )|(?<month>1[0-2]|0?[1-9])\.)(?<year>(?:19|20)\d\d)(?!\w|[.,:/-]\w)/g;
/** Told at a glance: a digit and a point before a month, and its year. */
const SIGN = /\d\.(?:[A-Z]|\d?\d\.[12])/;

/** “24.Apr.2023”, “24.04.2023”: a date with the points of another language. */
export const dottedDate = defineCheck({
  about: 'A date with points between day, month and year (“24.Apr.2023”, “24.04.2023”), as other languages write it.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!SIGN.test(text)) continue;
      for (const match of text.matchAll(DOTTED)) {
        const { day, name, month, year } = match.groups as Record<string, string | undefined>;
        const number = name === undefined ? Number(month) : monthNumber(name);
        if (number === undefined) continue;
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        const date = written({ day: Number(day), month: number, year: year! }, reading);
        yield { ...span, weak: name === undefined, suggestions: [replace(span, date, `write “${date}”`)] };
      }
    }
  },
});

/** In the order of the article's other dates. */
function written({ day, month, year }: { day: number; month: number; year: string }, reading: Reading): string {
  const form = preferredForm(reading) ?? 'month-day';
  return `${dayAndMonth(day, monthName(month), form)}${form === 'month-day' ? ',' : ''} ${year}`;
}
