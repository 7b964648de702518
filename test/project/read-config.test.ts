import { describe, expect, test } from 'vitest';
import { FileError } from '../../src/engine/file-error.js';
import type { Rule } from '../../src/engine/rule.js';
import { inForceOf } from '../../src/project/in-force.js';
import { readConfig } from '../../src/project/read-config.js';
import { rule } from '../rule.js';

const builtin = [
  'en/words/doubled-word',
  'en/words/ise-ize',
  'en/names-and-terms/term-forms',
  'any/spaces/double-space',
].map(rule);
const pair = ['pair/a', 'pair/b'].map((id) => ({ ...rule('en/words/doubled-word'), id }));
const own: Rule = { ...rule('en/words/doubled-word'), id: 'house/twice' };

function read(yaml: string) {
  return readConfig('stet.config.yaml', yaml, builtin, (folder) =>
    folder === 'house' ? [own] : folder === 'pair' ? pair : folder === 'empty' ? [] : `there is no folder “${folder}”`,
  );
}

function states(yaml: string, file = 'news/a.txt'): Record<string, string> {
  return Object.fromEntries(
    inForceOf(read(yaml), builtin)(file).origins.rules.map(({ rule, state }) => [rule.id, state.value]),
  );
}

describe('rules', () => {
  test.each([
    ['nothing is said', '', { 'en/words/doubled-word': 'error', 'en/words/ise-ize': 'warning' }],
    [
      'a rule is off',
      'rules: { en/words/ise-ize: off }',
      { 'en/words/doubled-word': 'error', 'en/words/ise-ize': 'off' },
    ],
    [
      'a group is off',
      'rules: { en/words: off }',
      { 'en/words/doubled-word': 'off', 'any/spaces/double-space': 'warning' },
    ],
    ['a language is off', 'rules: { en: off }', { 'en/words/ise-ize': 'off', 'any/spaces/double-space': 'warning' }],
    [
      'a rule stands before its group, in either order',
      'rules: { en/words/doubled-word: warning, en/words: off, en: suggestion }',
      { 'en/words/doubled-word': 'warning', 'en/words/ise-ize': 'off', 'en/names-and-terms/term-forms': 'suggestion' },
    ],
    [
      'on gives the severity back that an override took',
      "rules: { en: off }\noverrides: [{ files: 'news/**', rules: { en/words: on } }]",
      { 'en/words/doubled-word': 'error', 'en/names-and-terms/term-forms': 'off' },
    ],
    [
      'an override’s group stands before the rule of the rest',
      "rules: { en/words/doubled-word: suggestion }\noverrides: [{ files: 'news/**', rules: { en: off } }]",
      { 'en/words/doubled-word': 'off' },
    ],
    [
      'of two overrides the later',
      "overrides: [{ files: '*.txt', rules: { en: off } }, { files: [x, a.txt], rules: { en/words: suggestion } }]",
      { 'en/words/doubled-word': 'suggestion', 'en/names-and-terms/term-forms': 'off' },
    ],
    [
      'an override for other files',
      "overrides: [{ files: 'sport/**', rules: { en: off } }]",
      { 'en/words/doubled-word': 'error' },
    ],
    ['own rules', 'ruleFolders: [house]\nrules: { house: suggestion }', { 'house/twice': 'suggestion' }],
  ])('%s', (_, yaml, expected) => {
    expect(states(yaml)).toMatchObject(expected);
  });

  test('options of a rule replace its own one by one', () => {
    const yaml = 'rules:\n  en/names-and-terms/term-forms:\n    options: { preferred: [Attorney-General] }';
    const found = inForceOf(read(yaml), builtin)('a.txt');
    const { options } = found.rules.find(({ id }) => id === 'en/names-and-terms/term-forms')!;
    expect(options).toMatchObject({ preferred: ['Attorney-General'], distinct: expect.arrayContaining(['re-sign']) });
    expect(found.origins.rules.find(({ optionsAt }) => optionsAt)).toMatchObject({ optionsAt: { line: 2, column: 3 } });
  });

  test('the rules of another language do not run', () => {
    expect(Object.keys(states('language: pt-BR'))).toEqual(['any/spaces/double-space']);
    expect(Object.keys(states('language: en-GB'))).toContain('en/words/ise-ize');
  });
});

