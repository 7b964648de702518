import { dayAndMonth, preferredForm } from '../analysis/numbers/dates.js';
import type { Reading } from '../analysis/reading.js';
import { MONTHS, monthName, monthNumber, WEEKDAYS } from '../analysis/words/calendar-names.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

/** The month in words or as a number; not the part of a longer number, of a version or an address. */
const DOTTED =
  /(?<![\w.,:/-])(?<day>3[01]|[12]\d|0?[1-9])\.(?:(?<name>[A-Z][a-z]{2,8})(?:\. ?| )|(?<month>1[0-2]|0?[1-9])\.)(?<year>(?:19|20)\d\d)(?!\w|[.,:/-]\w)/g;
/** “on 3. May”, “the night of 3. May 2023”: with a space the point may end a sentence, unless a word before leads on to a date. */
const ORDINAL = new RegExp(
  `(?<=\\b(?:[Oo]n|[Ss]ince|[Uu]ntil|(?:night|morning|afternoon|evening|hours) of|(?:${WEEKDAYS.join('|')}),?) (?:the )?)(?:the )?` +
    `(?<day>3[01]|[12]\\d|0?[1-9])\\. (?<name>${MONTHS.join('|')})(?: (?<year>(?:19|20)\\d\\d))?\\b`,
  'g',
);
/** Told at a glance: a digit and a point before a month, and its year. */
const SIGN = /\d\.(?: ?[A-Z]|\d?\d\.[12])/;

/** “24.Apr.2023”, “24.04.2023”, “on 24. April”: a date with the points of another language. */
export const dottedDate = defineCheck({
  about:
    'A date with points behind day or month (“24.Apr.2023”, “24.04.2023”, “on 24. April”), as other languages write it.',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!SIGN.test(text)) continue;
      for (const match of [...text.matchAll(DOTTED), ...text.matchAll(ORDINAL)]) {
        const { day, name, month, year } = match.groups as Record<string, string | undefined>;
        const number = name === undefined ? Number(month) : monthNumber(name);
        if (number === undefined) continue;
        const span = spanAt(start + match.index, match[0]);
        const date = written({ day: Number(day), month: number, year }, reading);
        yield { ...span, weak: name === undefined, suggestions: [write(span, date)] };
      }
    }
  },
});

/** In the order of the article's other dates. */
function written(
  { day, month, year }: { day: number; month: number; year: string | undefined },
  reading: Reading,
): string {
  const form = preferredForm(reading) ?? 'month-day';
  const date = dayAndMonth(day, monthName(month), form);
  return year === undefined ? date : `${date}${form === 'month-day' ? ',' : ''} ${year}`;
}
