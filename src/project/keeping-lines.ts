import { parseDocument } from 'yaml';

/**
 * A YAML file with a change in it, every line that is not changed as it was. What prints YAML sets spaces, line breaks and blank lines its
 * own way: only the lines that differ are taken from it.
 * @param before the file as it is, printed
 * @param changed the same with the change
 */
export function keepingLines(content: string, before: string, changed: string): string {
  const [old, now] = [before.split('\n'), changed.split('\n')];
  const head = sameLines(old, now);
  const tail = sameLines(old.slice(head).reverse(), now.slice(head).reverse());
  const below = old.length - tail;
  const added = now.slice(head, now.length - tail);
  const lines = linesOf(content);
  const gone = placeOf(lines, [old.slice(0, head), old.slice(head, below), old.slice(below)].map(bare));
  if (!gone) return changed;
  const lineBreak = content.includes('\r\n') ? '\r\n' : '\n';
  const upToThere = [...lines.slice(0, gone.first), ...added].map((line) => line.replace(/(?<!\n)$/u, lineBreak));
  const patched = [...upToThere, ...lines.slice(gone.last)].join('');
  const means = (text: string) => JSON.stringify(parseDocument(text).toJS());
  return means(patched) === means(changed) ? patched : changed;
}

/** How many lines two texts begin with that are the same. */
function sameLines(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((line, at) => line !== other[at]);
  return differs < 0 ? one.length : differs;
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

/** What of lines is the same however they are broken; the printer leaves out a last comma. */
function bare(lines: readonly string[]): string {
  return lines.join('').replace(/[\s,]/gu, '');
}

/** Which lines of a file hold what is to be changed, by what is bare of it and above or below it; none where that cannot be told. */
function placeOf(lines: readonly string[], [above = '', changed = '', below = '']: readonly string[]) {
  const place = after(lines, above, changed) ?? turned(after(lines.toReversed(), below, changed, 'backwards'), lines);
  if (!place) return undefined;
  let { first, last } = place;
  const isBlank = (at: number) => bare([lines[at]!]) === '';
  while (first < last && isBlank(first)) first++;
  while (first < last && isBlank(last - 1)) last--;
  // What is added stands above the blank lines there.
  while (first === last && first > 0 && isBlank(first - 1)) first = --last;
  return { first, last };
}

/** Some whole lines, from `first` up to but without `last`. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** The lines that hold what is wanted, after those that hold what comes before. */
function after(lines: readonly string[], before: string, wanted: string, order?: 'backwards'): Lines | undefined {
  const first = holding(lines, before, order);
  const length = first === undefined ? undefined : holding(lines.slice(first), wanted, order);
  return first === undefined || length === undefined ? undefined : { first, last: first + length };
}

function turned(place: Lines | undefined, { length }: readonly string[]): Lines | undefined {
  return place && { first: length - place.last, last: length - place.first };
}

/** How many of the lines, from the first on, hold just what is wanted; none where no number of them does. */
function holding(lines: readonly string[], wanted: string, order?: 'backwards'): number | undefined {
  let held = '';
  for (let count = 0; count <= lines.length; count++) {
    if (held === wanted) return count;
    const line = bare(lines.slice(count, count + 1));
    held = order === undefined ? held + line : line + held;
  }
  return undefined;
}
