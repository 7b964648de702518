import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { gitlab } from '../../src/report/gitlab.js';
import { hostileResults, RAW, RUNS } from './hostile.js';
import { RESULTS, reportOf } from './sample.js';

/** What GitLab’s documentation asks of a report; nothing besides it is written. */
const report = z.array(
  z.strictObject({
    description: z.string(),
    check_name: z.string(),
    fingerprint: z.string().regex(/^[0-9a-f]{64}$/u),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.\/)/u),
      lines: z.strictObject({ begin: z.number().int().min(1), end: z.number().int().min(1).optional() }),
    }),
  }),
);

test('the findings, and what could not be read', () => {
  expect(report.parse(JSON.parse(reportOf(gitlab, RESULTS)))).toMatchObject([
    {
      description: '“the the”: written twice',
      check_name: 'en/words/doubled-word',
      severity: 'major',
      location: { path: 'news/a b.txt', lines: { begin: 1, end: 1 } },
    },
    { severity: 'minor', location: { lines: { begin: 3 } } },
    { severity: 'blocker', check_name: 'stet/unread', location: { path: 'bad.txt' } },
  ]);
});

test('two files with the same finding have two fingerprints, which stay from run to run', () => {
  const [first] = RESULTS;
  const twice = [first!, { ...first!, path: './other.txt' }];
  const found = report.parse(JSON.parse(reportOf(gitlab, twice)));
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  expect(found.map(({ location }) => location.path)).toContain('other.txt');
  expect(reportOf(gitlab, twice)).toBe(reportOf(gitlab, twice));
});

test('no findings are an empty list', () => {
  expect(JSON.parse(reportOf(gitlab, RESULTS.slice(1, 2)))).toEqual([]);
});

test('hostile articles give a report with a violation for each finding', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const text = reportOf(gitlab, results);
      expect(text).not.toMatch(RAW);
      const count = results.reduce((sum, result) => sum + ('problem' in result ? 1 : result.findings.length), 0);
      expect(report.parse(JSON.parse(text))).toHaveLength(count);
    }),
    RUNS,
  );
});
