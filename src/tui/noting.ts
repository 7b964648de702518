import { reduce } from '../review/reduce.js';
import type { Session } from '../review/session.js';
import { keep, textOf } from './deciding.js';
import type { Desk, Effects, Mode } from './desk.js';
import { type Line, piece, wrapLine } from './line.js';
import { drawEditor, startEditing } from './line-editor.js';
import { back, cancel } from './views.js';
import type { Window } from './window.js';

/** Asks why the current Finding was decided as it was, or, where it is open, what was decided last. */
export function startNote(desk: Desk): Desk {
  const { session, current } = desk;
  const isDecided = current !== undefined && session.decisions.has(current);
  const fingerprints = isDecided ? [current] : decidedLast(session);
  if (fingerprints.length === 0) return { ...desk, notice: 'Nothing is decided yet; m then notes why' };
  const note = session.decisions.get(fingerprints[0]!)?.note ?? '';
  return { ...desk, mode: { name: 'note', editor: startEditing(note), fingerprints, over: desk.mode } };
}

/** What the last step decided; several where it was a bulk decision. */
function decidedLast({ past, decisions }: Session): readonly string[] {
  return (past.at(-1)?.changes ?? []).map(({ fingerprint }) => fingerprint).filter((one) => decisions.has(one));
}

/** The line in which a note is written, and to what. */
export function noteLines(desk: Desk, mode: Extract<Mode, { name: 'note' }>, { columns }: Window): Line[] {
  return [
    ...wrapLine([piece(`Why? A note to ${inWords(desk, mode.fingerprints)}`, 'bold')], columns),
    [piece('> ', 'key'), ...drawEditor(mode.editor, columns - 2)],
    ...wrapLine([piece('It is kept with the decision; an empty one takes it away.', 'dim')], columns),
  ];
}

function inWords(desk: Desk, fingerprints: readonly string[]): string {
  const { session } = desk;
  const finding = session.findings.find(({ fingerprint }) => fingerprint === fingerprints[0]);
  if (fingerprints.length > 1 || !finding) return `the ${fingerprints.length} decisions made last`;
  return `“${textOf(desk, finding)}”, ${session.decisions.get(finding.fingerprint)?.state}`;
}

/** Keeps the note with its Decisions; an empty one takes it away. */
export function keepNote(desk: Desk, effects: Effects): Desk {
  const { mode } = desk;
  if (mode.name !== 'note') return desk;
  const note = mode.editor.text;
  const session = reduce(desk.session, {
    type: 'note',
    fingerprints: mode.fingerprints,
    note,
    time: effects.now(),
  });
  if (session === desk.session) return cancel(desk);
  const notice = note.trim() === '' ? 'The note is taken away' : `Noted: ${note.trim()}`;
  return { ...back(keep(desk, session, effects)), notice };
}
