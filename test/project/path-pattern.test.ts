import { expect, test } from 'vitest';
import { FileError } from '../../src/engine/file-error.js';
import { readConfig } from '../../src/project/read-config.js';
import { sourceOf } from '../../src/project/source-file.js';

const LONG = `${'a'.repeat(4_000)}!`;

function problemOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return (error as Error).message;
  }
  return 'it came to an end';
}

test.each([
  '+(+(+(+(a))))b',
  '+(*(a|aa)|*(a|aaa))b',
  '*a*a*a*a*a*a*a*a*a*b',
  '**/**/**/**/**/**/b',
  '@(*(a|aa)|*(a|aaa))*(a)*(a)*(a)*(a)b',
  '!(*(!(*(a)*(a)*(a))))b',
  '{a,aa}{a,aa}{a,aa}*{a,aa}*{a,aa}*b',
  '['.repeat(10_000),
  '('.repeat(10_000),
  '{'.repeat(10_000),
  '{1..100000000}',
])('the glob %s comes to an end, or is named with its place', (glob) => {
  const problem = problemOf(() => {
    const config = readConfig('a.yaml', `overrides:\n  - files: '${glob}'\n`, [], () => []);
    for (const name of [LONG, `${'a/'.repeat(2_000)}!`]) config.layers[1]!.holdsFor(name);
  });
  expect(problem).toMatch(
    /^(?:a\.yaml:2:5: .*takes too long; write a simpler one|a\.yaml:2:5: .{62,64} has a “.” without its partner; .*|it came to an end)$/u,
  );
});

test.each(['{a}{b}{c}{d}{e}-', '{a}a{b}a{c}a{d}a{e}a{f}-', '{a}{a}{b}{b}{c}{c}-', '{path}{path}{a}{path}-'])(
  'the source pattern %s comes to an end, or is named with its place',
  (article) => {
    const pattern = { article, source: 'x{a}', at: { path: 'a.yaml', line: 2, column: 5 } };
    const problem = problemOf(() => sourceOf(LONG, [pattern]));
    expect(problem).toMatch(/^(?:a\.yaml:2:5: the pattern .* takes too long; write a simpler one|it came to an end)$/u);
  },
);

test.each([
  ['+(a*)b', LONG, `${LONG}b`],
  ['*a*a*a*a*a*a*a*a*a*b', LONG, `${LONG}b`],
  ['**/*a*a*a*a*a*a*a*b', `x/${LONG}`, `x/y/${LONG}b`],
  ['{a*,aa*}{a*,aa*}{a*,aa*}{a*,aa*}.t?t', LONG, `${LONG}.txt`],
])('the evil glob %s costs nothing', (glob, other, name) => {
  const config = readConfig('a.yaml', `overrides:\n  - files: '${glob}'\n`, [], () => []);
  const { holdsFor } = config.layers[1]!;
  expect([holdsFor(other), holdsFor(name), holdsFor('b/c.txt')]).toEqual([false, true, false]);
});

test('an evil pattern of sources costs nothing', () => {
  const pattern = { article: '{a}a{b}a{c}a{d}-', source: 'x{b}', at: { path: 'a.yaml', line: 2, column: 5 } };
  expect(sourceOf(LONG, [pattern])).toBeUndefined();
  expect(sourceOf(`${'a'.repeat(4_000)}-`, [pattern])?.path).toBe('xa');
});

test('an evil glob that says what a name is not to be is named', () => {
  const config = readConfig('a.yaml', "overrides:\n  - files: '!(+(a*)b)'\n", [], () => []);
  const problem = 'a.yaml:2:5: the pattern “!(+(a*)b)” takes too long; write a simpler one';
  expect(problemOf(() => config.layers[1]!.holdsFor(LONG))).toBe(problem);
});
