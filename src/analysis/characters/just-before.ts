/** As far back as an expression looks that ends at a place, for a word or two and what stands around them. */
const REACH = 60;

/**
 * The text just before a place: for expressions that end there (“…$”), which are tried at every character of what they are given, so that
 * to give them the whole paragraph for each of its marks takes as long as the square of it.
 * @param at a UTF-16 offset
 * @param reach how many code units, at most
 */
export function justBefore(text: string, at: number, reach: number = REACH): string {
  return text.slice(Math.max(0, at - reach), at);
}
