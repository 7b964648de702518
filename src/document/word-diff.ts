import { diffWordsWithSpace } from 'diff';
import { asRead } from './as-read.js';
import type { Document } from './document.js';
import type { Edit } from './edit.js';
import { editAsRead } from './edit-as-read.js';
import { readBefore, readBehind } from './read-around.js';
import { bySpan } from './span.js';

/** A piece of a text with its Edits: what stays, what goes, what comes, and the words around the Edits. */
export interface DiffPiece {
  readonly kind: 'around' | 'kept' | 'removed' | 'added';
  readonly text: string;
}

/** A piece of what an Edit changes. */
export interface ChangedPiece extends DiffPiece {
  readonly kind: 'kept' | 'removed' | 'added';
}

const AROUND = 24;
const FAR_APART = 60;

/** What Edits change, as a word diff within a few words of the text around them. */
export function diffWords(document: Document, edits: readonly Edit[]): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const around = (shown: string) => pieces.push({ kind: 'around', text: shown });
  const sorted = [...edits].sort(bySpan);
  for (const [i, edit] of sorted.entries()) {
    const next = sorted[i + 1];
    if (i === 0) around(leading(document, edit.start));
    pieces.push(...changedWords(editAsRead(document, edit)));
    if (!next) around(trailing(document, edit.end));
    else if (next.start - edit.end <= FAR_APART) around(asRead(document, { start: edit.end, end: next.start }));
    else around(`${trailing(document, edit.end)} ${leading(document, next.start)}`);
  }
  return pieces;
}

/** How one text becomes another. A word or number is read whole: “84.000” became “84,000”, not a point a comma. */
export function changedWords({ before, after }: ReturnType<typeof editAsRead>): ChangedPiece[] {
  if (before !== '' && after !== '' && !/\s/u.test(before + after)) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return diffWordsWithSpace(before, after).map(({ value, removed, added }) => ({
    kind: removed ? 'removed' : added ? 'added' : 'kept',
    text: value,
  }));
}

/** Some words of the same paragraph before an offset. */
function leading(document: Document, end: number): string {
  const read = readBefore(document, end, AROUND);
  const before = read.slice(Math.max(0, read.length - AROUND));
  const line = before.slice(before.search(/[^\n\r]*$/u));
  if (line.length < before.length || read.length <= AROUND) return line;
  return `…${line.replace(/^\S*\s/u, '')}`;
}

/** Some words of the same paragraph after an offset. */
function trailing(document: Document, start: number): string {
  const read = readBehind(document, start, AROUND);
  const after = read.slice(0, AROUND);
  const line = /^[^\n\r]*/u.exec(after)![0];
  if (line.length < after.length || read.length <= AROUND) return line;
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
