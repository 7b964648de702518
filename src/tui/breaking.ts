import type { Finding } from '../engine/finding.js';
import { brokenBy } from '../review/broken.js';
import { changedBetween } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { type Desk, type Effects, goTo } from './desk.js';
import { type Line, piece, wrapLine } from './line.js';
import { MARKS } from './theme.js';
import type { Window } from './window.js';

/** So many of a bulk decision are looked at; more would be felt. */
const MOST = 40;

/** What is broken by the Decisions made since `before`; a paragraph that an Edit changes is checked again. */
export function lookForBroken(desk: Desk, before: Session, { check }: Effects): Desk {
  const broken = new Map(desk.broken);
  for (const finding of changedBetween(before, desk.session).slice(0, MOST)) {
    const decision = desk.session.decisions.get(finding.fingerprint);
    const found = brokenBy(desk.session, finding, check);
    if (decision && found.length > 0) broken.set(decision, found);
  }
  return broken.size > 0 ? { ...desk, broken } : desk;
}

/** What the Decision on a Finding breaks. */
export function brokenOf({ session, broken }: Desk, { fingerprint }: Finding): readonly Finding[] {
  const decision = session.decisions.get(fingerprint);
  return (decision && broken?.get(decision)) ?? [];
}

/** At the first Finding decided since `before` that breaks something, saying so; nothing where none does. */
export function atBroken(desk: Desk, before: Session): Desk | undefined {
  const breaking = changedBetween(before, desk.session).filter((finding) => brokenOf(desk, finding).length > 0);
  const [first] = breaking;
  if (!first) return undefined;
  const { message } = brokenOf(desk, first)[0]!;
  const what = breaking.length > 1 ? `${breaking.length} of them break something; the first: ` : 'now ';
  return { ...goTo(desk, first), notice: `${desk.notice}, but ${what}${message}` };
}

/** What the Decision on a Finding breaks, for its card. */
export function brokenLines(desk: Desk, finding: Finding, { columns }: Window): Line[] {
  const broken = brokenOf(desk, finding);
  const lines = broken.flatMap(({ severity, message, rule }) =>
    wrapLine([piece(`${MARKS[severity]} but now ${message}`, severity), piece(` (${rule})`, 'dim')], columns, 2),
  );
  if (broken.length === 0) return [];
  const keys = ['e', ' writes another text   ', 'u', ' undoes   ', 'n', ' goes on'];
  return [
    ...lines,
    ...wrapLine(
      keys.map((text, i) => piece(text.replaceAll(' ', '\u00a0'), i % 2 === 0 ? 'key' : 'dim')),
      columns,
    ),
  ];
}
