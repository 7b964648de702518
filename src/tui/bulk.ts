import { type Bulk, type BulkScope, countBulk, lastAccepted, planBulk } from '../review/bulk.js';
import { findingOf } from '../review/selectors.js';
import { keep, onwards, textOf } from './deciding.js';
import { currentFinding, type Desk, type Effects } from './desk.js';
import { clip, type Line, piece, quoted, wrapLine } from './line.js';
import { ruleName } from './rule-name.js';
import { back } from './views.js';
import type { Window } from './window.js';

/** Asks, with their number, whether the open Findings of this Rule are to be accepted, or rejected. */
export function startBulk(kind: 'accept' | 'reject') {
  return (desk: Desk): Desk => {
    const finding = currentFinding(desk);
    if (!finding) return { ...desk, notice: `There is nothing to ${kind}` };
    return {
      ...desk,
      mode: { name: 'bulk', bulk: { kind, scope: 'rule', like: finding.fingerprint }, over: desk.mode },
    };
  };
}

/** Asks whether what was accepted here, or else last, is to be done wherever the same Rule flags the same text. */
export function startSame(desk: Desk): Desk {
  const { session, filter } = desk;
  const current = currentFinding(desk);
  const isAccepted = current && session.decisions.get(current.fingerprint)?.state === 'accepted';
  const like = isAccepted ? current : lastAccepted(session);
  if (!like) return { ...desk, notice: 'Accept a finding first; = then does the same wherever its text is flagged' };
  const bulk: Bulk = { kind: 'same', scope: 'text', like: like.fingerprint };
  const { count, hidden } = countBulk(session, bulk, filter);
  if (count > 0) return { ...desk, mode: { name: 'bulk', bulk, over: desk.mode } };
  const where = hidden > 0 ? ' that the filter shows' : '';
  return { ...desk, notice: `No other open finding of ${like.rule}${where} flags “${textOf(desk, like)}”` };
}

/** True where what is asked is about any Finding. */
export function isAboutAny({ mode, session, filter }: Desk): boolean {
  return mode.name === 'bulk' && countBulk(session, mode.bulk, filter).count > 0;
}

/** Asks the same of other Findings. */
export function widen(scope: BulkScope) {
  return (desk: Desk): Desk => {
    if (desk.mode.name !== 'bulk' || desk.mode.bulk.kind === 'same') return desk;
    return { ...desk, mode: { ...desk.mode, bulk: { ...desk.mode.bulk, scope } } };
  };
}

/** Does what was asked, as one step. */
export function decideBulk(desk: Desk, effects: Effects): Desk {
  if (desk.mode.name !== 'bulk') return desk;
  const { kind } = desk.mode.bulk;
  const { session, count } = planBulk(desk.session, desk.mode.bulk, desk.filter, effects.now());
  if (count === 0) return { ...desk, notice: `There is nothing to ${kind === 'reject' ? 'reject' : 'accept'}` };
  const done = kind === 'reject' ? 'Rejected' : 'Accepted';
  const notice = `${done} ${openFindings(count)}; u undoes ${count === 1 ? 'it' : `all ${count}`}`;
  return onwards({ ...back(keep(desk, session, effects)), notice });
}

type Choice = readonly [key: string, scope: BulkScope];

const CHOICES: readonly Choice[] = [
  ['r', 'rule'],
  ['t', 'text'],
  ['f', 'all'],
];

/** The question, with all that it is about counted; what it leaves alone; and what else could be asked. */
export function bulkLines(desk: Desk, bulk: Bulk, window: Window): Line[] {
  const { columns } = window;
  const { count, left, hidden } = countBulk(desk.session, bulk, desk.filter);
  const others = (number: number) => `${number}${count > 0 ? ' more' : ''}`;
  const remarks = [
    ...(left > 0 ? [`${others(left)} without a suggestion that fits ${left === 1 ? 'stays' : 'stay'} open.`] : []),
    ...(hidden > 0 ? [`${others(hidden)}, hidden by the filter, ${hidden === 1 ? 'stays' : 'stay'} open.`] : []),
  ];
  const choices = bulk.kind === 'same' ? [] : CHOICES;
  return [
    ...wrapLine([piece(question(desk, bulk, count, window), 'bold')], columns),
    ...remarks.flatMap((remark) => wrapLine([piece(remark)], columns)),
    ...choices.map((choice) => clip(choiceLine(desk, bulk, choice, window), columns)),
  ];
}

function question(desk: Desk, bulk: Bulk, count: number, window: Window): string {
  const { kind } = bulk;
  if (kind === 'same') return sameQuestion(desk, bulk, count, window);
  if (count === 0) return `There is nothing to ${kind} ${scopeInWords(desk, bulk, window)}.`;
  const first = kind === 'accept' ? 'Accept the first suggestion of' : 'Reject';
  return `${first} ${openFindings(count)} ${scopeInWords(desk, bulk, window)}?`;
}

function sameQuestion(desk: Desk, { like }: Bulk, count: number, window: Window): string {
  const finding = findingOf(desk.session, like)!;
  const decision = desk.session.decisions.get(like);
  const own = decision?.state === 'accepted' ? `write “${quoted(decision.edits[0]?.text ?? '')}”` : '';
  const what = (decision?.state === 'accepted' && decision.label) || own;
  const others = `${openFindings(count)} more of ${ruleName(finding.rule, window.columns / 2)}`;
  return `${textOf(desk, finding)}: ${what}, for ${others}?`;
}

/** @param bulk what is asked now, which may be another choice */
function choiceLine(desk: Desk, bulk: Bulk, [key, scope]: Choice, window: Window): Line {
  const offered: Bulk = { ...bulk, scope };
  const { count } = countBulk(desk.session, offered, desk.filter);
  const isChosen = scope === bulk.scope;
  return [
    piece(isChosen ? '▸ ' : '  ', 'key'),
    piece(key, 'key'),
    piece(` ${String(count).padStart(3)} `, isChosen ? 'bold' : 'plain'),
    piece(scopeInWords(desk, offered, window)),
  ];
}

function scopeInWords(desk: Desk, { scope, like }: Bulk, window: Window): string {
  const finding = findingOf(desk.session, like)!;
  const rule = ruleName(finding.rule, window.columns / 2);
  if (scope === 'rule') return `of ${rule}`;
  if (scope === 'text') return `of ${rule} on “${textOf(desk, finding)}”`;
  return desk.filter ? `that pass “${desk.filter.query}”` : 'in the whole article';
}

function openFindings(count: number): string {
  return count === 1 ? '1 open finding' : `${count} open findings`;
}
