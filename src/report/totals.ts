import { atLeast, type Severity } from '../engine/finding.js';
import type { FileResult } from './file-result.js';

/** What a run came to. */
export interface Totals {
  /** Files that were checked. */
  readonly files: number;
  readonly unread: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many of the findings are accepted, and not yet in the article. */
  readonly accepted: number;
  readonly rejected: number;
  /** Those that comments in the articles suppress. */
  readonly suppressed: number;
  /** Those that a baseline knows. */
  readonly known: number;
}

/** The totals of a run that has checked nothing yet. */
export const NOTHING: Totals = {
  files: 0,
  unread: 0,
  findings: { error: 0, warning: 0, suggestion: 0 },
  accepted: 0,
  rejected: 0,
  suppressed: 0,
  known: 0,
};

/** The totals with one more file. */
export function add(totals: Totals, result: FileResult): Totals {
  if ('problem' in result) return { ...totals, unread: totals.unread + 1 };
  const findings = { ...totals.findings };
  for (const { severity } of result.findings) findings[severity]++;
  return {
    files: totals.files + 1,
    unread: totals.unread,
    findings,
    accepted: totals.accepted + result.findings.filter(({ status }) => status === 'accepted').length,
    rejected: totals.rejected + result.rejected.length,
    suppressed: totals.suppressed + result.suppressed.length,
    known: totals.known + result.known.length,
  };
}

/** How many findings are as grave as `limit`, or graver. */
export function countAtLeast({ findings }: Totals, limit: Severity): number {
  let count = 0;
  for (const severity of Object.keys(findings) as Severity[]) if (atLeast(severity, limit)) count += findings[severity];
  return count;
}
