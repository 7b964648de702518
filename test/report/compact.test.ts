import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact } from '../../src/report/compact.js';
import { hostileResults, RAW, RUNS } from './hostile.js';
import { RESULTS, reportOf } from './sample.js';

test('a line for each finding and for what could not be read', () => {
  expect(reportOf(compact, RESULTS)).toBe(`news/a b.txt:1:19: error: “the the”: written twice [en/words/doubled-word]
news/a b.txt:3:13: warning: said twice (accepted in review, not exported yet) [house/so]
bad.txt:1:1: error: not valid UTF-8: byte 0xFF at byte 1
`);
});

test('hostile articles stay within their lines', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const report = reportOf(compact, results);
      expect(report).not.toMatch(RAW);
      const told = results.flatMap((result) => ('problem' in result ? [1] : result.findings.map(() => 1)));
      expect(report.split('\n').length - 1).toBe(told.length);
    }),
    RUNS,
  );
});
