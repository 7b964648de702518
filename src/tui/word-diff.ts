import type { Document } from '../document/document.js';
import type { Edit } from '../document/edit.js';
import { type DiffPiece, diffWords, dotted, marked } from '../document/word-diff.js';
import { type Piece, piece } from './line.js';

const STYLES = { around: 'dim', kept: 'plain', removed: 'removed', added: 'added' } as const;

/** What Edits change, as a word diff in colours, or in marks where there are none. */
export function wordDiff(document: Document, edits: readonly Edit[], colours: 'colours' | 'no colours'): Piece[] {
  return diffWords(document, edits).map((one) => piece(shown(one, colours), STYLES[one.kind]));
}

function shown(one: DiffPiece, colours: 'colours' | 'no colours'): string {
  if (colours === 'no colours') return marked(one);
  return one.kind === 'removed' || one.kind === 'added' ? dotted(one.text) : one.text;
}
