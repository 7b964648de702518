import { type DateForm, type DateMention, dates, dayAndMonth, preferredForm } from '../analysis/dates.js';
import { defineCheck, type Hit, replace } from './check.js';

/** “19 April” where the article's other dates read “April 26”: the more frequent order stands, or the house style. */
export const dateForms = defineCheck({
  about: 'Day and month in two orders in one article (“April 26”, “19 April”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    const form = preferredForm(reading);
    const mentions = reading.get(dates).mentions.filter(({ spelled, named }) => !spelled && !named);
    const example = mentions.find((mention) => mention.form === form);
    if (!form || (!example && !reading.settings.style?.dates)) return;
    for (const mention of mentions) {
      if (mention.form === form) continue;
      const { start, end } = mention;
      const text = rewrite(mention, form, reading.text.slice(end, end + 2));
      yield {
        start,
        end,
        values: {
          example: example ? dayAndMonth(example.days, example.monthText, form) : dayAndMonth(19, 'April', form),
        },
        evidence: example ? [{ start: example.start, end: example.end, note: 'day and month in the other order' }] : [],
        suggestions: [replace(mention, text, `write “${text}”`)],
      };
    }
  },
});

/** The date in the other order. A year or weekday in the month-first order is set off by commas. */
function rewrite({ weekdayText, days, monthText, year }: DateMention, form: DateForm, after: string): string {
  const date = dayAndMonth(days, monthText, form);
  if (form === 'day-month') return [weekdayText, date, year].filter((part) => part !== undefined).join(' ');
  const text = [weekdayText, date, year].filter((part) => part !== undefined).join(', ');
  return (year ?? weekdayText) !== undefined && /^ \p{L}/u.test(after) ? `${text},` : text;
}
