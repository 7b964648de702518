import { Validator } from '@umbrelladocs/rdformat-validator';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { rdjsonl } from '../../src/report/rdjsonl.js';
import { hostileResults, RAW, RUNS } from './hostile.js';
import { checked, on, RESULTS, reportOf } from './sample.js';

const position = z.strictObject({ line: z.number().int().min(1), column: z.number().int().min(1) });
const range = z.strictObject({ start: position, end: position });
const location = z.strictObject({ path: z.string(), range: range.optional() });
/** The fields of Reviewdog’s `Diagnostic` (proto/rdf/reviewdog.proto) that stet writes. */
const diagnostic = z.strictObject({
  message: z.string(),
  location,
  severity: z.enum(['ERROR', 'WARNING', 'INFO']),
  source: z.strictObject({ name: z.literal('stet') }),
  code: z.strictObject({ value: z.string() }).optional(),
  suggestions: z.array(z.strictObject({ range, text: z.string() })).optional(),
  related_locations: z.array(z.strictObject({ message: z.string(), location })).optional(),
});

const validator = new Validator({ strictMode: true, allowExtraFields: false });

function linesOf(report: string): unknown[] {
  const lines = report.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line));
}

function diagnostics(report: string) {
  return linesOf(report).map((line) => diagnostic.parse(line));
}

test('a validator of the format, which is not ours, takes every line', () => {
  for (const line of linesOf(reportOf(rdjsonl, RESULTS))) expect(validator.validate(line).errors).toEqual([]);
  expect(validator.validate({ message: 'a', location: { path: 'a' }, relatedLocations: [] }).errors).toHaveLength(1);
});

test('a diagnostic a line, with evidence and suggestions', () => {
  const [first, second, third] = diagnostics(reportOf(rdjsonl, RESULTS));
  expect(first).toEqual({
    message: '“the the”: written twice',
    location: { path: 'news/a b.txt', range: { start: { line: 1, column: 19 }, end: { line: 1, column: 26 } } },
    severity: 'ERROR',
    source: { name: 'stet' },
    code: { value: 'en/words/doubled-word' },
    suggestions: [{ range: { start: { line: 1, column: 22 }, end: { line: 1, column: 26 } }, text: '' }],
    related_locations: [],
  });
  expect(second!.related_locations![0]).toMatchObject({
    message: 'said by the mayor',
    location: { path: 'news/a b.txt' },
  });
  expect(third).toMatchObject({ severity: 'ERROR', location: { path: 'bad.txt' } });
});

test('columns count bytes, a byte-order mark’s among them', () => {
  const text = '\ufeffé東😀 so\né so\n';
  const file = checked('a.txt', text, [on(text, 'so'), { start: 11, end: 13 }]);
  const ranges = diagnostics(reportOf(rdjsonl, [file])).map(({ location }) => location.range!);
  expect(ranges.map(({ start, end }) => [start.line, start.column, end.column])).toEqual([
    [1, 14, 16],
    [2, 4, 6],
  ]);
  for (const { start, end } of ranges) {
    const line = Buffer.from(text.split('\n')[start.line - 1]!);
    expect(line.subarray(start.column - 1, end.column - 1).toString()).toBe('so');
  }
});

test('edits that belong together are one replacement', () => {
  const text = 'He said (so) there.\n';
  const edits = [
    { start: 8, end: 9, text: '[' },
    { start: 11, end: 12, text: ']' },
  ];
  const file = checked('a.txt', text, [on(text, '(so)', { suggestions: [{ label: 'square', edits }] })]);
  expect(diagnostics(reportOf(rdjsonl, [file]))[0]!.suggestions).toEqual([
    { range: { start: { line: 1, column: 9 }, end: { line: 1, column: 13 } }, text: '[so]' },
  ]);
});

test('hostile articles give a diagnostic for each finding', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const report = reportOf(rdjsonl, results);
      expect(report).not.toMatch(RAW);
      const count = results.reduce((sum, result) => sum + ('problem' in result ? 1 : result.findings.length), 0);
      expect(diagnostics(report)).toHaveLength(count);
    }),
    RUNS,
  );
});
