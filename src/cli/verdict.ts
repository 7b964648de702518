import type { Severity } from '../engine/finding.js';
import { countAtLeast, type Totals } from '../report/totals.js';

/** What findings fail a check. */
export interface Limits {
  /** Findings of this severity, and of graver ones, fail it. */
  readonly failOn: Severity;
  /** Where it is given, warnings fail the check only where there are more than this. */
  readonly maxWarnings?: number;
}

/** The exit status of a check: 2 trouble, 1 findings that fail it, 0 none. */
export function verdict(totals: Totals, { failOn, maxWarnings }: Limits): 0 | 1 | 2 {
  if (totals.unread > 0) return 2;
  if (maxWarnings === undefined) return countAtLeast(totals, failOn) > 0 ? 1 : 0;
  const { error, warning, suggestion } = totals.findings;
  const tooMany = warning > maxWarnings || error > 0 || (failOn === 'suggestion' && suggestion > 0);
  return tooMany ? 1 : 0;
}
