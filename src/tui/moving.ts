import type { Finding } from '../engine/finding.js';
import { passes } from '../review/filter.js';
import { findingFrom, indexOf, isOpen, isOpenError } from '../review/selectors.js';
import { areasOf, topOf } from './areas.js';
import { type Desk, type Effects, goTo } from './desk.js';
import type { Key } from './keys.js';
import { layoutOf } from './source.js';
import { rowsOf } from './wheel.js';

/** To the next Finding, from the last to the first. */
export function nextFinding(desk: Desk): Desk {
  return walk(desk, 1, () => true, 'no finding');
}

/** To the Finding before. */
export function previousFinding(desk: Desk): Desk {
  return walk(desk, -1, () => true, 'no finding');
}

/** To the next undecided Finding. */
export function nextOpen(desk: Desk): Desk {
  return walk(desk, 1, (finding) => isOpen(desk.session, finding), 'no open finding');
}

/** To the undecided Finding before. */
export function previousOpen(desk: Desk): Desk {
  return walk(desk, -1, (finding) => isOpen(desk.session, finding), 'no open finding');
}

/** To the next undecided error. */
export function nextError(desk: Desk): Desk {
  return walk(desk, 1, (finding) => isOpenError(desk.session, finding), 'no open error');
}

/** To the first undecided error of the article. */
export function firstError(desk: Desk): Desk {
  const wanted = and((finding) => isOpenError(desk.session, finding), desk);
  return jump(desk, desk.session.findings.find(wanted), 'no open error');
}

/** To the first Finding of the article. */
export function firstFinding(desk: Desk): Desk {
  return jump(desk, desk.session.findings.find(and(() => true, desk)), 'no finding');
}

/** To the last one. */
export function lastFinding(desk: Desk): Desk {
  return jump(desk, desk.session.findings.findLast(and(() => true, desk)), 'no finding');
}

function jump(desk: Desk, found: Finding | undefined, none: string): Desk {
  return found ? goTo(desk, found) : { ...desk, notice: noneOf(desk, none) };
}

/** What is wanted, and passes the filter. */
function and(wanted: (finding: Finding) => boolean, { session, filter }: Desk) {
  return (finding: Finding) => wanted(finding) && passes(session, finding, filter);
}

function noneOf({ filter }: Desk, none: string): string {
  return filter ? `There is ${none} that passes “${filter.query}”; Esc shows all` : `There is ${none}`;
}

function walk(desk: Desk, step: 1 | -1, wanted: (finding: Finding) => boolean, none: string): Desk {
  const { session, current } = desk;
  const found = findingFrom(session, current, step, and(wanted, desk));
  if (!found) return { ...desk, notice: noneOf(desk, none) };
  if (found.fingerprint === current) return { ...goTo(desk, found), notice: 'This is the only one' };
  const moved = goTo(desk, found);
  const wentRound = Math.sign(indexOf(session, found.fingerprint) - indexOf(session, current)) !== step;
  if (!wentRound) return moved;
  return {
    ...moved,
    notice: step > 0 ? 'Past the last one: on from the first' : 'Before the first one: on from the last',
  };
}

/** Scrolls the article by a page, or as the wheel does; to move to another Finding brings the view back to it. */
export function scrollArticle(direction: 1 | -1) {
  return (desk: Desk, { window }: Effects, key: Key): Desk => {
    const { article } = areasOf(desk, window);
    const layout = layoutOf(desk, window);
    const before = topOf(desk, window);
    const top = layout.pageFrom(layout.move(before, direction * rowsOf(key, Math.max(1, article - 1))), article);
    if (top.segment === before.segment && top.row === before.row) {
      return { ...desk, notice: direction > 0 ? 'This is the end of the article' : 'This is its beginning' };
    }
    return { ...desk, top };
  };
}
