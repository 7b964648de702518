import { type CalendarDay, monthOf, weekdayOf } from '../analysis/numbers/calendar.js';
import { type BareDay, type DateForm, dates, dayAndMonth, preferredForm } from '../analysis/numbers/dates.js';
import type { Reading } from '../analysis/reading.js';
import { monthName } from '../analysis/words/calendar-names.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, replace, witness } from './check.js';

/** A day whose month the article tells. */
type KnownDay = CalendarDay & Span;

/** The month of a bare day, and what tells it. */
interface Resolved {
  readonly month: number;
  readonly by: Span | undefined;
}

/** “this Friday (22)”, “today (22)”: a day of the month without its month, which the article's other dates may tell. */
export const bareDay = defineCheck({
  about:
    'A day with a bare day of the month (“this Friday (22)”, “today (22)”), which English readers do not take for a date.',
  *find(reading): Iterable<Hit> {
    const { bareDays } = reading.get(dates);
    if (bareDays.length === 0) return;
    const form = preferredForm(reading) ?? 'month-day';
    const months = resolveAll(bareDays, knownDays(reading));
    for (const bare of bareDays) {
      const { start, end, day, bracketed, weekdayText } = bare;
      const resolved = months.get(bare);
      if (!resolved) {
        const named = [...(weekdayText ? [weekdayText] : []), `the ${ordinal(day)}`].join(' ');
        yield { start, end, values: { advice: `name the month of ${named}` } };
        continue;
      }
      const date = written(bare, resolved.month, form);
      const { by } = resolved;
      yield {
        start,
        end,
        values: { advice: `write “${date}”` },
        evidence: by ? [witness(by, 'the month follows from this date')] : [],
        suggestions: [replace({ start, end }, bracketed ? `(${date})` : date, `write “${date}”`)],
      };
    }
  },
});

/** “April 22”, “April 22, 2021”, “22 April 2021”. */
function written({ day, year }: BareDay, month: number, form: DateForm): string {
  const date = dayAndMonth(day, monthName(month), form);
  return year === undefined ? date : `${date}${form === 'month-day' ? ',' : ''} ${year}`;
}

function ordinal(day: number): string {
  const ending = day % 10 > 3 || (day > 10 && day < 14) ? 'th' : ['th', 'st', 'nd', 'rd'][day % 10]!;
  return `${day}${ending}`;
}

/** The days that tell a weekday or a month: those with a weekday first, then those of the article's latest year. */
function knownDays(reading: Reading): KnownDay[] {
  const { mentions } = reading.get(dates);
  // A date of an earlier year tells the weekdays of that year, not of the article's.
  const latest = mentions.reduce((most, { year }) => Math.max(most, year ?? 0), 0);
  return mentions
    .map(({ start, end, day, month, year, weekday }) => {
      const counted = weekday ?? (year !== undefined && year === latest ? weekdayOf(day, month, year) : undefined);
      return { start, end, day, month, year, weekday: counted, said: weekday !== undefined };
    })
    .sort((a, b) => Number(b.said) - Number(a.said));
}

/** Months for all days that can be resolved; one that is resolved helps the others. */
function resolveAll(bareDays: readonly BareDay[], known: KnownDay[]): Map<BareDay, Resolved> {
  const months = new Map<BareDay, Resolved>();
  for (const bare of [...bareDays, ...bareDays]) {
    const resolved = months.has(bare) ? undefined : resolve(bare, known);
    if (!resolved) continue;
    months.set(bare, resolved);
    const { start, end, day, weekday } = bare;
    known.push({ ...(resolved.by ?? { start, end }), day, month: resolved.month, weekday });
  }
  return months;
}

function resolve({ day, month, year, weekday }: BareDay, known: readonly KnownDay[]): Resolved | undefined {
  // “(22/4)” can only be April; of “(5/4)” another date must tell which number is the month, or with a year the weekday.
  if (month !== undefined && (day > 12 || (year !== undefined && weekdayOf(day, month, year) === weekday)))
    return { month, by: undefined };
  for (const by of known) {
    const counted = monthOf(day, weekday, by);
    if (counted !== undefined && (month === undefined || counted === month)) return { month: counted, by };
  }
  // “today (22)” is near the days whose weekdays are told; of a weekday such a day would have told the month before.
  const same = known.find((other) => other.day === day && (other.weekday === undefined) === (weekday !== undefined));
  return same && month === undefined ? { month: same.month, by: same } : undefined;
}
