import type { Finding } from '../engine/finding.js';
import { storedDecisions } from './decision-lines.js';
import type { Said } from './said.js';
import { openSession, type Session } from './session.js';
import { step } from './steps.js';

/**
 * The Session after the project was told something, for which its article was checked again: what was decided is found
 * again among the Findings there are now, and what fits none of them is kept.
 */
export function tell(session: Session, said: Said, findings: readonly Finding[]): Session {
  const { decisions, kept } = openSession(session.document, findings, storedDecisions(session));
  return step(session, [], { findings, decisions, kept, said: [...session.said, said] });
}