test('the settings of overrides add up; of a style the later stands, with where it was said', () => {
  const found = inForceOf(
    read(`people:
  - { name: Ana Lima, pronouns: she }
names: [Kyiv]
style: { spelling: american, dates: month-day }
glossary: [{ source: cúpula, target: [summit, meeting] }]
overrides:
  - files: '*.txt'
    people: [{ name: Bo, aliases: [B.], pronouns: any }]
    style: { dates: day-month }
`),
    builtin,
  )('deep/down/a.txt');
  expect(found.settings).toEqual({
    people: [
      { name: 'Ana Lima', aliases: [], pronouns: 'she' },
      { name: 'Bo', aliases: ['B.'], pronouns: 'any' },
    ],
    names: ['Kyiv'],
    glossary: [{ source: ['cúpula'], target: ['summit', 'meeting'], avoid: [] }],
    style: { spelling: 'american', dates: 'day-month' },
  });
  expect(found.origins.settings.slice(0, 3).map(({ name, at }) => [name, at.line, at.column])).toEqual([
    ['style.spelling', 4, 10],
    ['style.dates', 9, 14],
    ['people', 2, 5],
  ]);
});

test.each([
  ['rules: { en/word: off }', '1:10: there is no rule or group “en/word”; did you mean “en/words”?'],
  [
    'rules: { doubled-word: off }',
    '1:10: there is no rule or group “doubled-word”; did you mean “en/words/doubled-word”?',
  ],
  [
    'rules:\n  en/words: of',
    '2:3: rules.en/words: must be “off” or “on” or “error” or “warning” or “suggestion”, not “of”; did you mean “off”?',
  ],
  [
    'rules:\n  en/words: warn',
    '2:3: rules.en/words: must be “off” or “on” or “error” or “warning” or “suggestion”, not “warn”; did you mean “warning”?',
  ],
  [
    'rules:\n  en/words: false',
    '2:3: rules.en/words: must be “off” or “on” or “error” or “warning” or “suggestion”, not “false”; did you mean “off”?',
  ],
  [
    'rules: { en/words: { severity: info } }',
    '1:22: rules.en/words.severity: must be “error” or “warning” or “suggestion”, not “info”; did you mean “suggestion”?',
  ],
  [
    'style: { spelling: en-GB }',
    '1:10: style.spelling: must be “american” or “british”, not “en-GB”; did you mean “british”?',
  ],
  [
    'style: { dates: US }',
    '1:10: style.dates: must be “month-day” or “day-month”, not “US”; did you mean “month-day”?',
  ],
  [
    'style: { quotations: smart }',
    '1:10: style.quotations: must be “curly” or “straight”, not “smart”; did you mean “curly”?',
  ],
  ['extends: house', '1:1: “extends” is not known here; known are $schema, language, rules,'],
  ['score: { pass: -1 }', '1:10: score.pass: must be 0 or more, not -1'],
  ['rules:\n  en/words: { options: { a: 1 } }', '2:15: “en/words” is a group; options belong to one rule'],
  [
    'rules:\n  en/names-and-terms/term-forms:\n    options:\n      prefered: []',
    '4:7: rules.en/names-and-terms/term-forms.options: “prefered” is not known here; did you mean “preferred”?',
  ],
  ['ruleFolders: [none]', '1:15: there is no folder “none”'],
  ['ruleFolders: [empty]', '1:15: there are no rules (*.yml) in “empty”'],
  ['ruleFolders: [house, house]', '1:22: there are two rules called house/twice; rename the folder'],
  ['people: [{ name: Ana }]', '1:10: people.0.pronouns: is missing'],
  [
    'people: [{ name: Ana, pronouns: her }]',
    '1:23: people.0.pronouns: must be “he” or “she” or “they” or “any”, not “her”; did you mean “she”?',
  ],
  [
    'people: [{ name: Ana, pronouns: them }]',
    '1:23: people.0.pronouns: must be “he” or “she” or “they” or “any”, not “them”; did you mean “they”?',
  ],
  [
    'people: [{ name: Ana, pronouns: shee }]',
    '1:23: people.0.pronouns: must be “he” or “she” or “they” or “any”, not “shee”; did you mean “she”?',
  ],
  ['style: { places: { "<Kyiv>": Kiev } }', '1:20: style.places.<Kyiv>: must be the name of a place'],
  ['language: english please', '1:1: language: must be a language tag, such as en, en-GB or pt'],
  [
    "sources: [{ article: a.txt, source: '{name}.txt' }]",
    '1:13: sources.0.article: needs a placeholder, such as {name}',
  ],
  ["sources: [{ article: '{name}.txt', source: '{nam}.txt' }]", '1:36: {nam} is not in “{name}.txt”'],
  ['overrides:\n  - files: a\n    overrides: []', '3:5: overrides.0: “overrides” is not known here'],
  ['[]', '1:1: must be a mapping (“key: value”), not a list'],
])('%s', (yaml, problem) => {
  expect(() => read(yaml)).toThrow(`stet.config.yaml:${problem}`);
});

