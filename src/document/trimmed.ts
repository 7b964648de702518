/** A byte order mark, or a space of no width: white space to JavaScript, and an error to whoever reads a text that has one inside. */
const MARK = '\ufeff';

/**
 * Where a text begins and ends without the white space around it: UTF-16 offsets into it, both 0 where it is nothing but white space.
 * @param opensFile whether a file begins with it, so that the mark at its start is no part of it
 */
export function trimmedSpan(text: string, opensFile: boolean): { readonly start: number; readonly end: number } {
  const length = text.trimEnd().length;
  if (length === 0) return { start: 0, end: 0 };
  const start = text.length - text.trimStart().length;
  const first = text.slice(0, start).indexOf(MARK, opensFile ? 1 : 0);
  return { start: first < 0 ? start : first, end: Math.max(length, text.lastIndexOf(MARK) + 1) };
}
