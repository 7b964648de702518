import { isDeepStrictEqual } from 'node:util';
import { acceptedEdits } from '../review/corrected.js';
import type { Session } from '../review/session.js';

/** A corrected article that was written. */
export interface Exported {
  readonly path: string;
  /** The review as it was then. */
  readonly session: Session;
}

/** True where what is accepted now is not what was written. */
export function isOlder({ session }: Exported, now: Session): boolean {
  return session !== now && !isDeepStrictEqual(acceptedEdits(session), acceptedEdits(now));
}