test.each([
  ['sport\\news.txt', 'has a “\\”; paths are those from this file’s folder, with “/”'],
  ['sport\\*.txt', 'has a “\\”; paths are those from this file’s folder, with “/”'],
  ['/sport/*', 'can never match: paths are those from this file’s folder, with “/”'],
  ['C:/sport/*', 'can never match: paths are those from this file’s folder, with “/”'],
  ['../sport/*', 'can never match: it leads out of this file’s folder'],
  ['sport/', 'matches no file; did you mean “sport/**”?'],
  ['sport/[draft.txt', 'has a “[” without its partner; a bracket of the name is written “\\[”'],
  ['*.{md,txt', 'has a “{” without its partner; a bracket of the name is written “\\{”'],
  ['!sport/', 'matches no file; did you mean “sport/**”?'],
  ['a).txt', 'has a “)” without its partner; a bracket of the name is written “\\)”'],
])('a glob that cannot match is told: %s', (glob, problem) => {
  const yaml = `overrides:\n  - files: a\n  - files:\n      - b\n      - ${JSON.stringify(glob)}\n    language: pt\n`;
  expect(() => read(yaml)).toThrow(`stet.config.yaml:5:9: “${glob.replace('!', '')}” ${problem}`);
});

test.each([
  ['sport/**', 'sport/a/b.txt'],
  ['./sport/*', 'sport/a.txt'],
  ['*.{md,txt}', 'deep/a.md'],
  ['[ab].txt', 'a.txt'],
  ['[(].txt', '(.txt'],
  ['a\\[1\\].txt', 'a[1].txt'],
  ['@(a|b).txt', 'b.txt'],
  ['!(a).txt', 'b.txt'],
])('a glob that can match does: %s for %s', (glob, file) => {
  const yaml = `overrides: [{ files: ${JSON.stringify(glob)}, rules: { en: off } }]`;
  expect(states(yaml, file)['en/words/doubled-word']).toBe('off');
});

