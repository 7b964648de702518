import { type DateForm, type DateMention, dates, dayAndMonth, preferredForm } from '../analysis/numbers/dates.js';
import { defineCheck, type Hit, keeper, witness, write } from './check.js';

/** “19 April” where the article's other dates read “April 26”: the more frequent order stands, or the house style. */
export const dateForms = defineCheck({
  about: 'Day and month in two orders in one article (“April 26”, “19 April”).',
  *find(reading): Iterable<Hit> {
    const form = preferredForm(reading);
    const asked = reading.settings.style?.dates;
    const mentions = reading.get(dates).mentions.filter(({ spelled, named }) => !spelled && !named);
    const example = mentions.find((mention) => mention.form === form);
    if (!form || (!example && !asked)) return;
    for (const mention of mentions) {
      if (mention.form === form) continue;
      const { start, end } = mention;
      const text = rewrite(mention, form, reading.text.slice(end, end + 2));
      yield {
        start,
        end,
        values: {
          who: keeper(asked),
          example: example && !asked ? dayAndMonth(example.days, example.monthText, form) : text,
        },
        evidence: example ? [witness(example, 'day and month in the other order')] : [],
        suggestions: [write(mention, text)],
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
