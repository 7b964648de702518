import type { Span } from './span.js';

const BREAK = /[\r\n\u2028\u2029]/u;

/** The line that holds an offset, without its line break. Line breaks are LF, CR, CRLF, U+2028 and U+2029. */
export function lineAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !BREAK.test(text[start - 1]!)) start--;
  let end = offset;
  while (end < text.length && !BREAK.test(text[end]!)) end++;
  return { start, end };
}

/** Where the line after this one begins; the end of the text where it is the last. */
export function afterLine(text: string, { end }: Span): number {
  return end + (text.startsWith('\r\n', end) ? 2 : end < text.length ? 1 : 0);
}
