import type { Edit } from '../document/edit.js';
import type { Finding } from '../engine/finding.js';
import { AcceptedEdits } from './accepted-edits.js';
import type { Session, Step } from './session.js';

/** `set-aside`: open, but what is accepted elsewhere leaves no room for any of its Suggestions. */
export type Status = 'open' | 'accepted' | 'rejected' | 'set-aside';

const accepted = new WeakMap<Session['decisions'], AcceptedEdits>();
const counts = new WeakMap<Session['decisions'], Readonly<Record<Status, number>>>();
const indices = new WeakMap<Session['findings'], ReadonlyMap<string, number>>();

/** The accepted Edits of a Session, gathered once for each state of its Decisions. */
export function acceptedIn(session: Session): AcceptedEdits {
  let edits = accepted.get(session.decisions);
  if (!edits) {
    edits = AcceptedEdits.of(editsIn(session));
    accepted.set(session.decisions, edits);
  }
  return edits;
}

function* editsIn({ findings, decisions }: Session): Iterable<readonly [Finding, readonly Edit[]]> {
  for (const finding of findings) {
    const decision = decisions.get(finding.fingerprint);
    if (decision?.state === 'accepted') yield [finding, decision.edits];
  }
}

/** The Finding's place among all, counted from 0; -1 where there is none with this fingerprint. */
export function indexOf({ findings }: Session, fingerprint: string | undefined): number {
  let index = indices.get(findings);
  if (!index) {
    index = new Map(findings.map((finding, i) => [finding.fingerprint, i]));
    indices.set(findings, index);
  }
  return fingerprint === undefined ? -1 : (index.get(fingerprint) ?? -1);
}

/** The Finding with this fingerprint. */
export function findingOf(session: Session, fingerprint: string | undefined): Finding | undefined {
  return session.findings[indexOf(session, fingerprint)];
}

/** What became of a Finding so far. */
export function statusOf(session: Session, finding: Finding): Status {
  const decision = session.decisions.get(finding.fingerprint);
  if (decision) return decision.state;
  return setAsideBy(session, finding).length > 0 ? 'set-aside' : 'open';
}

/** True of a Finding that is undecided and can be accepted. */
export function isOpen(session: Session, finding: Finding): boolean {
  return statusOf(session, finding) === 'open';
}

/** True of such an error. */
export function isOpenError(session: Session, finding: Finding): boolean {
  return finding.severity === 'error' && isOpen(session, finding);
}

/**
 * The accepted Findings for which an undecided one is set aside: each of its Suggestions conflicts with one of them,
 * or, where it has none, they change the text it flags. Empty where it is decided or can still be accepted.
 */
export function setAsideBy(session: Session, finding: Finding): readonly Finding[] {
  if (session.decisions.size === 0 || session.decisions.has(finding.fingerprint)) return [];
  const ways: readonly (readonly Edit[])[] =
    finding.suggestions.length > 0
      ? finding.suggestions.map(({ edits }) => edits)
      : [[{ start: finding.start, end: finding.end, text: '' }]];
  const obstacles = ways.map((edits) => inTheWayOf(session, finding, edits));
  return obstacles.every((found) => found.length > 0) ? [...new Set(obstacles.flat())] : [];
}

/** The accepted Findings that conflict with these Edits of `finding`. */
export function inTheWayOf(session: Session, finding: Finding, edits: readonly Edit[]): readonly Finding[] {
  return acceptedIn(session).inTheWayOf(edits, finding);
}

/** How many Findings have each status, counted once for each state of the Decisions. */
export function countStatuses(session: Session): Readonly<Record<Status, number>> {
  const known = counts.get(session.decisions);
  if (known) return known;
  const counted = { open: 0, accepted: 0, rejected: 0, 'set-aside': 0 };
  for (const finding of session.findings) counted[statusOf(session, finding)]++;
  counts.set(session.decisions, counted);
  return counted;
}

/**
 * The next Finding after `fingerprint` (`step` 1) or the one before it (-1) for which `wanted` holds, going round at
 * the ends; `fingerprint` itself is looked at last.
 */
export function findingFrom(
  session: Session,
  fingerprint: string | undefined,
  step: 1 | -1,
  wanted: (finding: Finding) => boolean,
): Finding | undefined {
  const { length } = session.findings;
  const from = indexOf(session, fingerprint);
  for (let walked = 1; walked <= length; walked++) {
    const at = (((from + step * walked) % length) + length) % length;
    if (wanted(session.findings[at]!)) return session.findings[at];
  }
  return undefined;
}

/** Findings whose Decisions differ between two states of one review, in the order of the text. */
export function changedBetween(before: Session, after: Session): readonly Finding[] {
  const step = stepBetween(before, after) ?? stepBetween(after, before);
  const candidates = step ? namedIn(step, after) : after.findings;
  return candidates.filter(({ fingerprint }) => before.decisions.get(fingerprint) !== after.decisions.get(fingerprint));
}

/** The one Step that leads from a state to another, where it says all that differs: no need then to compare the whole of both. */
function stepBetween({ past }: Session, { past: longer }: Session): Step | undefined {
  const last = longer.at(-1);
  const isNext = longer.length === past.length + 1 && longer.at(-2) === past.at(-1);
  return isNext && last && !last.after.decisions && !last.after.findings ? last : undefined;
}

function namedIn({ changes }: Step, session: Session): readonly Finding[] {
  const findings = changes.flatMap(({ fingerprint }) => findingOf(session, fingerprint) ?? []);
  return findings.sort((a, b) => indexOf(session, a.fingerprint) - indexOf(session, b.fingerprint));
}
