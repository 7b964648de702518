import type { Finding } from '../engine/finding.js';
import { type Accepting, acceptable } from './acceptable.js';
import { AcceptedEdits } from './accepted-edits.js';
import { acceptOwnText, acceptSuggestion, type Decision, sameOutcome, withNote } from './decision.js';
import { rejectAlways, takeBackAlways } from './rejecting-always.js';
import type { Said } from './said.js';
import { decisionLike } from './same-fix.js';
import { acceptedIn, findingOf, isOpen } from './selectors.js';
import type { Session } from './session.js';
import { standingDecision } from './standing.js';
import { redo, step, undo } from './steps.js';
import { tell } from './telling.js';

/** What a reviewer does. `time` is when, as ISO 8601 in UTC; Findings are named by fingerprint. */
export type Action =
  | { readonly type: 'accept'; readonly fingerprint: string; readonly suggestion: number; readonly time: string }
  | { readonly type: 'replace'; readonly fingerprint: string; readonly text: string; readonly time: string }
  | { readonly type: 'reject'; readonly fingerprint: string; readonly time: string }
  /** Open again; where it is rejected for its Rule or text alone, all that are. */
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
  /** A note to those that are decided; an empty one takes theirs away. */
  | { readonly type: 'note'; readonly fingerprints: readonly string[]; readonly note: string; readonly time: string }
  /** Whatever a Rule flags in this article, or wherever it flags one text, is rejected unless decided otherwise. */
  | { readonly type: 'reject-always'; readonly rule: string; readonly text?: string; readonly time: string }
  /** The project was told something; these are the Findings since. */
  | { readonly type: 'tell'; readonly said: Said; readonly findings: readonly Finding[] }
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
      return reopen(session, action.fingerprint);
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
        openAmong(session, action.fingerprints).map(({ fingerprint }) => [
          fingerprint,
          { state: 'rejected', time: action.time },
        ]),
      );
    case 'note':
      return note(session, action.fingerprints, action.note.trim(), action.time);
    case 'reject-always':
      return rejectAlways(session, action);
    case 'tell':
      return tell(session, action.said, action.findings);
    case 'undo':
      return undo(session);
    case 'redo':
      return redo(session);
  }
}

function accept(session: Session, fingerprint: string, make: Accepting): Session {
  const finding = findingOf(session, fingerprint);
  const decision = finding && make(finding);
  if (!decision || acceptedIn(session).inTheWayOf(decision.edits, finding).length > 0) return session;
  if (!new AcceptedEdits().add(finding, decision.edits)) return session;
  return decide(session, [[fingerprint, decision]]);
}

function acceptEach(session: Session, fingerprints: readonly string[], make: Accepting): Session {
  return decide(session, acceptable(session, openAmong(session, fingerprints), make));
}

function openAmong(session: Session, fingerprints: readonly string[]): Finding[] {
  return fingerprints
    .flatMap((fingerprint) => findingOf(session, fingerprint) ?? [])
    .filter((finding) => isOpen(session, finding));
}

function reopen(session: Session, fingerprint: string): Session {
  const finding = findingOf(session, fingerprint);
  const decision = session.decisions.get(fingerprint);
  if (!finding || !decision) return session;
  if (decision.state === 'rejected' && decision.always) return takeBackAlways(session, finding);
  return decide(session, [[fingerprint, standingDecision(session.document, session.standing, finding)]]);
}

function note(session: Session, fingerprints: readonly string[], text: string, time: string): Session {
  const noted = [...new Set(fingerprints)].flatMap((fingerprint) => {
    const before = findingOf(session, fingerprint) && session.decisions.get(fingerprint);
    if (!before || (before.note ?? '') === text) return [];
    return [{ fingerprint, before, after: withNote(before, text, time) }];
  });
  return step(session, noted);
}

/** Makes the Decisions (none: open again) as one step that can be undone. */
function decide(session: Session, wanted: readonly (readonly [string, Decision | undefined])[]): Session {
  const changes = new Map(
    wanted
      .map(([fingerprint, after]) => ({ fingerprint, before: session.decisions.get(fingerprint), after }))
      .filter(({ fingerprint, before, after }) => findingOf(session, fingerprint) && !sameOutcome(before, after))
      .map((change) => [change.fingerprint, change]),
  );
  return step(session, [...changes.values()]);
}
