import type { DecisionChange, Ground, Session, Step } from './session.js';

/** The Session with what an action changes, as one Step that can be undone; the same object where that is nothing. */
export function step(session: Session, changes: readonly DecisionChange[], after: Partial<Ground> = {}): Session {
  const names = Object.keys(after) as (keyof Ground)[];
  if (changes.length === 0 && names.length === 0) return session;
  const before = Object.fromEntries(names.map((name) => [name, session[name]]));
  const done: Step = { changes, before, after };
  return { ...sideOf(session, done, 'after'), past: [...session.past, done], future: [] };
}

/** Without the last Step; the same object where there is none. */
export function undo(session: Session): Session {
  const last = session.past.at(-1);
  if (!last) return session;
  return { ...sideOf(session, last, 'before'), past: session.past.slice(0, -1), future: [...session.future, last] };
}

/** With the Step that was undone last; the same object where there is none. */
export function redo(session: Session): Session {
  const next = session.future.at(-1);
  if (!next) return session;
  return { ...sideOf(session, next, 'after'), past: [...session.past, next], future: session.future.slice(0, -1) };
}

function sideOf(session: Session, done: Step, side: 'before' | 'after'): Session {
  const decisions = new Map(session.decisions);
  for (const change of done.changes) {
    const decision = change[side];
    if (decision) decisions.set(change.fingerprint, decision);
    else decisions.delete(change.fingerprint);
  }
  return { ...session, decisions, ...done[side] };
}
