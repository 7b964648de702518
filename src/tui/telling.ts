import type { Finding } from '../engine/finding.js';
import { passes } from '../review/filter.js';
import { reduce } from '../review/reduce.js';
import type { Said } from '../review/said.js';
import { statusOf } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { keep, onwards } from './deciding.js';
import { currentFinding, type Desk, type Effects, goTo } from './desk.js';
import { quoted } from './line.js';

/**
 * Tells the project something and goes on with what is found since.
 * @param done what holds then, for the notice
 */
export async function tellProject(desk: Desk, effects: Effects, said: Said, done: string): Promise<Desk> {
  const reviewing: Desk = { ...desk, mode: { name: 'review' } };
  try {
    const session = reduce(desk.session, { type: 'tell', said, findings: await effects.tell(said) });
    const notice = `${done}: ${difference(desk.session, session)}; u takes it back (${effects.projectFile})`;
    const there = near({ ...keep(reviewing, session, effects), notice }, currentFinding(desk));
    const finding = currentFinding(there);
    return finding && statusOf(session, finding) !== 'open' ? onwards(there) : there;
  } catch (error) {
    return { ...reviewing, notice: `Nothing changed: ${(error as Error).message}` };
  }
}

/** What the project was told, in a few words. */
export function saidInWords(said: Said): string {
  if (said.kind === 'pronouns') return `the pronouns of ${said.person}`;
  return said.kind === 'rule off' ? `${said.rule} off` : `“${quoted(said.text)}” stands`;
}

/** What a check again has come to. */
export function difference(before: Session, after: Session): string {
  const gone = without(before, after);
  const come = without(after, before);
  if (gone === 0 && come === 0) return 'the same is found';
  return [...(gone > 0 ? [`${findings(gone)} gone`] : []), ...(come > 0 ? [`${findings(come)} new`] : [])].join(', ');
}

function without({ findings }: Session, other: Session): number {
  const there = new Set(other.findings.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !there.has(fingerprint)).length;
}

/** “1 finding”, “2 findings”. */
export function findings(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`;
}

/** At the Finding where one was, or the next one after its place, of those that the filter shows. */
export function near(desk: Desk, was: Finding | undefined): Desk {
  const { session } = desk;
  const start = was?.start ?? 0;
  const passing = session.findings.filter((finding) => passes(session, finding, desk.filter));
  const shown = passing.length > 0 ? passing : session.findings;
  const found =
    shown.find(({ fingerprint }) => fingerprint === was?.fingerprint) ??
    shown.find((finding) => finding.start >= start) ??
    shown.at(-1);
  return found ? goTo(desk, found) : { ...desk, current: undefined };
}
