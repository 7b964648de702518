import type { Document, Segment, SegmentKind } from '../document.js';

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
 * one paragraph wrapped by an editor at a fixed width.
 */
export function readText(text: string, from: TextSource = {}): Document {
  const segments: Segment[] = [];
  for (const block of blocksOf(text)) {
    const lines = wrappedByHand(block) ? [{ start: block[0]!.start, end: block.at(-1)!.end, text: '' }] : block;
    for (const line of lines) {
      const content = text.slice(line.start, line.end);
      segments.push({ start: line.start, end: line.end, kind: kindOf(content) });
    }
  }
  return { text, format: 'text', segments, ...from };
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Groups the lines that hold more than white space, with that white space trimmed away, at every blank line. */
function blocksOf(text: string): Line[][] {
  const blocks: Line[][] = [];
  let open: Line[] | undefined;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n?|[\n\u2028\u2029]/gu)) {
    const line = match[0];
    if (/^[\r\n\u2028\u2029]/u.test(line)) continue;
    const trimmed = line.trim();
    if (trimmed === '') {
      open = undefined;
      continue;
    }
    const start = match.index + line.indexOf(trimmed);
    const previous = open?.at(-1);
    if (!open || !previous || countBreaks(text, previous.end, start) > 1) {
      open = [];
      blocks.push(open);
    }
    open.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return blocks;
}

function countBreaks(text: string, from: number, to: number): number {
  return text.slice(from, to).match(/\r\n?|[\n\u2028\u2029]/gu)?.length ?? 0;
}

/**
 * Editors and mail programs wrap at 60 to 100 columns: every line but the last is nearly as long as the longest, and
 * the lines break in mid-sentence.
 */
function wrappedByHand(lines: readonly Line[]): boolean {
  if (lines.length < 2) return false;
  const longest = Math.max(...lines.map((line) => line.text.length));
  if (longest > 110 || longest < 40) return false;
  const full = lines.slice(0, -1);
  return (
    full.every((line) => line.text.length > longest * 0.6 && !LIST_MARK.test(line.text)) &&
    full.some((line) => !ENDS_LIKE_A_SENTENCE.test(line.text))
  );
}

function kindOf(content: string): SegmentKind {
  if (LIST_MARK.test(content)) return 'list-item';
  if (content.length <= HEADING_LENGTH && !ENDS_LIKE_A_SENTENCE.test(content)) return 'heading';
  return 'paragraph';
}
