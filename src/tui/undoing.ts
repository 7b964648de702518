import { sameOutcome } from '../review/decision.js';
import { reduce } from '../review/reduce.js';
import type { Said } from '../review/said.js';
import { changedBetween } from '../review/selectors.js';
import type { Session, Step } from '../review/session.js';
import { keep, textOf } from './deciding.js';
import { currentFinding, type Desk, type Effects, goTo } from './desk.js';
import { difference, near, saidInWords } from './telling.js';
import { showReview } from './views.js';

/** Takes back the last step, and what the project was told in it. */
export function undo(desk: Desk, effects: Effects): Desk {
  const said = saidBy(desk.session.past.at(-1));
  try {
    if (said) effects.takeBack(said);
  } catch (error) {
    return { ...desk, notice: `Not undone: ${(error as Error).message}` };
  }
  return step(desk, effects, 'undo', said);
}

/** Does the step again that was taken back last. */
export function redo(desk: Desk, effects: Effects): Desk | Promise<Desk> {
  const said = saidBy(desk.session.future.at(-1));
  return said ? redoTelling(desk, effects, said) : step(desk, effects, 'redo');
}

async function redoTelling(desk: Desk, effects: Effects, said: Said): Promise<Desk> {
  try {
    await effects.tell(said);
    return step(desk, effects, 'redo', said);
  } catch (error) {
    return { ...desk, notice: `Not done again: ${(error as Error).message}` };
  }
}

/** What the project was told in a Step. */
function saidBy(done: Step | undefined): Said | undefined {
  return done?.after.said?.at(-1);
}

function step(desk: Desk, effects: Effects, type: 'undo' | 'redo', said?: Said): Desk {
  const before = desk.session;
  const session = reduce(before, { type });
  if (session === before) return { ...desk, notice: nothingTo(type, before) };
  const done = type === 'undo' ? 'Undone' : 'Done again';
  const stepped = showReview(keep(desk, session, effects));
  if (session.findings !== before.findings) {
    const known = new Set(before.findings.map(({ fingerprint }) => fingerprint));
    const back = session.findings.find(({ fingerprint }) => !known.has(fingerprint));
    const what = said ? `${saidInWords(said)}: ` : '';
    return { ...near(stepped, back ?? currentFinding(desk)), notice: `${done}: ${what}${difference(before, session)}` };
  }
  const [first, ...others] = changedBetween(before, session);
  if (!first) return { ...stepped, notice: done };
  const [was, is] = [before, session].map(({ decisions }) => decisions.get(first.fingerprint));
  const what = `${sameOutcome(was, is) ? 'the note to ' : ''}“${textOf(desk, first)}” (${first.rule})`;
  return { ...goTo(stepped, first), notice: `${done}: ${others.length > 0 ? `${others.length + 1} decisions` : what}` };
}

/** Steps are of one sitting; decisions of an earlier one are opened again one by one. */
function nothingTo(type: 'undo' | 'redo', { decisions }: Session): string {
  const earlier = type === 'undo' && decisions.size > 0;
  return `There is nothing to ${type}${earlier ? ' since you began; o opens a decided finding again' : ''}`;
}
