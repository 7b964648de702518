import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkstyle } from '../../src/report/checkstyle.js';
import { hostileResults, RAW, RUNS } from './hostile.js';
import { RESULTS, reportOf } from './sample.js';
import { all, parseXml } from './xml.js';

test('every file, its findings, and what could not be read', () => {
  const root = parseXml(reportOf(checkstyle, RESULTS));
  expect([root.name, root.attributes]).toEqual(['checkstyle', { version: '1.2.3' }]);
  expect(root.children.map(({ name, attributes }) => [name, attributes.name])).toEqual([
    ['file', 'news/a b.txt'],
    ['file', 'clean.txt'],
    ['file', 'bad.txt'],
  ]);
  expect(all(root, 'error').map(({ attributes }) => attributes)).toEqual([
    {
      line: '1',
      column: '19',
      severity: 'error',
      message: '“the the”: written twice',
      source: 'stet.en.words.doubled-word',
    },
    {
      line: '3',
      column: '13',
      severity: 'warning',
      message: 'said twice (accepted in review, not exported yet)',
      source: 'stet.house.so',
    },
    { line: '1', severity: 'error', message: 'not valid UTF-8: byte 0xFF at byte 1', source: 'stet.unread' },
  ]);
});

test('a run without files is a whole document', () => {
  expect(parseXml(reportOf(checkstyle, [])).name).toBe('checkstyle');
});

test('hostile articles give well-formed XML with as many errors as findings', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const report = reportOf(checkstyle, results);
      expect(report).not.toMatch(RAW);
      const counts = parseXml(report).children.map((file) => file.children.length);
      expect(counts).toEqual(results.map((result) => ('problem' in result ? 1 : result.findings.length)));
    }),
    RUNS,
  );
});
