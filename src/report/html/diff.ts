import { dotted } from '../../document/word-diff.js';
import { html, type Markup } from './markup.js';

/** A piece of a word diff: what goes and what comes are told by their elements, and white space at their ends is drawn. */
export function diffPiece(kind: 'around' | 'kept' | 'removed' | 'added', text: string): Markup {
  if (text === '') return html``;
  if (kind === 'removed') return html`<del>${dotted(text)}</del>`;
  return kind === 'added' ? html`<ins>${dotted(text)}</ins>` : html`${text}`;
}
