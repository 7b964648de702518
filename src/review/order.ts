import { type Finding, SEVERITIES } from '../engine/finding.js';
import { type Status, statusOf } from './selectors.js';
import type { Session } from './session.js';

/** What a list of Findings is sorted by; those that are equal in it stand in the order of the text. */
export type Order = 'place' | 'severity' | 'rule' | 'decision';

/** All orders, in the turn in which a key goes through them. */
export const ORDERS: readonly Order[] = ['place', 'severity', 'rule', 'decision'];

const STATUSES: readonly Status[] = ['open', 'set-aside', 'accepted', 'rejected'];

const latest = new WeakMap<Session, { readonly order: Order; readonly list: readonly Finding[] }>();

/** The Findings of a Session in an order: the gravest first, rules by name, open ones before those decided. */
export function ordered(session: Session, order: Order): readonly Finding[] {
  if (order === 'place') return session.findings;
  const known = latest.get(session);
  if (known?.order === order) return known.list;
  const list = session.findings
    .map((finding) => ({ finding, key: keyOf(session, finding, order) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding);
  latest.set(session, { order, list });
  return list;
}

function keyOf(session: Session, finding: Finding, order: Exclude<Order, 'place'>): string | number {
  if (order === 'severity') return SEVERITIES.indexOf(finding.severity);
  if (order === 'rule') return finding.rule;
  return STATUSES.indexOf(statusOf(session, finding));
}
