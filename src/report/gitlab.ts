import { createHash } from 'node:crypto';
import { Places } from '../document/place.js';
import { visible } from '../document/visible.js';
import type { Severity } from '../engine/finding.js';
import { messageWithDecision } from './decided.js';
import type { FileResult } from './file-result.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { pathInRepository } from './path-in-repository.js';
import { regionOf } from './region.js';

/** GitLab’s info, minor, major, critical and blocker; stet’s errors mislead a reader, and stop no program. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', suggestion: 'info' };

/** A Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Format = () => {
  let before = '[\n';
  return {
    file(result) {
      const lines = violations(result).map((violation) => {
        const line = `${before}${jsonText(violation)}`;
        before = ',\n';
        return line;
      });
      return lines.join('');
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n'),
  };
};

function violations(result: FileResult) {
  const path = pathInRepository(result.path);
  if ('problem' in result) {
    const { problem, place } = result;
    const location = { path, lines: { begin: place?.line ?? 1 } };
    const fingerprint = fingerprintOf(path, 'unread');
    return [{ description: visible(problem), check_name: 'stet/unread', fingerprint, severity: 'blocker', location }];
  }
  const places = new Places(result.document.text);
  return result.findings.map((finding) => {
    const { line, endLine } = regionOf(places, finding);
    return {
      description: messageWithDecision(finding),
      check_name: finding.rule,
      fingerprint: fingerprintOf(path, finding.fingerprint),
      severity: SEVERITIES[finding.severity],
      location: { path, lines: { begin: line, end: endLine } },
    };
  });
}

/** Unlike a Finding’s, one of its own for each file: GitLab drops violations whose fingerprint it has seen. */
function fingerprintOf(path: string, fingerprint: string): string {
  return createHash('sha256').update(`${path}\0${fingerprint}`).digest('hex');
}
