import { weekdayOf } from '../analysis/numbers/calendar.js';
import { dates } from '../analysis/numbers/dates.js';
import { WEEKDAYS } from '../analysis/words/calendar-names.js';
import { defineCheck, type Hit, write } from './check.js';

/** What stands before the bracket of a date. */
const NUMBERED = /\b(?:the )?(?<number>[2-6])(?:nd|rd|th) \($/;

/**
 * “on the 3rd (May 2)”: Portuguese counts its weekdays, Tuesday is the third (“na 3ª (2.mai)”). Told where a date in brackets is
 * another day than the number.
 */
export const numberedWeekday = defineCheck({
  about: 'A weekday that is counted, as Portuguese does (“on the 3rd (May 2)”: on Tuesday).',
  *find(reading): Iterable<Hit> {
    for (const { start, end, day, month, year } of reading.get(dates).mentions) {
      if (reading.text[start - 1] !== '(' || reading.text[end] !== ')') continue;
      const match = NUMBERED.exec(reading.text.slice(Math.max(0, start - 20), start));
      if (!match) continue;
      const number = Number(match.groups!.number);
      const weekday = number - 1;
      if (number === day || (year !== undefined && weekdayOf(day, month, year) !== weekday)) continue;
      const span = { start: start - match[0].length, end: start - 2 };
      const name = WEEKDAYS[weekday]!;
      yield { ...span, values: { weekday: name }, suggestions: [write(span, name)] };
    }
  },
});
