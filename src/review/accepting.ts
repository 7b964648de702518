import { atLeast, type Finding, SEVERITIES, type Severity } from '../engine/finding.js';
import { reduce } from './reduce.js';
import { isOpen } from './selectors.js';
import type { Session } from './session.js';

const GRAVITIES: ReadonlyMap<string, Severity> = new Map([
  ['errors', 'error'],
  ['warnings', 'warning'],
  ['all', 'suggestion'],
]);

/** The words that stand for all findings of a severity and of the graver ones. */
export const GRAVITY_NAMES: readonly string[] = [...GRAVITIES.keys()];

/** True where a rule is the one that `wanted` names, or lies in the folder that it names. */
export function names(wanted: string, rule: string): boolean {
  const folder = wanted.replace(/\/+$/u, '');
  return rule === folder || rule.startsWith(`${folder}/`);
}

/**
 * Accepts the first Suggestion of each open Finding that is wanted. Of two that do not go together the graver is
 * taken, and of two as grave the first in the text.
 * @param wanted rule ids, folders of them, `errors`, `warnings` (and errors), `all`.
 */
export function acceptWanted(session: Session, wanted: readonly string[], time: string): Session {
  const isWanted = ({ rule, severity }: Finding) =>
    wanted.some((one) => (GRAVITIES.has(one) ? atLeast(severity, GRAVITIES.get(one)!) : names(one, rule)));
  const findings = session.findings.filter((finding) => isOpen(session, finding) && isWanted(finding));
  const graverFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return reduce(session, {
    type: 'accept-all',
    fingerprints: graverFirst.map(({ fingerprint }) => fingerprint),
    time,
  });
}
