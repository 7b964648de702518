import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysIn, monthOf, weekdayOf } from '../../../src/analysis/numbers/calendar.js';
import { dates } from '../../../src/analysis/numbers/dates.js';
import { Reading } from '../../../src/analysis/reading.js';
import { readText } from '../../../src/document/formats/text.js';

function found(text: string): string[] {
  const reading = new Reading(readText(text));
  return reading
    .get(dates)
    .mentions.map((mention) => `${reading.textOf(mention)} = ${mention.form} ${mention.month}/${mention.days}`);
}

test.each([
  ['It began on Tuesday, April 26th, 2022.', ['Tuesday, April 26th, 2022 = month-day 4/26']],
  ['From 3 April to 5 May it rained.', ['3 April = day-month 4/3', '5 May = day-month 5/5']],
  ['On 19 April 2022 they met.', ['19 April 2022 = day-month 4/19']],
  ['Open 12–14 Aug. and Sept. 3.', ['12–14 Aug. = day-month 8/12–14', 'Sept. 3 = month-day 9/3']],
  ['In April 2022, 30 people came.', []],
  ['In March 2.5 million came; in May 7 million.', []],
  ['Call 555-19 May 5, at 12.30 March.', ['May 5 = month-day 5/5']],
])('finds the dates of “%s”', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('the places of ordinal endings', () => {
  const reading = new Reading(readText('It is Friday the 3rd of May, not May 2nd.'));
  const ordinals = reading
    .get(dates)
    .mentions.flatMap((mention) => mention.ordinals.map((span) => reading.textOf(span)));
  expect(ordinals).toEqual(['rd', 'nd']);
});

test('a weekday within a fortnight of a known day tells its month', () => {
  const dayOf = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(dayOf, fc.integer({ min: -13, max: 13 }), (date, away) => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const other = new Date(date.getTime() + away * 86_400_000);
      const known = { year, month, day, weekday: weekdayOf(day, month, year) };
      // In a four-week month the same day falls on the same weekday twice.
      fc.pre(daysIn(month, year) > 28 && daysIn(other.getUTCMonth() + 1, year) > 28);
      expect(monthOf(other.getUTCDate(), other.getUTCDay(), known)).toBe(other.getUTCMonth() + 1);
    }),
  );
});
