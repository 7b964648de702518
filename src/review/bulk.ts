import type { Finding } from '../engine/finding.js';
import { type Filter, passes } from './filter.js';
import { reduce } from './reduce.js';
import { changedBetween, findingOf, isOpen } from './selectors.js';
import type { Session } from './session.js';

/** Which Findings are decided at once: those of a Rule, those of it that flag the same text, or all. */
export type BulkScope = 'rule' | 'text' | 'all';

/** A Decision on many Findings at once. */
export interface Bulk {
  /** Their first Suggestions are accepted, they are rejected, or what was accepted for `like` is done to them. */
  readonly kind: 'accept' | 'reject' | 'same';
  readonly scope: BulkScope;
  /** The fingerprint of the Finding that the others are like. */
  readonly like: string;
}

/** What a bulk Decision comes to. */
interface BulkPlan {
  /** The Session with it done, as one step; the same object where nothing would be decided. */
  readonly session: Session;
  /** How many Findings it decides. */
  readonly count: number;
  /** How many it leaves open, having no Suggestion that fits. */
  readonly left: number;
  /** How many it leaves open because the filter hides them. */
  readonly hidden: number;
}

/** Works out a bulk Decision. It never decides a Finding that is decided already, or that the filter hides. */
export function planBulk(session: Session, bulk: Bulk, filter: Filter | undefined, time: string): BulkPlan {
  const { kind, like } = bulk;
  const open = findingsLike(session, bulk).filter((finding) => isOpen(session, finding));
  const shown = open.filter((finding) => passes(session, finding, filter));
  const fingerprints = shown.map(({ fingerprint }) => fingerprint);
  const after =
    kind === 'same'
      ? reduce(session, { type: 'accept-like', like, fingerprints, time })
      : reduce(session, { type: `${kind}-all`, fingerprints, time });
  const count = changedBetween(session, after).length;
  return { session: after, count, left: shown.length - count, hidden: open.length - shown.length };
}

function findingsLike(session: Session, { scope, like }: Bulk): readonly Finding[] {
  const finding = findingOf(session, like);
  if (!finding) return [];
  if (scope === 'all') return session.findings;
  const textOf = ({ start, end }: Finding) => session.document.text.slice(start, end);
  return session.findings.filter(
    (other) => other.rule === finding.rule && (scope === 'rule' || textOf(other) === textOf(finding)),
  );
}

/** The Finding that was accepted in the last step; of several the last. */
export function lastAccepted(session: Session): Finding | undefined {
  const change = session.past.at(-1)?.changes.findLast(({ after }) => after?.state === 'accepted');
  return findingOf(session, change?.fingerprint);
}
