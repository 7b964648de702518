import { closestMatch } from 'leven';

/** The one of `known` that was most likely meant by `given`, or none where nothing is near. */
export function closest(given: string, known: readonly string[]): string | undefined {
  const lower = given.toLowerCase();
  const named = known.filter((name) => lastPart(name) === lower);
  if (named.length === 1) return named[0];
  // A third of the letters may be wrong, as in “sevrity”; in a word of three letters one.
  const maxDistance = Math.max(1, Math.floor(lower.length / 3));
  const near = closestMatch(lower, [...new Set([...known.map((name) => name.toLowerCase()), ...known.map(lastPart)])], {
    maxDistance,
  });
  return known.find((name) => name.toLowerCase() === near) ?? known.find((name) => lastPart(name) === near);
}

/** “; did you mean …?” to end a message with, or nothing. */
export function didYouMean(given: string, known: readonly string[]): string {
  const meant = closest(given, known);
  return meant === undefined ? '' : `; did you mean “${meant}”?`;
}

/** A rule may be called by its name alone: “doubled-word” for “en/words/doubled-word”. */
function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1).toLowerCase();
}
