import type { Document } from '../../document/document.js';
import { checkDocument } from '../../engine/check-document.js';
import type { Rule } from '../../engine/rule.js';
import type { Style } from '../config.js';

/** A choice of the house that its articles show: how often they make it, and how often the other. */
export interface Habit {
  readonly setting: keyof Style;
  readonly value: string;
  readonly times: number;
  readonly otherwise: number;
}

/** The rules that hold articles to a choice: asked for one of its two sides, each flags what is on the other. */
const CHOICES: readonly { setting: keyof Style; values: readonly [string, string]; rules: readonly string[] }[] = [
  { setting: 'spelling', values: ['american', 'british'], rules: ['en/words/british-american'] },
  { setting: 'dates', values: ['month-day', 'day-month'], rules: ['en/dates-and-numbers/date-forms'] },
  { setting: 'quotations', values: ['curly', 'straight'], rules: ['en/punctuation/quotation-marks'] },
];
/** So often at least, and in so large a part of all cases, a choice is a habit. */
const OFTEN = 5;
const MOSTLY = 0.8;

/** The habits of these articles, counted by the rules that would hold them to each choice. */
export function habitsOf(articles: readonly Document[], rules: readonly Rule[]): Habit[] {
  return CHOICES.flatMap(({ setting, values: [one, other], rules: ids }) => {
    const asked = rules.filter(({ id }) => ids.includes(id));
    const flaggedUnder = (value: string) =>
      articles.reduce((sum, article) => sum + checkDocument(article, asked, { style: { [setting]: value } }).length, 0);
    const [ofOther, ofOne] = [flaggedUnder(one), flaggedUnder(other)];
    const [value, times, otherwise] = ofOne >= ofOther ? [one, ofOne, ofOther] : [other, ofOther, ofOne];
    return times >= OFTEN && times >= MOSTLY * (times + otherwise) ? { setting, value, times, otherwise } : [];
  });
}
