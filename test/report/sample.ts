import { readText } from '../../src/document/formats/text.js';
import { Places } from '../../src/document/place.js';
import type { Finding } from '../../src/engine/finding.js';
import type { Rule } from '../../src/engine/rule.js';
import type { CheckedFile, FileResult, ReportedFinding } from '../../src/report/file-result.js';
import { endOf, type Format, type ReportOptions } from '../../src/report/format.js';
import { SCORING } from '../../src/review/scoring.js';

/** What a test says of a finding; the rest is filled in. */
export type Part = Partial<ReportedFinding> & Pick<Finding, 'start' | 'end'>;

let count = 0;

/** A finding with what is said of it. */
export function finding(part: Part): ReportedFinding {
  return {
    rule: 'en/words/doubled-word',
    category: 'linguistic-conventions/grammar',
    severity: 'error',
    message: 'written twice',
    evidence: [],
    suggestions: [],
    fingerprint: (count++).toString(16).padStart(16, '0'),
    status: 'open',
    ...part,
  };
}

/** An article that was checked. */
export function checked(path: string, text: string, findings: readonly Part[] = []): CheckedFile {
  return {
    path,
    document: readText(text),
    findings: findings.map(finding),
    rejected: [],
    suppressed: [],
    known: [],
    scoring: SCORING,
  };
}

/** The finding on the first place of `found` in a text. */
export function on(text: string, found: string, part: Partial<ReportedFinding> = {}): Part {
  const start = text.indexOf(found);
  return { start, end: start + found.length, ...part };
}

const RULE: Rule = {
  id: 'en/words/doubled-word',
  check: 'doubled-word',
  category: 'linguistic-conventions/grammar',
  severity: 'error',
  message: '“{found}”: written twice',
  about: 'A word that is written twice by mistake. Another sentence.',
  supersedes: [],
  options: {},
  examples: [{ wrong: 'It is [the the] one.', right: 'It is the one.' }, { fine: 'It is the one.' }],
};

export const OPTIONS: ReportOptions = {
  colours: 'no colours',
  version: '1.2.3',
  ruleOf: (id) => (id === RULE.id ? RULE : undefined),
};

/** The whole report of some results. */
export function reportOf(format: Format, results: readonly FileResult[], options: Partial<ReportOptions> = {}): string {
  const report = format({ ...OPTIONS, ...options });
  return [...results.map((result) => report.file(result)), ...endOf(report)].join('');
}

/** A text, two findings, and an article that could not be read: what most formats are tested on. */
export const TEXT = 'The mayor went to the the harbour.\n\nHe spoke — “so so” — there.\n';
export const RESULTS: readonly FileResult[] = [
  checked('news/a b.txt', TEXT, [
    on(TEXT, 'the the', {
      message: '“the the”: written twice',
      fingerprint: '00000000000000aa',
      suggestions: [{ label: 'keep one “the”', edits: [{ start: 21, end: 25, text: '' }] }],
    }),
    on(TEXT, 'so so', {
      rule: 'house/so',
      category: 'style/awkward',
      severity: 'warning',
      message: 'said twice',
      fingerprint: '00000000000000bb',
      evidence: [{ start: 4, end: 9, note: 'said by the mayor' }],
      status: 'accepted',
    }),
  ]),
  checked('clean.txt', 'All is well.\n'),
  { path: 'bad.txt', problem: 'not valid UTF-8: byte 0xFF at byte 1', byte: 1 },
];

/** The places of TEXT. */
export const PLACES = new Places(TEXT);
