import type { Finding } from '../engine/finding.js';
import type { Session } from './session.js';

/** True where the Finding was not there when the article was reviewed last; never where that is not known. */
export function isNew({ seen }: Pick<Session, 'seen'>, { fingerprint }: Finding): boolean {
  return seen !== undefined && !seen.has(fingerprint);
}

/** How many Findings are new since the last review. */
export function countNew(session: Session): number {
  if (session.seen === undefined) return 0;
  const known = counts.get(session.findings);
  if (known?.seen === session.seen) return known.count;
  const count = session.findings.filter((finding) => isNew(session, finding)).length;
  counts.set(session.findings, { seen: session.seen, count });
  return count;
}

const counts = new WeakMap<Session['findings'], { readonly seen: Session['seen']; readonly count: number }>();

/** The Session as a first review begins: it has no earlier one to be new since. */
export function asFirst(session: Session): Session {
  return session.seen ? session : { ...session, seen: fingerprintsOf(session) };
}

/**
 * The Session as a review leaves it: of all that it holds nothing is new the next time. The same object where that says
 * nothing else, or where nothing was ever decided, so that to look at an article leaves no file beside it.
 */
export function seeAll(session: Session): Session {
  const { decisions, standing, kept, seen } = session;
  if (decisions.size === 0 && standing.length === 0 && kept.length === 0) return session;
  const all = fingerprintsOf(session);
  const same = seen?.size === all.size && [...all].every((fingerprint) => seen.has(fingerprint));
  return same ? session : { ...session, seen: all };
}

function fingerprintsOf({ findings }: Session): ReadonlySet<string> {
  return new Set(findings.map(({ fingerprint }) => fingerprint));
}
