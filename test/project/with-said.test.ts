import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isSaid } from '../../src/project/is-said.js';
import { withSaid } from '../../src/project/with-said.js';

const CONTENT = `# What stet holds to here.

rules:
  en/from-german: off   # as agreed
  # another
  en/page/credits: warning

people:
  - { name: Eri Kaneko, pronouns: she }
  # Her colleague
  - name: "João Sá"
    aliases: [Juca]
    pronouns: he
names: [António Guterres]
style: {dates: month-day,  spelling: american}


overrides:
  - files: "a/*.txt"
    rules: {en: off}
# glossary:
`;

/** The lines that were added and taken away. */
function changes(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    added: now.filter((line) => !old.includes(line)),
    gone: old.filter((line) => !now.includes(line)),
    lines: now.length - old.length,
  };
}

describe('what was said is written and nothing else changed', () => {
  test('a person who is new', () => {
    const after = withSaid(CONTENT, { kind: 'pronouns', person: 'Ana: “#1”', pronouns: 'they' });
    expect(changes(CONTENT, after)).toEqual({
      added: ['  - { name: "Ana: “#1”", pronouns: they }'],
      gone: [],
      lines: 1,
    });
  });

  test('a person who is there, by another name', () => {
    const after = withSaid(CONTENT, { kind: 'pronouns', person: 'JUCA', pronouns: 'any' });
    expect(changes(CONTENT, after)).toEqual({ added: ['    pronouns: any'], gone: ['    pronouns: he'], lines: 0 });
  });

  test('a rule, new or there', () => {
    expect(changes(CONTENT, withSaid(CONTENT, { kind: 'rule off', rule: 'en/words' }))).toEqual({
      added: ['  en/words: off'],
      gone: [],
      lines: 1,
    });
    expect(parse(withSaid(CONTENT, { kind: 'rule off', rule: 'en/page/credits' })).rules).toEqual({
      'en/from-german': 'off',
      'en/page/credits': 'off',
    });
  });

  test('a text, in a list that is made', () => {
    const after = withSaid(CONTENT, { kind: 'let stand', rule: 'en/words/spelling', text: ' a: b\n“c”' });
    expect(changes(CONTENT, after)).toMatchObject({ added: ['letStand:', expect.anything()], gone: [], lines: 2 });
    expect(parse(after).letStand).toEqual([{ rule: 'en/words/spelling', text: ' a: b\n“c”' }]);
  });

  test('with the line endings and the indentation of the file', () => {
    const windows = CONTENT.replaceAll('\n', '\r\n');
    const after = withSaid(windows, { kind: 'rule off', rule: 'en/words' });
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(withSaid('people:\n- name: x\n  pronouns: he\n', { kind: 'pronouns', person: 'y', pronouns: 'she' })).toBe(
      'people:\n- name: x\n  pronouns: he\n- { name: y, pronouns: she }\n',
    );
  });
});

test('lists and texts that go over several lines stay as they are broken', () => {
  const content = `names: [
  Eri Kaneko,   # spokeswoman
  António Guterres,
]
style: { dates: month-day,
         spelling: american }
letStand:
  - rule: en/words/spelling
    text: >
      one
      two
rules: {en: off,
  en/words: warning}
glossary:
  - { source: Câmara,
      target: "House of
        Deputies" }`;
  expect(withSaid(content, { kind: 'let stand', rule: 'en/a', text: 'x' })).toBe(
    content.replace('      two\n', '      two\n  - { rule: en/a, text: x }\n'),
  );
  expect(withSaid(content, { kind: 'rule off', rule: 'en/a' })).toBe(
    content.replace('{en: off,\n  en/words: warning}', '{ en: off, en/words: warning, en/a: off }'),
  );
  expect(withSaid(content, { kind: 'pronouns', person: 'Ana', pronouns: 'she' })).toBe(
    `${content}\npeople:\n  - { name: Ana, pronouns: she }\n`,
  );
});

test('where the printer moves a comment, what is below it tells the place', () => {
  const content =
    'letStand: [\n  { rule: en/a, text: b }, # why\n]\nrules:\n  en/b: off\n\nstyle: {dates: month-day}\n';
  expect(withSaid(content, { kind: 'rule off', rule: 'en/c' })).toBe(
    content.replace('  en/b: off\n', '  en/b: off\n  en/c: off\n'),
  );
  const more = `${content}\n\npeople: [{ name: Ana, pronouns: he }]\n`;
  expect(withSaid(more, { kind: 'pronouns', person: 'Ana', pronouns: 'she' })).toBe(
    more.replace('[{ name: Ana, pronouns: he }]', '[ { name: Ana, pronouns: she } ]'),
  );
});

test.each([
  ['nothing', ''],
  ['comments', '# people: # and their pronouns\n'],
  ['an empty list', 'people:\n'],
])('a file that holds %s', (_, content) => {
  const after = withSaid(content, { kind: 'pronouns', person: 'Eri Kaneko', pronouns: 'she' });
  expect(parse(after)).toEqual({ people: [{ name: 'Eri Kaneko', pronouns: 'she' }] });
  for (const line of content.split('\n')) expect(after).toContain(line);
});

test.each([
  ['people: everybody\n', 'holds under “people” something else than a list'],
  ['- a list\n', 'does not hold settings by name'],
  ['people: [\n', /Flow sequence/u],
])('%j is left alone', (content, problem) => {
  expect(() => withSaid(content, { kind: 'pronouns', person: 'x', pronouns: 'he' })).toThrow(problem);
});

describe('what was said is known again', () => {
  test.each([
    { kind: 'pronouns', person: 'Eri Kaneko', pronouns: 'they' },
    { kind: 'pronouns', person: 'juca', pronouns: 'they' },
    { kind: 'pronouns', person: 'Ana', pronouns: 'she' },
    { kind: 'rule off', rule: 'en/words/spelling' },
    { kind: 'let stand', rule: 'en/words/spelling', text: 'Fediverse' },
  ] as const)('%o', (said) => {
    expect(isSaid(CONTENT, said)).toBe(false);
    expect(isSaid(withSaid(CONTENT, said), said)).toBe(true);
  });
});
