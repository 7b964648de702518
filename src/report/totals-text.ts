import { SEVERITIES } from '../engine/finding.js';
import type { Totals } from './totals.js';

/** What a run came to, in one sentence without its full stop: “2 files checked: 1 error, 3 warnings”. */
export function totalsText({ files, unread, findings, accepted, rejected, suppressed, known }: Totals): string {
  const kinds = SEVERITIES.filter((severity) => findings[severity] > 0);
  const found = kinds.map((severity) => count(findings[severity], severity)).join(', ') || 'nothing found';
  const decided = [
    ...(accepted > 0 ? [`${accepted} accepted and not exported yet`] : []),
    ...(rejected > 0 ? [`${rejected} rejected in review`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed by comments`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
  ].join(', ');
  const missed = unread > 0 ? `; ${unread} not checked` : '';
  return `${count(files, 'file')} checked${files > 0 ? `: ${found}` : ''}${decided ? ` (${decided})` : ''}${missed}`;
}

/** Why a check fails on what a reviewer accepted, and what to do; empty where nothing was. */
export function acceptedText({ accepted }: Totals): string {
  if (accepted === 0) return '';
  const [are, them] = accepted === 1 ? ['finding is', 'it'] : ['findings are', 'them'];
  return `${accepted} accepted ${are} still in the text, and counted: stet FILE --in-place mends ${them} there, --export PATH in a copy`;
}

/** “1 file”, “2 files”. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
