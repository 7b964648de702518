import { editedWithin } from '../document/edit.js';
import { spoiledBy } from '../document/formats/index.js';
import { contains } from '../document/span.js';
import type { Finding } from '../engine/finding.js';
import { acceptedEdits } from '../review/corrected.js';
import { inTheWayOf } from '../review/selectors.js';
import { decide, inTheWay } from './deciding.js';
import { currentFinding, type Desk, type Effects } from './desk.js';
import { startEditing } from './line-editor.js';

/** Begins with what the chosen Suggestion makes of the flagged text, or with the flagged text. */
export function startOwnText(desk: Desk): Desk {
  const finding = currentFinding(desk);
  if (!finding) return { ...desk, notice: 'There is nothing to replace' };
  const obstacle = inTheWayOf(desk.session, finding, [{ start: finding.start, end: finding.end, text: '' }])[0];
  if (obstacle) return { ...desk, notice: inTheWay(desk, obstacle) };
  return { ...desk, mode: { name: 'own text', editor: startEditing(draftFor(desk, finding)), over: desk.mode } };
}

function draftFor({ session, chosen }: Desk, finding: Finding): string {
  const decision = session.decisions.get(finding.fingerprint);
  const edits = decision?.state === 'accepted' ? decision.edits : (finding.suggestions[chosen]?.edits ?? []);
  return editedWithin(session.document.text, finding, edits.every((edit) => contains(finding, edit)) ? edits : []);
}

/** Accepts what was written in place of the flagged text. */
export function acceptOwnText(desk: Desk, effects: Effects): Desk {
  const finding = currentFinding(desk);
  if (!finding || desk.mode.name !== 'own text') return desk;
  const { text } = desk.mode.editor;
  if (text === desk.session.document.text.slice(finding.start, finding.end)) {
    return { ...desk, notice: 'That is the text as it stands; Esc and r let it stand' };
  }
  const { fingerprint, start, end } = finding;
  const spoiled = spoiledBy({ start, end, text }, desk.session.document);
  if (spoiled) return { ...desk, notice: `The file could not be read with this; ${spoiled}` };
  const done = text === '' ? 'Accepted: the text is taken out' : `Accepted your own text: “${text}”`;
  const reviewing: Desk = { ...desk, mode: { name: 'review' } };
  const action = { type: 'replace', fingerprint, text, time: effects.now() } as const;
  const decided = decide(reviewing, action, effects, { done, already: 'That is accepted already' });
  const { over } = desk.mode;
  if (over.name !== 'changes') return decided;
  // One text may stand for what was several changes.
  return { ...decided, mode: { ...over, at: Math.min(over.at, acceptedEdits(decided.session).length - 1) } };
}
