import { visible } from '../document/visible.js';
import { countStatuses } from '../review/selectors.js';
import type { Outcome } from './review.js';

/** The files of a review, as its reader knows them. */
export interface ReviewFiles {
  readonly article: string;
  readonly decisions: string;
}

/** What is said after a review: what was decided, where it is kept, what to do next. */
export function farewell({ session, unsaved, exported }: Outcome, { article, decisions }: ReviewFiles): string {
  const { open, accepted, rejected, 'set-aside': aside } = countStatuses(session);
  const name = visible(article);
  if (session.findings.length === 0) return `${name}: nothing found.\n`;
  const counts = `${accepted} accepted, ${rejected} rejected, ${open} open${aside > 0 ? `, ${aside} set aside` : ''}`;
  const decided = session.decisions.size > 0 || session.past.length > 0;
  const kept =
    unsaved === undefined
      ? `Decisions are kept in ${visible(decisions)}.`
      : `Decisions were NOT kept: ${visible(unsaved)}`;
  const next = exported.length > 0 ? `Written: ${exported.map(visible).join(', ')}.` : nextStep(name, open, accepted);
  return [`${name}: ${counts}.`, ...(decided || unsaved !== undefined ? [kept] : []), next].join('\n').concat('\n');
}

function nextStep(name: string, open: number, accepted: number): string {
  const quoted = /^[\w./-]+$/u.test(name) ? name : `'${name}'`;
  if (open > 0) return `Go on with: stet ${quoted}`;
  return accepted > 0 ? `Write the corrected article with: stet ${quoted} --export FILE` : 'Nothing is to be changed.';
}