test('a glob with “!” takes out what those before it match, and is told where there are none', () => {
  const off = (files: string, file: string) =>
    states(`overrides: [{ files: ${files}, rules: { en: off } }]`, file)['en/words/doubled-word'] === 'off';
  const files = "['*.txt', '!a.txt', 'x/a.txt']";
  expect(['a.txt', 'b.txt', 'y/a.txt', 'x/a.txt', 'b.md'].map((file) => off(files, file))).toEqual([
    ...[false, true, false, true, false],
  ]);
  const problem = 'stet.config.yaml:1:8: “!a.txt” takes nothing out; the files of which these are an exception';
  expect(() => read("ignore: '!a.txt'")).toThrow(problem.replace(':8', ':1'));
  expect(() => read("ignore: ['!a.txt']")).toThrow(problem.replace(':8', ':10'));
});

test('what the house writes for places adds up; of two for one place the later stands', () => {
  const found = inForceOf(
    read(
      "style: { places: { Kyiv: Kiev, Mumbai: Bombay } }\noverrides:\n  - files: '*.txt'\n    style: { places: { Kyiv: Kyjiw } }",
    ),
    builtin,
  )('a.txt');
  expect(found.settings.style).toEqual({ places: { Kyiv: 'Kyjiw', Mumbai: 'Bombay' } });
  expect(found.origins.settings.map(({ name, value, at }) => [name, value, at.line])).toEqual([
    ['style.places.Kyiv', 'Kyjiw', 4],
    ['style.places.Mumbai', 'Bombay', 1],
  ]);
});

describe('what is let stand', () => {
  test('adds up, and says where it was said', () => {
    const found = inForceOf(
      read(
        "letStand:\n  - { rule: en/words, text: the the }\noverrides:\n  - files: 'news/**'\n    letStand: [{ rule: en/words/ise-ize, text: ' so' }]",
      ),
      builtin,
    )('news/a.txt');
    expect(found.settings.letStand).toEqual([
      { rule: 'en/words', text: 'the the' },
      { rule: 'en/words/ise-ize', text: ' so' },
    ]);
    expect(found.origins.settings[0]).toMatchObject({
      name: 'letStand',
      value: '“the the” (en/words)',
      at: { line: 2 },
    });
  });

  test('is of rules that there are', () => {
    expect(() => read('letStand: [{ rule: en/wordz, text: x }]')).toThrow(/no rule or group “en\/wordz”.*en\/words/u);
  });
});

describe('how findings are weighed', () => {
  const scoring = (yaml: string, file = 'news/a.txt') => inForceOf(read(yaml), builtin)(file).scoring;

  test('is stet’s own way where nothing is said', () => {
    expect(scoring('')).toEqual({ penalties: { error: 25, warning: 5, suggestion: 1 }, weights: {}, pass: 25 });
  });

  test('is said number by number, and for some files otherwise', () => {
    const yaml = `score: { penalties: { suggestion: 0 }, weights: { ${CATEGORY}: 0.5 }, pass: 40 }
overrides: [{ files: '*.md', score: { weights: { ${DIMENSION}: 2 }, pass: 10 } }]`;
    expect(scoring(yaml)).toEqual({
      penalties: { error: 25, warning: 5, suggestion: 0 },
      weights: { [CATEGORY]: 0.5 },
      pass: 40,
    });
    expect(scoring(yaml, 'a.md')).toMatchObject({ weights: { [CATEGORY]: 0.5, [DIMENSION]: 2 }, pass: 10 });
    const { settings } = inForceOf(read(yaml), builtin)('a.md').origins;
    expect(settings.map(({ name, value, at }) => [name, value, at.line])).toEqual([
      ['score.penalties.suggestion', '0', 1],
      [`score.weights.${CATEGORY}`, '0.5', 1],
      ['score.pass', '40', 1],
      [`score.weights.${DIMENSION}`, '2', 2],
      ['score.pass', '10', 2],
    ]);
  });

  test('a number below 0, or a category that no rule has, is told with its place', () => {
    expect(() => read('score: { pass: -1 }')).toThrow(/^stet\.config\.yaml:1:\d+: /u);
    expect(() => read('score: { pass: .inf }')).toThrow('stet.config.yaml:1:10: score.pass: must be a finite number');
    expect(() => read(`score:\n  weights: { ${DIMENSION}x: 2 }`)).toThrow(
      `stet.config.yaml:2:14: no rule has the MQM dimension or category “${DIMENSION}x”; did you mean “${DIMENSION}”?`,
    );
  });
});

