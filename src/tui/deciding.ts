import { asRead } from '../document/as-read.js';
import { writeProblem } from '../document/file-problem.js';
import type { Finding } from '../engine/finding.js';
import { countBulk, lastAccepted } from '../review/bulk.js';
import { passes } from '../review/filter.js';
import { type Action, reduce } from '../review/reduce.js';
import { changedBetween, countStatuses, findingFrom, inTheWayOf, isOpen } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { currentFinding, type Desk, type Effects, goTo } from './desk.js';
import type { Key } from './keys.js';
import { quoted } from './line.js';
import { showEnd } from './views.js';

/** Keeps a new state of the Session; where the disk refuses, the Decisions stay in memory and the Desk says so. */
export function keep(desk: Desk, session: Session, effects: Effects): Desk {
  const { trouble: _, since: __, ...rest } = desk;
  try {
    effects.save(session);
    const since = effects.since();
    return { ...rest, session, ...(since && { since }) };
  } catch (error) {
    return { ...rest, session, trouble: writeProblem(error) };
  }
}

/** Accepts the chosen Suggestion, where nothing that is accepted stands in its way. */
export function accept(desk: Desk, effects: Effects): Desk {
  const finding = currentFinding(desk);
  if (!finding) return { ...desk, notice: 'There is nothing to accept' };
  const suggestion = finding.suggestions[desk.chosen];
  if (!suggestion) return { ...desk, notice: 'There is no suggestion to accept; e writes your own text, r rejects' };
  const obstacle = inTheWayOf(desk.session, finding, suggestion.edits)[0];
  if (obstacle) return { ...desk, notice: inTheWay(desk, obstacle) };
  const { fingerprint } = finding;
  const action: Action = { type: 'accept', fingerprint, suggestion: desk.chosen, time: effects.now() };
  return decide(desk, action, effects, { done: `Accepted: ${suggestion.label}`, already: 'That is accepted already' });
}

/** Rejects the current Finding: the text stands. */
export function reject(desk: Desk, effects: Effects): Desk {
  const finding = currentFinding(desk);
  if (!finding) return { ...desk, notice: 'There is nothing to reject' };
  const action: Action = { type: 'reject', fingerprint: finding.fingerprint, time: effects.now() };
  const done = `Rejected: “${textOf(desk, finding)}” stands`;
  return decide(desk, action, effects, { done, already: 'That is rejected already' });
}

/** What the reviewer is told: that it is done, or that it was so before. */
interface Told {
  readonly done: string;
  readonly already: string;
}

/** Does what decides the current Finding, says so, and goes on to the next open one. */
export function decide(desk: Desk, action: Action, effects: Effects, { done, already }: Told): Desk {
  const session = reduce(desk.session, action);
  if (session === desk.session) return { ...desk, notice: already };
  const aside = countStatuses(session)['set-aside'] - countStatuses(desk.session)['set-aside'];
  const also = aside > 0 ? `; ${aside} that overlap${aside === 1 ? 's' : ''} set aside` : '';
  return onwards({ ...keep(desk, session, effects), notice: done + also + sameAgain(session, desk.filter) });
}

/** Tells of the key that does the same to others, where there are others. */
function sameAgain(session: Session, filter: Desk['filter']): string {
  const like = lastAccepted(session)?.fingerprint;
  const count = like ? countBulk(session, { kind: 'same', scope: 'text', like }, filter).count : 0;
  return count > 0 ? `; = does the same to ${count} more` : '';
}

/** On from what was decided: to the next open Finding that the filter shows, if there is one. */
export function onwards(desk: Desk): Desk {
  const { session, filter } = desk;
  const open = (finding: Finding) => isOpen(session, finding);
  const next = findingFrom(session, desk.current, 1, (finding) => open(finding) && passes(session, finding, filter));
  if (next) return goTo(desk, next);
  if (session.findings.some(open)) {
    return { ...stay(desk), notice: `${desk.notice}. No open one passes “${filter?.query}”; Esc shows all` };
  }
  return showEnd({ ...stay(desk), notice: desk.notice ?? 'All decided' });
}

function stay(desk: Desk): Desk {
  const finding = currentFinding(desk);
  return finding ? { ...goTo(desk, finding), chosen: desk.chosen } : desk;
}

/** Opens the current Finding again, and what was always rejected with it. */
export function reopen(desk: Desk, effects: Effects): Desk {
  const finding = currentFinding(desk);
  const session = finding && reduce(desk.session, { type: 'reopen', fingerprint: finding.fingerprint });
  if (!session || session === desk.session) return { ...desk, notice: 'It is open' };
  const count = changedBetween(desk.session, session).length;
  const stood = session.standing !== desk.session.standing;
  const notice = stood ? `No longer always rejected; open again: ${count}` : 'Open again';
  return { ...stay(keep(desk, session, effects)), notice };
}

/** Chooses the Suggestion of the number that was pressed; it is accepted by another key. */
export function choose(desk: Desk, _effects: Effects, key: Key): Desk {
  const index = Number(key.name) - 1;
  if (currentFinding(desk)?.suggestions[index]) return { ...desk, chosen: index };
  return { ...desk, notice: `There is no suggestion ${key.name}` };
}

/** Why an accepted Finding does not let another be accepted. */
export function inTheWay(desk: Desk, obstacle: Finding): string {
  return `That overlaps “${textOf(desk, obstacle)}” (${obstacle.rule}), which is accepted; u undoes, o opens it again`;
}

/** What a Finding flags, as much as fits a notice. */
export function textOf({ session }: Desk, finding: Finding): string {
  return quoted(asRead(session.document, finding));
}
