import type { Finding } from '../engine/finding.js';
import { AcceptedEdits } from './accepted-edits.js';
import { type Accepted, acceptOwnText, acceptSuggestion, type Decision, sameDecision } from './decision.js';
import { decisionLike } from './same-fix.js';
import { acceptedIn, findingOf, statusOf } from './selectors.js';
import type { DecisionChange, Session } from './session.js';

/** What a reviewer does. `time` is when, as ISO 8601 in UTC; Findings are named by fingerprint. */
export type Action =
  | { readonly type: 'accept'; readonly fingerprint: string; readonly suggestion: number; readonly time: string }
  | { readonly type: 'replace'; readonly fingerprint: string; readonly text: string; readonly time: string }
  | { readonly type: 'reject'; readonly fingerprint: string; readonly time: string }
  | { readonly type: 'reopen'; readonly fingerprint: string }
  /** First Suggestions that do not conflict; Findings that are not open, or have none to take, stay as they are. */
  | { readonly type: 'accept-all'; readonly fingerprints: readonly string[]; readonly time: string }
  /** What was accepted for the Finding `like`, for those of the others that are open and can have it. */
  | {
      readonly type: 'accept-like';
      readonly like: string;
      readonly fingerprints: readonly string[];
      readonly time: string;
    }
  | { readonly type: 'reject-all'; readonly fingerprints: readonly string[]; readonly time: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** The Session after the action; the same object where the action cannot be done or changes nothing. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'accept':
      return accept(session, action.fingerprint, (finding) =>
        acceptSuggestion(finding, action.suggestion, action.time),
      );
    case 'replace':
      return accept(session, action.fingerprint, (finding) => acceptOwnText(finding, action.text, action.time));
    case 'reject':
      return decide(session, [[action.fingerprint, { state: 'rejected', time: action.time }]]);
    case 'reopen':
      return decide(session, [[action.fingerprint, undefined]]);
    case 'accept-all':
      return acceptEach(session, action.fingerprints, (finding) => acceptSuggestion(finding, 0, action.time));
    case 'accept-like': {
      const like = findingOf(session, action.like);
      if (!like) return session;
      return acceptEach(session, action.fingerprints, (finding) => decisionLike(session, like, finding, action.time));
    }
    case 'reject-all':
      return decide(
        session,
        action.fingerprints
          .filter((fingerprint) => isOpen(session, fingerprint))
          .map((fingerprint) => [fingerprint, { state: 'rejected', time: action.time }]),
      );
    case 'undo':
      return undo(session);
    case 'redo':
      return redo(session);
  }
}

type Accepting = (finding: Finding) => Accepted | undefined;

function accept(session: Session, fingerprint: string, make: Accepting): Session {
  const finding = findingOf(session, fingerprint);
  const decision = finding && make(finding);
  if (!decision || acceptedIn(session).inTheWayOf(decision.edits, finding).length > 0) return session;
  if (!new AcceptedEdits().add(finding, decision.edits)) return session;
  return decide(session, [[fingerprint, decision]]);
}

function acceptEach(session: Session, fingerprints: readonly string[], make: Accepting): Session {
  const taken = new AcceptedEdits();
  const already = acceptedIn(session);
  const wanted: [string, Decision][] = [];
  for (const fingerprint of fingerprints) {
    const finding = findingOf(session, fingerprint);
    const decision = finding && make(finding);
    if (!decision || !isOpen(session, fingerprint) || already.inTheWayOf(decision.edits).length > 0) continue;
    if (taken.add(finding, decision.edits)) wanted.push([fingerprint, decision]);
  }
  return decide(session, wanted);
}

function isOpen(session: Session, fingerprint: string): boolean {
  const finding = findingOf(session, fingerprint);
  return finding !== undefined && statusOf(session, finding) === 'open';
}

/** Makes the Decisions (none: open again) as one step that can be undone. */
function decide(session: Session, wanted: readonly (readonly [string, Decision | undefined])[]): Session {
  const step = new Map<string, DecisionChange>();
  for (const [fingerprint, after] of wanted) {
    const before = session.decisions.get(fingerprint);
    if (findingOf(session, fingerprint) && !sameDecision(before, after)) {
      step.set(fingerprint, { fingerprint, before, after });
    }
  }
  if (step.size === 0) return session;
  const changes = [...step.values()];
  return {
    ...session,
    decisions: withChanges(session, changes, 'after'),
    past: [...session.past, changes],
    future: [],
  };
}

function undo(session: Session): Session {
  const step = session.past.at(-1);
  if (!step) return session;
  return {
    ...session,
    decisions: withChanges(session, step, 'before'),
    past: session.past.slice(0, -1),
    future: [...session.future, step],
  };
}

function redo(session: Session): Session {
  const step = session.future.at(-1);
  if (!step) return session;
  return {
    ...session,
    decisions: withChanges(session, step, 'after'),
    past: [...session.past, step],
    future: session.future.slice(0, -1),
  };
}

function withChanges(session: Session, changes: readonly DecisionChange[], side: 'before' | 'after') {
  const decisions = new Map(session.decisions);
  for (const change of changes) {
    const decision = change[side];
    if (decision) decisions.set(change.fingerprint, decision);
    else decisions.delete(change.fingerprint);
  }
  return decisions;
}