const CATEGORY = builtin[0]!.category;
const DIMENSION = CATEGORY.split('/')[0]!;

describe('several mistakes', () => {
  function mistakes(yaml: string): readonly string[] {
    try {
      read(yaml);
    } catch (error) {
      if (error instanceof FileError) return error.messages.map((message) => message.replace('stet.config.yaml:', ''));
    }
    return [];
  }

  test('are told at once, in the order of the file, whatever they are of', () => {
    const yaml = `rules:
  en/word: off
  en/words/ise-ize: warnin
  en/names-and-terms/term-forms: { options: { prefered: [], distinc: [] } }
ignore: ["drafts/", "*.md", "x["]
people:
  - { nam: Ana, pronouns: shee }
stile: { dates: month-day }
"two\\nlines": 1
ruleFolders: [none]
letStand: [{ rule: en/wordz, text: x }]
score: { pass: -1, weights: { x/y: many } }
overrides:
  - files: "a["
    rules: { any/space: off }
`;
    expect(mistakes(yaml).map((message) => /^[\d:]+(?=: )/u.exec(message)?.[0])).toEqual([
      ...[
        '2:3',
        '3:3',
        '4:47',
        '4:61',
        '5:10',
        '5:29',
        '7:7',
        '7:17',
        '8:1',
        '9:1',
        '10:15',
        '11:14',
        '12:10',
        '12:31',
      ],
      ...['14:5', '15:14'],
    ]);
  });

  test('of which one is the reason of another are one', () => {
    expect(mistakes('people: [{ nam: Ana, pronouns: she }]')).toEqual([
      '1:12: people.0: “nam” is not known here; did you mean “name”?',
    ]);
    expect(mistakes('ruleFolders: [none]\nrules: { none/rule: off }')).toEqual(['1:15: there is no folder “none”']);
    expect(mistakes('ruleFolders: [pair]\nrules: { pairs: off }')).toEqual([
      '2:10: there is no rule or group “pairs”; did you mean “pair”?',
    ]);
    expect(mistakes('ruleFolders: none\nrules: { none/rule: off, en/word: off }')).toEqual([
      '1:1: ruleFolders: must be a list, not a text',
      '2:26: there is no rule or group “en/word”; did you mean “en/words”?',
    ]);
  });

  test('in YAML itself are told as far as they do not follow from each other', () => {
    expect(mistakes('ignore: [*.md, "b"]\nnames:\n  - *x').map((message) => message.slice(0, 4))).toEqual([
      '1:10',
      '3:5:',
    ]);
    expect(mistakes('names: []\nnames: []\nignore: a\nignore: b')).toHaveLength(2);
    expect(mistakes('names: [\n  "a\nrules: {')).toHaveLength(1);
  });

  test.each([
    ['rules', 'off'],
    ['rules', 'of'],
    ['rules', '{ options: 1, severty: 1 }'],
    ['score: { weights', '1'],
    ['style', 'off'],
  ])('beyond a screenful are not looked for: %s, %s', (under, setting) => {
    const told = mistakes(mappingOf(3000, under, setting));
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe('… and more; mend these first');
  });

  test('of a mapping with as many keys as a dictionary are told in time', { timeout: 20_000 }, () => {
    expect(mistakes(mappingOf(30_000, 'rules', 'off'))).toHaveLength(21);
  });

  function mappingOf(count: number, under: string, setting: string): string {
    const keys = Array.from({ length: count }, (_, n) => `  en/x${n}: ${setting}`).join(',\n');
    return `${under}: {\n${keys} }${under.includes('{') ? ' }' : ''}`;
  }
});
