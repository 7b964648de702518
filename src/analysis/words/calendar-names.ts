import { wordsOf } from './word-set.js';

/** The months' English names, in order. */
export const MONTHS = wordsOf('January February March April May June July August September October November December');
/** The days' English names, from Sunday on. */
export const WEEKDAYS = wordsOf('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
/** Both, in lower case, to be looked up in. */
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS].map((name) => name.toLowerCase()));

/** The number of a month, 1 to 12, by its name or the beginning of it: “April”, “Apr”, “Sept”; none of what is no month. */
export function monthNumber(text: string): number | undefined {
  const at = MONTHS.findIndex((name) => name.startsWith(text));
  return at < 0 ? undefined : at + 1;
}

/** The name of a month, 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1]!;
}
