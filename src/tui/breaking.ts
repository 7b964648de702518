import type { Finding } from '../engine/finding.js';
import { brokenBy } from '../review/broken.js';
import { changedBetween } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { type Desk, type Effects, goTo } from './desk.js';
import { type Line, piece, wrapLine } from './line.js';
import { MARKS } from './theme.js';
import { showReview } from './views.js';
import type { Window } from './window.js';

/** So many of a bulk decision are looked at; more would be felt. */
const MOST = 40;

/**
 * The Desk once the paragraphs were checked again that were changed since `before`; the same object where nothing is
 * broken in them. It takes tens of milliseconds, and so is done when the key's own screen is there already.
 * @param shown the Desk of that screen: where it is still in view, the first Finding that breaks something is gone back to
 */
export function afterwards(desk: Desk, shown: Desk, before: Session, { check }: Effects): Desk {
  const broken = new Map(desk.broken);
  const breaking: Finding[] = [];
  for (const finding of changedBetween(before, shown.session).slice(0, MOST)) {
    const decision = desk.session.decisions.get(finding.fingerprint);
    const found = brokenBy(desk.session, finding, check);
    if (!decision || found.length === 0) continue;
    broken.set(decision, found);
    breaking.push(finding);
  }
  const [first] = breaking;
  if (!first) return desk;
  const { message } = broken.get(desk.session.decisions.get(first.fingerprint)!)![0]!;
  const what = breaking.length > 1 ? `${breaking.length} of them break something; the first: ` : 'now: ';
  if (desk !== shown) return { ...desk, broken, notice: `The change before breaks something: ${message}` };
  return { ...showReview(goTo({ ...desk, broken }, first)), notice: `${briefly(desk.notice)}, but ${what}${message}` };
}

/** What else is said behind what was done; a text that is quoted there may have a semicolon, too. */
const BESIDES =
  /(?:; \d+ that overlaps? set aside)?(?:; = does the same to \d+ more|; u undoes (?:it|all \d+))?(?:\. No open one passes .*)?$/su;

/** What was done, without what else could be. */
function briefly(notice = 'Accepted'): string {
  return notice.replace(BESIDES, '');
}

/** What the Decision on a Finding breaks. */
export function brokenOf({ session, broken }: Desk, { fingerprint }: Finding): readonly Finding[] {
  const decision = session.decisions.get(fingerprint);
  return (decision && broken?.get(decision)) ?? [];
}

/** What the Decision on a Finding breaks, for its card. */
export function brokenLines(desk: Desk, finding: Finding, { columns }: Window): Line[] {
  const broken = brokenOf(desk, finding);
  const lines = broken.flatMap(({ severity, message, rule }) =>
    wrapLine(
      [piece(`${MARKS[severity]} but now: ${message}`, `name of ${severity}`), piece(` (${rule})`, 'dim')],
      columns,
      2,
    ),
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
