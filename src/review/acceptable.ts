import type { Finding } from '../engine/finding.js';
import { AcceptedEdits } from './accepted-edits.js';
import type { Accepted } from './decision.js';
import { acceptedIn } from './selectors.js';
import type { Session } from './session.js';

/** What is to be accepted for a Finding; nothing where there is nothing to take. */
export type Accepting = (finding: Finding) => Accepted | undefined;

/** Which of these open Findings can be accepted together, with their Decisions: what stands in the way of an earlier one is left out. */
export function acceptable(session: Session, open: readonly Finding[], make: Accepting): [string, Accepted][] {
  const taken = new AcceptedEdits();
  const already = acceptedIn(session);
  const wanted: [string, Accepted][] = [];
  for (const finding of open) {
    const decision = make(finding);
    if (!decision || already.inTheWayOf(decision.edits).length > 0) continue;
    if (taken.add(finding, decision.edits)) wanted.push([finding.fingerprint, decision]);
  }
  return wanted;
}
