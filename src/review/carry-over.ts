import type { Document } from '../document/document.js';
import type { Finding } from '../engine/finding.js';
import { acceptedEdits } from './corrected.js';
import type { Decision } from './decision.js';
import { isNew } from './seen.js';
import { openSession, type Session } from './session.js';
import { storeStanding } from './standing.js';

/**
 * The Session of an article into which its accepted Edits were written: what was accepted is done and forgotten, what
 * was rejected stays rejected, although the words around it, and so its fingerprint, may be others now.
 * @param document the article as it is now, and `findings` those of this text.
 */
export function carryOver(session: Session, document: Document, findings: readonly Finding[]): Session {
  const moved = mover(session);
  const key = ({ rule, start }: Finding, at = start) => `${rule} ${at}`;
  const now = new Map(findings.map((finding) => [key(finding), finding]));
  const fresh = openSession(document, findings, session.standing.map(storeStanding));
  const decisions = new Map<string, Decision>(fresh.decisions);
  const seen = new Set<string>();
  for (const finding of session.findings) {
    const same = now.get(key(finding, moved(finding.start)));
    if (!same) continue;
    if (!isNew(session, finding)) seen.add(same.fingerprint);
    const decision = session.decisions.get(finding.fingerprint);
    if (decision?.state === 'rejected' && !decision.always) decisions.set(same.fingerprint, decision);
  }
  return { ...fresh, decisions, kept: session.kept, ...(session.seen && { seen }) };
}

/** Where an offset is after the accepted Edits; asked in rising order. */
function mover(session: Session): (offset: number) => number {
  const edits = acceptedEdits(session);
  let next = 0;
  let drift = 0;
  return (offset) => {
    for (; next < edits.length && edits[next]!.end <= offset; next++) {
      const { start, end, text } = edits[next]!;
      drift += text.length - (end - start);
    }
    return offset + drift;
  };
}
