import { wordsOf } from './word-set.js';

/** The months' English names, in order. */
export const MONTHS = wordsOf('January February March April May June July August September October November December');
/** The days' English names, from Sunday on. */
export const WEEKDAYS = wordsOf('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
/** Both, in lower case, to be looked up in. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()));

/** The name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1]!;
}
