/** Not all that look like quotation marks are any to a file. */
const QUOTED = /^[“”‘’„«»"'`]+|[“”‘’„«»"'`]+$/gu;

/** What was cut short is nearer than what has a slip in it. */
const CUT_SHORT = 0.5;

/** The one of `known` that was most likely meant by `given`, or none where nothing is near. */
export function closest(given: string, known: readonly string[]): string | undefined {
  const lower = given.toLowerCase().replace(QUOTED, '');
  const named = known.filter((name) => lastPart(name) === lower);
  if (named.length === 1) return named[0];
  // A third of the letters may be wrong, as in “sevrity”; in a word of three letters one.
  let least = Math.max(1, Math.floor(lower.length / 3)) + 1;
  let meant: string | undefined;
  for (const of of [(name: string) => name.toLowerCase(), lastPart]) {
    for (const name of known) {
      const other = of(name);
      if (Math.abs(other.length - lower.length) >= least && !isBeginning(lower, other)) continue;
      const slips = isBeginning(lower, other) ? CUT_SHORT : distance(lower, other, least);
      // Of two that are as near the shorter: “en/word” is the beginning of many.
      if (slips > least || (slips === least && !(meant && name.length < meant.length))) continue;
      least = slips;
      meant = name;
    }
  }
  return meant;
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

/** What was cut short: “exp” for “export”. Of one letter nobody can tell. */
function isBeginning(given: string, name: string): boolean {
  return given.length > 1 && name.startsWith(given);
}

/** How many letters are to be changed, added, left out, or swapped with the next, to make one word of the other; beyond `most` any number that is more. */
function distance(one: string, other: string, most: number): number {
  const [a, b] = withoutSameEnds(one, other);
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  let leastAbove = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      let steps = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) steps = Math.min(steps, before[j - 2]! + 1);
      row.push(steps);
      if (steps < least) least = steps;
    }
    // What follows is made of two rows one behind the other.
    if (least > most && leastAbove > most) return least;
    [before, above, leastAbove] = [above, row, least];
  }
  return above[b.length]!;
}

function withoutSameEnds(a: string, b: string): [string, string] {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
