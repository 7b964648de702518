import type { Span } from '../document/span.js';
import type { Evidence, Suggestion } from '../document/suggestion.js';

/** `error`: a reader is misled or the sentence is broken. `warning`: an editor would change it. `suggestion`: taste. */
export type Severity = 'error' | 'warning' | 'suggestion';

/** All severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'suggestion'];

/** True where `severity` is as grave as `limit`, or graver. */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}

/** One place in a Document where a Rule holds. */
export interface Finding extends Span {
  /** The Rule's id, such as `en/words/doubled-word`. */
  readonly rule: string;
  /** MQM `dimension/type`. */
  readonly category: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  /** The best first; may be empty. */
  readonly suggestions: readonly Suggestion[];
  /** The full name of the person whose gender it turns on, where it turns on somebody's. */
  readonly person?: string;
  /** The Finding's identity across edits elsewhere in the file. */
  readonly fingerprint: string;
}
