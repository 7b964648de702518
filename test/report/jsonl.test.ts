import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../src/report/json-text.js';
import { jsonl } from '../../src/report/jsonl.js';
import { hostileResults, RAW, RUNS } from './hostile.js';
import { RESULTS, reportOf } from './sample.js';

test('a finding a line, with its path and its place; an article that cannot be read as a line', () => {
  const lines = reportOf(jsonl, RESULTS).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { path: 'news/a b.txt', line: 1, column: 19, endLine: 1, endColumn: 26, severity: 'error', status: 'open' },
    { path: 'news/a b.txt', line: 3, rule: 'house/so', status: 'accepted', evidence: [{ note: 'said by the mayor' }] },
    { path: 'bad.txt', error: 'not valid UTF-8: byte 0xFF at byte 1', byte: 1 },
  ]);
});

test('each line of hostile articles is JSON and says what was said', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const report = reportOf(jsonl, results);
      expect(report).not.toMatch(RAW);
      const lines = report.split('\n').slice(0, -1);
      const told = results.flatMap((result) =>
        'problem' in result ? [result.problem] : result.findings.map((one) => one.message),
      );
      expect(lines.map((line) => JSON.parse(line)).map((line) => line.error ?? line.message)).toEqual(told);
    }),
    RUNS,
  );
});

test('what is not drawn is written as an escape', () => {
  const text = 'a\u200db\u3164c\u{e0101}d\u00ade\u2028';
  expect(jsonText(text)).toBe('"a\\u200db\\u3164c\\udb40\\udd01d\\u00ade\\u2028"');
  expect(JSON.parse(jsonText(text))).toBe(text);
});
