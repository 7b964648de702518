import { type Comment, commentIn, placesOfComments } from '../comments.js';
import type { Document, Segment, SegmentKind } from '../document.js';
import { joined } from '../span.js';
import { trimmedSpan } from '../trimmed.js';

/** What the caller knows of a text's source. */
export interface TextSource {
  readonly source?: string;
  readonly sourceLanguage?: string;
}

const LIST_MARK = /^(?:[-*•‣–]|\d{1,3}[.)])\s/u;
const ENDS_LIKE_A_SENTENCE = /[.!?…:;,]["'”’»)\]]*$/u;
const HEADING_LENGTH = 120;

/**
 * Reads plain text: a Segment is a paragraph between blank lines, or a line within one where its lines do not read as
 * one paragraph wrapped by an editor at a fixed width. `<!-- stet-… -->` is a comment where nothing but a comment follows
 * it on its line.
 */
export function readText(text: string, from: TextSource = {}): Document {
  const segments: Segment[] = [];
  const comments: Comment[] = [];
  for (const block of blocksOf(text, comments)) {
    const lines = wrappedByHand(block) ? [{ start: block[0]!.start, end: block.at(-1)!.end, text: '' }] : block;
    for (const line of lines) {
      const content = text.slice(line.start, line.end);
      segments.push({ start: line.start, end: line.end, kind: kindOf(content) });
    }
  }
  if (comments.length === 0) return { text, format: 'text', segments, ...from };
  const hidden = joined(placesOfComments(text, comments)).map((span) => ({ ...span, kind: 'markup' as const }));
  return { text, format: 'text', segments, comments, hidden, ...from };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const BREAK = 'line break';

/**
 * The lines that hold anything, and the breaks between them. Breaks are looked for, not lines: a regular expression that has to
 * remember where it was at each character of a line of ten megabytes comes to the end of its stack.
 */
function* linesOf(text: string): Generator<Line | typeof BREAK> {
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/\r\n?|[\n\u2028\u2029]/gu)) {
    if (index > start) yield lineOf(text, start, index);
    yield BREAK;
    start = index + mark.length;
  }
  if (start < text.length) yield lineOf(text, start, text.length);
}

function lineOf(text: string, start: number, end: number): Line {
  return { start, end, text: text.slice(start, end) };
}

/** Groups the lines that hold more than white space, with that white space trimmed away, at every blank line. */
function blocksOf(text: string, comments: Comment[]): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  let breaks = 0;
  for (const written of linesOf(text)) {
    if (written === BREAK) {
      breaks++;
      continue;
    }
    const line = withoutCommentsAtEnd(written.text, written.start, comments);
    const { start, end } = trimmedSpan(line, written.start === 0);
    if (end === 0) {
      // A line of nothing but a comment is as if it were not there.
      if (line !== written.text) breaks--;
      else open = undefined;
      continue;
    }
    if (!open || breaks > 1) {
      open = [];
      blocks.push(open);
    }
    breaks = 0;
    open.push({ start: written.start + start, end: written.start + end, text: line.slice(start, end) });
  }
  return blocks;
}

/** What stands on a line before the comments at its end, which are added to `comments`. */
function withoutCommentsAtEnd(line: string, offset: number, comments: Comment[]): string {
  const found: Comment[] = [];
  let rest = line;
  for (let end = rest.trimEnd(); end.endsWith('-->'); end = rest.trimEnd()) {
    const start = end.lastIndexOf('<!--');
    const comment = start < 0 ? undefined : commentIn(end.slice(start), offset + start);
    if (!comment) break;
    found.push(comment);
    rest = end.slice(0, start);
  }
  for (const comment of found.reverse()) comments.push(comment);
  return rest;
}

/**
 * Editors and mail programs wrap at 60 to 100 columns: every line but the last would be about as long as the longest with the next word
 * on it, and the lines break in mid-sentence.
 */
function wrappedByHand(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const longest = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (longest > 110 || longest < 40) return false;
  const full = lines.slice(0, -1);
  return (
    full.every((line, at) => isFull(line, lines[at + 1]!, longest) && !LIST_MARK.test(line.text)) &&
    full.some((line) => !ENDS_LIKE_A_SENTENCE.test(line.text))
  );
}

/** Who wraps by hand leaves a tenth of a line. */
const ROOM_LEFT = 0.9;

/** True where the next line's first word would have had no room. */
function isFull(line: Line, next: Line, longest: number): boolean {
  const word = next.text.trimStart().search(/\s|$/u);
  return line.text.length + 1 + word > longest * ROOM_LEFT;
}

function kindOf(content: string): SegmentKind {
  if (LIST_MARK.test(content)) return 'list-item';
  if (content.length <= HEADING_LENGTH && !ENDS_LIKE_A_SENTENCE.test(content)) return 'heading';
  return 'paragraph';
}
