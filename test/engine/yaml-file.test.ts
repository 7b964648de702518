import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { FileError } from '../../src/engine/file-error.js';
import { YamlFile } from '../../src/engine/yaml-file.js';

const schema = z.strictObject({
  style: z.strictObject({ dates: z.enum(['month-day', 'day-month']).optional() }).optional(),
  people: z.array(z.strictObject({ name: z.string().min(1) })).optional(),
  rule: z.union([z.enum(['off', 'on']), z.strictObject({ severity: z.enum(['error', 'warning']) })]).optional(),
});

function problemOf(yaml: string): string {
  try {
    new YamlFile('a.yaml', yaml).validate(schema);
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return (error as Error).message;
  }
  return 'no problem';
}

test.each([
  ['peopel: []', 'a.yaml:1:1: “peopel” is not known here; did you mean “people”?'],
  ['people:\n  - nam: Ana', 'a.yaml:2:5: people.0: “nam” is not known here; did you mean “name”?'],
  ['people:\n  - {}', 'a.yaml:2:5: people.0.name: is missing'],
  ['people:\n  - name: 7', 'a.yaml:2:5: people.0.name: must be a text, not a number'],
  ['people: Ana', 'a.yaml:1:1: people: must be a list, not a text'],
  [
    'style:\n  dates: day-mnth',
    'a.yaml:2:3: style.dates: must be “month-day” or “day-month”, not “day-mnth”; did you mean “day-month”?',
  ],
  ['rule: of', 'a.yaml:1:1: rule: must be “off” or “on”, not “of”; did you mean “off”?'],
  ['rule:\n  sevrity: error', 'a.yaml:2:3: rule: “sevrity” is not known here; did you mean “severity”?'],
  ['xyz: 1', 'a.yaml:1:1: “xyz” is not known here; known are style, people, rule'],
  ['rule: on\nrule: off', 'a.yaml:2:1: Map keys must be unique'],
  ['people: [', 'a.yaml:1:10: Flow sequence in block collection must be sufficiently indented and end with a ]'],
])('%j: says where and what', (yaml, message) => {
  expect(problemOf(yaml)).toBe(message);
});

test('refuses aliases, so that a file of nine lines does not become gigabytes', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghi'.split('').map((key, i) => `${key}: &${key} [*${'abcdefgh'[i]}, *${'abcdefgh'[i]}]`),
  ];
  expect(problemOf(bomb.join('\n'))).toBe('a.yaml:2:8: YAML aliases (“*name”) are not allowed');
});

test('refuses tags', () => {
  expect(problemOf('people: !!js/function "return 1"')).toMatch(/^a\.yaml:1:9: Unresolved tag/u);
});

test('a key called __proto__ is an unknown key, and changes no other object', () => {
  expect(problemOf('__proto__: { polluted: yes }')).toBe(
    'a.yaml:1:1: “__proto__” is not known here; known are style, people, rule',
  );
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each(['[', '{a: ', '- ', '? ', '\n- [', '[\n'])('a file of nothing but %j is a mistake, not a crash', (piece) => {
  expect(problemOf(piece.repeat(100_000))).toMatch(/^a\.yaml:\d+:\d+: /u);
});

test('a block nested too deeply is refused before it is read', () => {
  const nested = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
  expect(problemOf(nested)).toBe('a.yaml:1:1: is nested too deeply');
});

test('keys that are no text are refused', () => {
  expect(problemOf('? [people]\n: 1')).toMatch(/^a\.yaml:1:3: .*keys must be strings/u);
});

test('whatever it is given, it gives a value or says what is wrong at a place within the file', () => {
  const piece = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '*a',
    '&a',
    '!!x',
    '"',
    "'",
    '#',
    '|',
    '?',
    '\t',
    'people',
    'é',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      (yaml) => {
        const problem = problemOf(yaml);
        if (problem === 'no problem') return;
        const [, line, column] = /^a\.yaml:(\d+):(\d+): ./u.exec(problem)!;
        const lines = yaml.split('\n');
        expect(Number(line)).toBeLessThanOrEqual(lines.length);
        expect(Number(column)).toBeLessThanOrEqual(lines[Number(line) - 1]!.length + 1);
      },
    ),
    { numRuns: 500 },
  );
});
