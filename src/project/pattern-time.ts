import { TimeoutError, within } from '../document/within.js';
import { FileError, type Place } from '../engine/file-error.js';

/** How long one pattern may take to tell whether it fits one name, in milliseconds: some ten thousand times what it does. */
const LONGEST = 500;
/** A pattern with fewer placeholders or wildcards comes to an end on any name that a file can have. */
const FEW = 3;
/** So much of a pattern names it. */
const SHOWN = 60;

/**
 * Matches a name by a pattern of a configuration, and names the pattern where that comes to no end: what somebody put into a
 * repository is not to keep a run busy for ever.
 * @param pattern as it was written
 * @param at where it stands
 * @throws FileError where it takes too long
 */
export function matchInTime<Result>(pattern: string, at: Place, match: () => Result): Result {
  if ((pattern.match(/[*?+@!{([]/gu)?.length ?? 0) < FEW) return match();
  try {
    return within(LONGEST, match);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    throw new FileError(at, `the pattern “${shown(pattern)}” takes too long; write a simpler one`);
  }
}

/** A pattern as messages show it. */
export function shown(pattern: string): string {
  return pattern.length > SHOWN ? `${pattern.slice(0, SHOWN)}…` : pattern;
}
