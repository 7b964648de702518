import type { Reading } from '../analysis/reading.js';

/** A shorter text has not all that the rules make of one; in UTF-16 code units. */
const LEAST = 3_000;
/** No longer one is kept: what is read of it takes some 40 times the room. */
const MOST = 30_000;
/** How long one made for it is. */
export const SPECIMEN = 10_000;
/** After so much text of which none would do, one is made. */
const PATIENCE = 150_000;

let specimen: Reading | undefined;
let passed = 0;

/**
 * Keeps one article as it was read, at which nobody looks: between two articles there is no object left of any kind that articles are
 * made of, and where V8 then collects garbage it forgets their shapes, and with them a quarter of all the fast code that it has made.
 * @param reading an article that was read, by all rules
 * @param beginning reads the beginning of it, where it is too long itself
 */
export function offerSpecimen(reading: Reading, beginning: () => Reading): void {
  if (specimen) return;
  const { length } = reading.text;
  passed += length;
  if (length >= LEAST && length <= MOST) specimen = reading;
  else if (length > MOST && passed > PATIENCE) specimen = beginning();
}
