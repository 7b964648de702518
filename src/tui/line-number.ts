import type { Document } from '../document/document.js';
import { Places } from '../document/place.js';
import { passes } from '../review/filter.js';
import { type Desk, type Effects, goTo } from './desk.js';
import { type Line, piece } from './line.js';
import { drawEditor, type LineEditor, startEditing } from './line-editor.js';
import { layoutOf } from './source.js';
import type { Window } from './window.js';

/** Asks for a line of the article, as `--check` and editors count them. */
export function startLineNumber(desk: Desk): Desk {
  return { ...desk, mode: { name: 'line number', editor: startEditing('') } };
}

/** The line in which a number is written. */
export function lineNumberLines(editor: LineEditor, { columns }: Window): Line[] {
  return [[piece('Go to line', 'bold')], [piece('> ', 'key'), ...drawEditor(editor, columns - 2)]];
}

/** Shows the line, with the first Finding on it or after it as the current one. */
export function goToLine(desk: Desk, { window }: Effects): Desk {
  if (desk.mode.name !== 'line number') return desk;
  const typed = desk.mode.editor.text.trim();
  if (!/^\d+$/u.test(typed)) return { ...desk, notice: `“${typed}” is not a line’s number` };
  const { session, filter } = desk;
  const start = placesIn(session.document).startOf(Number(typed));
  if (start === undefined) return { ...desk, notice: `The article has no line ${typed}` };
  const found = session.findings.find(
    (one) => (one.end > start || one.start === start) && passes(session, one, filter),
  );
  const moved: Desk = { ...(found ? goTo(desk, found) : desk), mode: { name: 'review' } };
  const top = layoutOf(desk, window).placeOf(start);
  return { ...moved, top, notice: found ? `Line ${typed}` : `Line ${typed}: no finding on it or after it` };
}

const known = new WeakMap<Document, Places>();

/** The lines of a Document, found once. */
export function placesIn(document: Document): Places {
  const places = known.get(document) ?? new Places(document.text);
  known.set(document, places);
  return places;
}
