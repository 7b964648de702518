import type { Document } from './document.js';
import { afterLine, lineAt } from './line.js';
import type { Span } from './span.js';

/** A comment for stet in an article, in its format’s own syntax; the Span holds its marks, such as `<!--` and `-->`. */
export interface Comment extends Span {
  /** What stands between the marks, trimmed: `stet-disable-line en/words`. */
  readonly content: string;
}

/** The Document as its checks see it: spaces in the place of each comment, so that every offset stays. */
export function withBlankComments(document: Document): Document {
  const { text } = document;
  let blanked = '';
  for (const { start, end } of placesOfComments(document)) {
    blanked += text.slice(blanked.length, start) + ' '.repeat(end - start);
  }
  return { ...document, text: blanked + text.slice(blanked.length) };
}

/** The text without its comments, and where an offset of the Document is in it. */
export function withoutComments(document: Document): {
  readonly text: string;
  readonly offsetOf: (offset: number) => number;
} {
  const { text } = document;
  const places = placesOfComments(document);
  let bare = '';
  let at = 0;
  for (const { start, end } of places) {
    bare += text.slice(at, start);
    at = end;
  }
  const before = (offset: number) =>
    places.reduce((length, { start, end }) => length + Math.max(0, Math.min(end, offset) - start), 0);
  return { text: bare + text.slice(at), offsetOf: (offset) => offset - before(offset) };
}

/** A comment that has its line to itself takes the line break along, lest a paragraph around it be torn in two. */
function placesOfComments({ text, comments = [] }: Document): Span[] {
  const places: Span[] = [];
  let at = 0;
  let onlyComments = true;
  for (const { start, end } of comments) {
    const line = lineAt(text, start);
    if (line.start >= at) onlyComments = true;
    onlyComments &&= isBlank(text.slice(Math.max(line.start, at), start));
    const alone = onlyComments && isBlank(text.slice(end, line.end));
    places.push({ start, end: alone ? afterLine(text, line) : end });
    at = end;
  }
  return places;
}

function isBlank(text: string): boolean {
  return /^\s*$/u.test(text);
}
