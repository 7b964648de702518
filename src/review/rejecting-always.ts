import type { Finding } from '../engine/finding.js';
import type { DecisionChange, Session } from './session.js';
import { type Standing, sameStanding, standingDecision, standsBy } from './standing.js';
import { step } from './steps.js';

/** Rejects once and for all what a Rule finds in this article, or finds on one text; what is decided stays so. */
export function rejectAlways(session: Session, { rule, text, time }: Standing): Session {
  const added: Standing = { rule, ...(text === undefined ? {} : { text }), time };
  if (session.standing.some((one) => sameStanding(one, added))) return session;
  return standingBy(session, [...session.standing, added]);
}

/** Takes back that such as this Finding are rejected once and for all. */
export function takeBackAlways(session: Session, finding: Finding): Session {
  const { document, standing } = session;
  return standingBy(
    session,
    standing.filter((one) => !standsBy(document, one, finding)),
  );
}

function standingBy(session: Session, standing: readonly Standing[]): Session {
  const { document, findings, decisions } = session;
  const changes = findings.flatMap((finding): DecisionChange[] => {
    const { fingerprint } = finding;
    const before = decisions.get(fingerprint);
    if (before && !(before.state === 'rejected' && before.always)) return [];
    const after = standingDecision(document, standing, finding);
    return before?.always === after?.always && before?.time === after?.time ? [] : [{ fingerprint, before, after }];
  });
  return step(session, changes, { standing });
}
