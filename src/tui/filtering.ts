import { type Filter, FilterError, parseFilter, passes } from '../review/filter.js';
import { findingFrom } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { currentFinding, type Desk, goTo } from './desk.js';
import { justify, type Line, piece, wrapLine } from './line.js';
import { drawEditor, type LineEditor, startEditing } from './line-editor.js';
import type { Window } from './window.js';

/** Asks which Findings are to be seen, in the article or in the list. */
export function startFilter(desk: Desk): Desk {
  const { mode, filter } = desk;
  return { ...desk, mode: { name: 'filter', editor: startEditing(filter?.query ?? ''), over: mode } };
}

/** The line in which a filter is written, and what it can ask for. */
export function filterLines({ session }: Desk, editor: LineEditor, { columns }: Window): Line[] {
  const help =
    'Words of the text, the message, the rule, a note; is:open is:new is:accepted is:rejected is:set-aside is:error is:warning is:suggestion; rule:dates';
  return [
    justify([piece('Show only', 'bold')], [piece(passing(session, editor.text), 'dim')], columns),
    [piece('/ ', 'key'), ...drawEditor(editor, columns - 2)],
    ...wrapLine([piece(help, 'dim')], columns),
  ];
}

/** The Desk as it would be with what is written so far; half a word changes nothing yet. */
export function filteredSoFar(desk: Desk, { text }: LineEditor): Desk {
  const { filter: _, ...all } = desk;
  if (text.trim() === '') return all;
  try {
    return { ...all, filter: parseFilter(text) };
  } catch {
    return desk;
  }
}

/** How many Findings pass what is written so far. */
function passing(session: Session, query: string): string {
  if (query.trim() === '') return '';
  try {
    return `${count(session, parseFilter(query))} of ${session.findings.length}`;
  } catch {
    // Half a word is no mistake; Enter says what is one.
    return '';
  }
}

function count(session: Session, filter: Filter): number {
  return session.findings.filter((finding) => passes(session, finding, filter)).length;
}

/** Sets the filter, or takes it off where nothing is asked; a filter that nothing passes is not set. */
export function applyFilter(desk: Desk): Desk {
  if (desk.mode.name !== 'filter') return desk;
  const { over } = desk.mode;
  if (desk.mode.editor.text.trim() === '') return clearFilter({ ...desk, mode: over });
  try {
    const filter = parseFilter(desk.mode.editor.text);
    const { session } = desk;
    const shown = count(session, filter);
    if (shown === 0) return { ...desk, notice: `No finding passes “${filter.query}”; Esc, then t finds any text` };
    const filtered: Desk = { ...desk, filter, mode: over.name === 'list' ? { ...over, narrowed: true } : over };
    const notice = `${shown} of ${session.findings.length}; Esc shows all again`;
    const current = currentFinding(desk);
    if (current && passes(session, current, filter)) return { ...filtered, notice };
    const next = findingFrom(session, desk.current, 1, (finding) => passes(session, finding, filter));
    return { ...(next ? goTo(filtered, next) : filtered), notice };
  } catch (error) {
    if (error instanceof FilterError) return { ...desk, notice: error.message };
    throw error;
  }
}

/** Shows all Findings again. */
export function clearFilter(desk: Desk): Desk {
  const { filter, ...rest } = desk;
  return { ...rest, notice: filter ? 'All findings again' : 'No filter is set; / sets one' };
}
