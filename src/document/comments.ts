import { nextInk } from './ink.js';
import { afterLine, lineAt } from './line.js';
import type { Span } from './span.js';

/** A comment for stet in an article, in its format’s own syntax; the Span holds its marks, such as `<!--` and `-->`. */
export interface Comment extends Span {
  /** What stands between the marks, trimmed: `stet-disable-line en/words`. */
  readonly content: string;
}

/** The comment for stet that an HTML comment is, its marks included; none where it is somebody else’s. */
export function commentIn(html: string, start: number): Comment | undefined {
  const content = /^<!--(.*)-->$/su.exec(html)?.[1]?.trim();
  return content?.startsWith('stet-') ? { start, end: start + html.length, content } : undefined;
}

/**
 * What comments take up. One that has its line to itself takes the line break along, lest a paragraph around it be torn
 * in two.
 */
export function placesOfComments(text: string, comments: readonly Comment[]): Span[] {
  const places: Span[] = [];
  let at = 0;
  let onlyComments = true;
  let line: Span | undefined;
  for (const { start, end } of comments) {
    // The line is looked for once: it may be long, and hold many.
    if (!line || start >= line.end || end > line.end) line = lineAt(text, start);
    if (line.start >= at) onlyComments = true;
    onlyComments &&= isBlank(text.slice(Math.max(line.start, at), start));
    const alone = onlyComments && nextInk(text, end) >= line.end;
    places.push({ start, end: alone ? afterLine(text, line) : end });
    at = end;
  }
  return places;
}

function isBlank(text: string): boolean {
  return /^\s*$/u.test(text);
}
