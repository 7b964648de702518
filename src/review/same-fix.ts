import type { Finding } from '../engine/finding.js';
import type { Accepted } from './decision.js';
import type { Session } from './session.js';
import { restoreDecision, storeDecision } from './stored-decision.js';

/**
 * The Decision that does to `other` what was accepted for `finding`: the same Suggestion, or the reviewer's own text.
 * Nothing where `finding` is not accepted, or `other` flags another text or stands where those Edits do not fit.
 */
export function decisionLike(session: Session, finding: Finding, other: Finding, time: string): Accepted | undefined {
  const { document } = session;
  const decision = session.decisions.get(finding.fingerprint);
  const textOf = ({ start, end }: Finding) => document.text.slice(start, end);
  if (decision?.state !== 'accepted' || textOf(finding) !== textOf(other)) return undefined;
  // Kept Decisions have no offsets: what was kept for one place can be placed at another.
  const like = restoreDecision(document, other, storeDecision(document, finding, decision));
  return like?.state === 'accepted' ? { ...like, time } : undefined;
}
