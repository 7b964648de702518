import { diffWordsWithSpace } from 'diff';
import type { Edit } from './edit.js';
import { bySpan } from './span.js';

/** A piece of a text with its Edits: what stays, what goes, what comes, and the words around the Edits. */
export interface DiffPiece {
  readonly kind: 'around' | 'kept' | 'removed' | 'added';
  readonly text: string;
}

const AROUND = 24;
const FAR_APART = 60;

/** What Edits change, as a word diff within a few words of the text around them. */
export function diffWords(text: string, edits: readonly Edit[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const around = (shown: string) => pieces.push({ kind: 'around', text: shown });
  const sorted = [...edits].sort(bySpan);
  for (const [i, edit] of sorted.entries()) {
    const next = sorted[i + 1];
    if (i === 0) around(leading(text, edit.start));
    for (const { value, removed, added } of diffWordsWithSpace(text.slice(edit.start, edit.end), edit.text)) {
      pieces.push({ kind: removed ? 'removed' : added ? 'added' : 'kept', text: value });
    }
    if (!next) around(trailing(text, edit.end));
    else if (next.start - edit.end <= FAR_APART) around(text.slice(edit.end, next.start));
    else around(`${trailing(text, edit.end)} ${leading(text, next.start)}`);
  }
  return pieces;
}

/** Some words of the same paragraph before an offset. */
function leading(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - AROUND), end);
  const line = before.slice(before.search(/[^\n\r]*$/u));
  if (line.length < before.length || end <= AROUND) return line;
  return `…${line.replace(/^\S*\s/u, '')}`;
}

/** Some words of the same paragraph after an offset. */
function trailing(text: string, start: number): string {
  const after = text.slice(start, start + AROUND);
  const line = /^[^\n\r]*/u.exec(after)![0];
  if (line.length < after.length || start + AROUND >= text.length) return line;
  return `${line.replace(/\s\S*$/u, '')}…`;
}

/** The diff's text with its marks, `[-so-]` and `{+so+}`, for where there is no colour to tell them apart. */
export function marked({ kind, text }: DiffPiece): string {
  if (kind === 'removed') return `[-${dotted(text)}-]`;
  return kind === 'added' ? `{+${dotted(text)}+}` : text;
}

/** White space that goes or comes at the edge of a piece, drawn. */
export function dotted(text: string): string {
  return text.replace(/^ +| +$|^ +$/gu, (spaces) => '·'.repeat(spaces.length));
}
