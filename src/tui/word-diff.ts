import { diffWordsWithSpace } from 'diff';
import type { Edit } from '../document/edit.js';
import { bySpan } from '../document/span.js';
import { type Piece, piece } from './line.js';

const AROUND = 24;
const FAR_APART = 60;

/**
 * What Edits change, as a word diff within a few words of the text around them. Removed text is `[-so-]` and added text
 * `{+so+}` where there is no colour to tell them apart; white space that changes is drawn.
 */
export function wordDiff(text: string, edits: readonly Edit[], colours: 'colours' | 'no colours'): Piece[] {
  const pieces: Piece[] = [];
  const sorted = [...edits].sort(bySpan);
  for (const [i, edit] of sorted.entries()) {
    const previous = sorted[i - 1];
    const next = sorted[i + 1];
    if (!previous) pieces.push(piece(leading(text, edit.start), 'dim'));
    pieces.push(...changed(text.slice(edit.start, edit.end), edit.text, colours));
    if (!next) pieces.push(piece(trailing(text, edit.end), 'dim'));
    else if (next.start - edit.end <= FAR_APART) pieces.push(piece(text.slice(edit.end, next.start), 'dim'));
    else pieces.push(piece(`${trailing(text, edit.end)} ${leading(text, next.start)}`, 'dim'));
  }
  return pieces;
}

function changed(before: string, after: string, colours: 'colours' | 'no colours'): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, removed, added }) => {
    if (!removed && !added) return piece(value);
    const shown = value.replace(/^ +| +$|^ +$/gu, (spaces) => '·'.repeat(spaces.length));
    if (removed) return piece(colours === 'colours' ? shown : `[-${shown}-]`, 'removed');
    return piece(colours === 'colours' ? shown : `{+${shown}+}`, 'added');
  });
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
