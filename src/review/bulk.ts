import type { Finding } from '../engine/finding.js';
import { acceptable } from './acceptable.js';
import { acceptSuggestion } from './decision.js';
import { type Filter, passes } from './filter.js';
import { reduce } from './reduce.js';
import { decisionLike } from './same-fix.js';
import { findingOf, isOpen } from './selectors.js';
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

/** What a bulk Decision comes to, in numbers. */
interface BulkCounts {
  /** How many Findings it decides. */
  readonly count: number;
  /** How many it leaves open, having no Suggestion that fits. */
  readonly left: number;
  /** How many it leaves open because the filter hides them. */
  readonly hidden: number;
}

/** What a bulk Decision comes to. */
interface BulkPlan extends BulkCounts {
  /** The Session with it done, as one step; the same object where nothing would be decided. */
  readonly session: Session;
}

const counted = new WeakMap<Session, Map<string, BulkCounts>>();

/** What a bulk Decision would come to, worked out once for each state of a Session: a question is drawn many times. */
export function countBulk(session: Session, bulk: Bulk, filter: Filter | undefined): BulkCounts {
  const known = counted.get(session) ?? new Map<string, BulkCounts>();
  counted.set(session, known);
  const key = JSON.stringify([bulk.kind, bulk.scope, bulk.like, filter?.query]);
  let counts = known.get(key);
  if (!counts) {
    const { open, shown } = meant(session, bulk, filter);
    const count = decidable(session, bulk, shown);
    counts = { count, left: shown.length - count, hidden: open.length - shown.length };
    known.set(key, counts);
  }
  return counts;
}

/** Works out a bulk Decision. It never decides a Finding that is decided already, or that the filter hides. */
export function planBulk(session: Session, bulk: Bulk, filter: Filter | undefined, time: string): BulkPlan {
  const { kind, like } = bulk;
  const { open, shown } = meant(session, bulk, filter);
  const fingerprints = shown.map(({ fingerprint }) => fingerprint);
  const after =
    kind === 'same'
      ? reduce(session, { type: 'accept-like', like, fingerprints, time })
      : reduce(session, { type: `${kind}-all`, fingerprints, time });
  const count = after === session ? 0 : after.past.at(-1)!.changes.length;
  return { session: after, count, left: shown.length - count, hidden: open.length - shown.length };
}

/** The open Findings that it is about, and which of them the filter shows. */
function meant(session: Session, bulk: Bulk, filter: Filter | undefined) {
  const open = findingsLike(session, bulk).filter((finding) => isOpen(session, finding));
  return { open, shown: open.filter((finding) => passes(session, finding, filter)) };
}

/** How many of these it would decide; to do it takes longer. */
function decidable(session: Session, { kind, like }: Bulk, shown: readonly Finding[]): number {
  if (kind === 'reject') return shown.length;
  if (kind === 'accept') return acceptable(session, shown, (finding) => acceptSuggestion(finding, 0, '')).length;
  const finding = findingOf(session, like);
  return finding ? acceptable(session, shown, (one) => decisionLike(session, finding, one, '')).length : 0;
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
