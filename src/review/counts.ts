import { countNew } from './seen.js';
import { countStatuses, isOpenError, type Status } from './selectors.js';
import type { Session } from './session.js';

/** How many Findings of an article have each status, how many of all are new, and how many errors are open. */
export type Counts = Readonly<Record<Status | 'new' | 'errors', number>>;

/** Counts the Findings of a Session by what became of them. */
export function countsOf(session: Session): Counts {
  const errors = session.findings.filter((one) => isOpenError(session, one)).length;
  return { ...countStatuses(session), new: countNew(session), errors };
}
