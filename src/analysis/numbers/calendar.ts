/** A day of a month; its weekday (0 for Sunday) where it is known. The year is needed only to know February's length. */
export interface CalendarDay {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number | undefined;
  readonly weekday?: number | undefined;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number of days in a month; February has 28 where the year is not known. */
export function daysIn(month: number, year?: number): number {
  const leap = year !== undefined && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return month === 2 && leap ? 29 : LENGTHS[month - 1]!;
}

/** The weekday of a date in the Gregorian calendar, 0 for Sunday. */
export function weekdayOf(day: number, month: number, year: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/**
 * The month (1 to 12) in which `day` falls on `weekday`, counted from a day that is known: its own month, the one before
 * or the one after. None where no such month fits; of two that fit, the one whose day lies nearer to the known one.
 */
export function monthOf(day: number, weekday: number | undefined, known: CalendarDay): number | undefined {
  if (weekday === undefined || known.weekday === undefined) return undefined;
  const previous = known.month === 1 ? 12 : known.month - 1;
  const next = known.month === 12 ? 1 : known.month + 1;
  const fits = [
    { month: known.month, away: day - known.day },
    { month: previous, away: day - known.day - daysIn(previous, known.year) },
    { month: next, away: day - known.day + daysIn(known.month, known.year) },
  ].filter(
    ({ month, away }) =>
      day <= daysIn(month, known.year ?? 2000) && (((known.weekday! + away) % 7) + 7) % 7 === weekday,
  );
  return fits.sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0]?.month;
}
