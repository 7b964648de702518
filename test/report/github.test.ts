import fc from 'fast-check';
import { expect, test } from 'vitest';
import { github } from '../../src/report/github.js';
import { hostileResults, RAW, RUNS } from './hostile.js';
import { checked, on, RESULTS, reportOf, TEXT } from './sample.js';

/** Reads a command as the runner does: properties and message are split, then their escapes undone. */
function parse(line: string) {
  const [, name, list, message] = /^::(\w+) ([^:]*(?::(?!:)[^:]*)*?)::(.*)$/u.exec(line)!;
  const undo = (text: string) =>
    text.replace(/%(0D|0A|3A|2C|25)/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const properties = Object.fromEntries(
    list!.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), undo(pair.slice(pair.indexOf('=') + 1))]),
  );
  return { name, properties, message: undo(message!) };
}

test('a command for each finding, and for what could not be read', () => {
  expect(reportOf(github, RESULTS).trimEnd().split('\n').map(parse)).toEqual([
    {
      name: 'error',
      properties: {
        file: 'news/a b.txt',
        line: '1',
        endLine: '1',
        col: '19',
        endColumn: '25',
        title: 'stet: en/words/doubled-word',
      },
      message: '“the the”: written twice\nfix: keep one “the”: The mayor went to the[-·the-] harbour.',
    },
    {
      name: 'warning',
      properties: expect.objectContaining({ line: '3', title: 'stet: house/so' }),
      message: 'said twice\n1:5 “mayor”: said by the mayor\naccepted in review, not exported yet',
    },
    { name: 'error', properties: { file: 'bad.txt', title: 'stet' }, message: 'not valid UTF-8: byte 0xFF at byte 1' },
  ]);
});

test('colons, commas and per cent signs are those of the name, not of the command', () => {
  const file = checked('./50%, a::b.txt', TEXT, [on(TEXT, 'mayor', { severity: 'suggestion', message: '100%0A::x' })]);
  const report = reportOf(github, [file]);
  expect(report).toMatch(/^::notice file=50%25%2C a%3A%3Ab\.txt,.*::100%250A::x\n$/u);
});

test('a span over lines has no columns, and a long message is cut', () => {
  const file = checked('a.txt', TEXT, [{ start: 4, end: 40, message: 'x'.repeat(9000) }]);
  const { properties, message } = parse(reportOf(github, [file]).trimEnd());
  expect(Object.keys(properties)).toEqual(['file', 'line', 'endLine', 'title']);
  expect(message).toBe(`${'x'.repeat(4000)}…`);
});

test('hostile articles give one command a line, each what it should be', () => {
  fc.assert(
    fc.property(hostileResults, (results) => {
      const report = reportOf(github, results);
      expect(report).not.toMatch(RAW);
      const lines = report.split('\n').slice(0, -1);
      const wanted = results.flatMap((result) =>
        'problem' in result
          ? ['error']
          : result.findings.map(({ severity }) => severity.replace('suggestion', 'notice')),
      );
      expect(lines.map((line) => parse(line).name)).toEqual(wanted);
      for (const line of lines) {
        expect(Object.keys(parse(line).properties).filter((key) => !NAMES.includes(key))).toEqual([]);
      }
    }),
    RUNS,
  );
});

const NAMES = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];
