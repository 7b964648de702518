import { asRead } from './as-read.js';
import type { Document } from './document.js';
import type { Edit } from './edit.js';
import { firstIndex } from './first-index.js';
import { asReadThere } from './formats/index.js';

/**
 * What an Edit takes out and what it puts in, both as they are read: “é” for `&eacute;`. As they are written where it takes markup away,
 * as a reviewer’s own text may: what becomes of that has to be seen.
 */
export function editAsRead(document: Document, edit: Edit): { readonly before: string; readonly after: string } {
  const { text, hidden = [] } = document;
  const { start, end } = edit;
  const from = firstIndex(hidden, (one) => one.end > start);
  const touched = hidden.slice(
    from,
    firstIndex(hidden, (one) => one.start >= end),
  );
  if (touched.some(({ kind }) => kind === 'markup')) return { before: text.slice(start, end), after: edit.text };
  return { before: asRead(document, edit), after: asReadThere(document, edit) };
}
