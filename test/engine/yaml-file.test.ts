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

function problemsOf(yaml: string): readonly string[] {
  try {
    new YamlFile('a.yaml', yaml).validate(schema);
  } catch (error) {
    expect(error).toBeInstanceOf(FileError);
    return (error as FileError).messages;
  }
  return ['no problem'];
}

function problemOf(yaml: string): string {
  return problemsOf(yaml)[0]!;
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
  ['rule: on\nrule: off', 'a.yaml:2:1: “rule” stands twice; put the two together'],
  ['people: [', 'a.yaml:1:9: not closed: its “]” is missing'],
  ['style: {\npeople: []', 'a.yaml:1:8: not closed: its “}” is missing'],
  ['people:\n  - name: "Ana\nrule: off', 'a.yaml:2:11: not closed: its " is missing'],
  ["people:\n  - name: 'Ana\nrule: off", "a.yaml:2:11: not closed: its ' is missing"],
  ['rule: *.txt', 'a.yaml:1:7: “*.txt” must stand in quotation marks, as every text does that begins with “*”'],
  ['rule: @stet', 'a.yaml:1:7: a text that begins with “@” must stand in quotation marks'],
  [
    'rule: {name}.txt',
    'a.yaml:1:13: stands after the end of a value; a text that begins with “{”, “[” or a quotation mark must stand in quotation marks as a whole',
  ],
  [
    'people:\n  - name: Ana: mayor',
    'a.yaml:2:11: a key within another’s line: indent it like its neighbours, or put a text that holds “: ” in quotation marks',
  ],
  [
    'rule: "C:\\users"',
    "a.yaml:1:10: “\\u” means nothing between double quotation marks; write “\\\\” for a “\\”, or 'single ones'",
  ],
  ['style:\n\tdates: day-month', 'a.yaml:2:1: a tab; indent by spaces'],
  ['style:\n  a: 1\n b: 2', 'a.yaml:3:1: indented otherwise than the lines it belongs to'],
  ['style\n  a: 1', 'a.yaml:1:1: a “:” is missing after a key'],
  ['people: []\nrule:off\nstyle: {}', 'a.yaml:2:1: a “:” is missing after a key; after a “:” comes a space'],
  ['rule:\u00a0off', 'a.yaml:1:1: must be a mapping (“key: value”), not a text; after a “:” comes a space'],
  ['rule: “off”', 'a.yaml:1:1: rule: must be “off” or “on”, not ““off””; did you mean “off”?'],
  ['people:\n  - name: Ana\n rule: off', 'a.yaml:3:1: indented otherwise than the lines it belongs to'],
  ['style: { dates: day-month }}', 'a.yaml:1:28: “}” closes nothing; take it out'],
  ['people: [a]]', 'a.yaml:1:12: “]” closes nothing; take it out'],
  ['people: [a,,b]', 'a.yaml:1:12: a “,” too many; take it out'],
  ['people: ["a" "b"]', 'a.yaml:1:14: a “,” is missing before this'],
  ['people: [\n  - a\n]', 'a.yaml:2:3: within brackets a list has commas, not lines that begin with “-”'],
  ['people: - a', 'a.yaml:1:9: a “-” of a list in the line of its key: begin a new line with it'],
  ['rule: off\n- a', 'a.yaml:2:1: a “-” of a list among keys; indent it below the key that it belongs to'],
  ['style:\n  a: b\n  - c', 'a.yaml:3:1: a “-” of a list among keys; indent it below the key that it belongs to'],
  ['rule: >ff', 'a.yaml:1:8: a text that begins with “|” or “>” must stand in quotation marks'],
  ['rule: "off"# or on', 'a.yaml:1:12: a space is missing before “#”'],
  ['rule: off\n---\nrule: on', 'a.yaml:2:1: after “---” a second document begins; a file holds one'],
  [
    '<<<<<<< HEAD\nrule: on\n=======\nrule: off\n>>>>>>> other\n',
    'a.yaml:1:1: an unfinished merge: keep one side, and take git’s marks out',
  ],
  [
    'style:\n  dates:month-day',
    'a.yaml:1:1: style: must be a mapping (“key: value”), not a text; after a “:” comes a space',
  ],
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
  expect(problemOf('people: !!js/function "return 1"')).toBe(
    'a.yaml:1:9: “!!js/function” must stand in quotation marks, as every text does that begins with “!”',
  );
  expect(problemsOf('people: [!drafts/*, "a"]\nrule: !off')).toEqual([
    'a.yaml:1:10: “!drafts/*” must stand in quotation marks, as every text does that begins with “!”',
    'a.yaml:2:7: “!off” must stand in quotation marks, as every text does that begins with “!”',
  ]);
});

test.each([
  ['__proto__: { polluted: yes }', '1:1'],
  ['words:\n  "__proto__": { polluted: yes }', '2:3'],
  ['people: [{ __proto__: { polluted: yes } }]', '1:12'],
])('a key called __proto__ is an unknown key wherever it stands, and changes no other object: %j', (yaml, place) => {
  expect(problemOf(yaml)).toBe(`a.yaml:${place}: “__proto__” is not known here`);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('all keys that stand twice are told, in their order', () => {
  expect(problemsOf('rule: on\n"style": { a: 1, a: 2 }\n"style": {}\nrule: *.txt')).toEqual([
    'a.yaml:2:18: “a” stands twice; put the two together',
    'a.yaml:3:1: “"style"” stands twice; put the two together',
    'a.yaml:4:1: “rule” stands twice; put the two together',
    'a.yaml:4:7: “*.txt” must stand in quotation marks, as every text does that begins with “*”',
  ]);
});

test.each(['[', '{a: ', '- ', '? ', '\n- [', '[\n'])('a file of nothing but %j is a mistake, not a crash', (piece) => {
  expect(problemOf(piece.repeat(100_000))).toMatch(/^a\.yaml:\d+:\d+: /u);
});

test('a block nested too deeply is refused before it is read', () => {
  const nested = Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
  expect(problemOf(nested)).toBe('a.yaml:1:1: is nested too deeply');
});

test('keys that are no text are refused', () => {
  expect(problemOf('? [people]\n: 1')).toBe('a.yaml:1:3: a key must be a text');
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
