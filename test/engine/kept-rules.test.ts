import { expect, test } from 'vitest';
import { elementsOf, entriesOf } from '../../src/analysis/patterns/parts.js';
import { indexOf, textOfIndex, triggerIndex } from '../../src/analysis/patterns/trigger-index.js';
import { builtinRules } from '../../src/engine/builtin-rules.js';
import { type KeptRule, rulesOf, textOfRules } from '../../src/engine/kept-rules.js';

const LONG = Array.from({ length: 60 }, (_, number) => `phrase “${number}”\nof Việt Nam`);
const RULE: KeptRule = {
  id: 'house/words',
  check: 'substitution',
  category: 'style/organizational-style',
  severity: 'warning',
  message: 'A word: “{found}”',
  about: 'Why.\n\nAnd how: 好.',
  supersedes: ['en/words/spelling'],
  options: {
    list: LONG,
    words: Object.fromEntries(LONG.map((phrase) => [phrase, { write: phrase.slice(1) }])),
    short: ['one'],
    text: LONG.join(' '),
    none: undefined,
    deep: { one: 1 },
  },
};

test('rules are read as they were kept, all in ASCII', () => {
  const text = textOfRules([RULE, { ...RULE, id: 'other', options: {} }], () => undefined);
  expect(text).toMatch(/^[\n -~]*$/u);
  const [read, other] = rulesOf(Buffer.from(text));
  expect(read).toEqual(RULE);
  expect(other).toEqual({ ...RULE, id: 'other', options: {} });
  expect(Object.keys(read!.options as object)).toEqual(expect.arrayContaining(['list', 'words', 'text']));
});

test('what is long is not read before somebody asks for it, and once', () => {
  const damaged = textOfRules([RULE], () => undefined)
    .split('\n')
    .map((line, number) => (number === 0 ? line : '?'.repeat(line.length)))
    .join('\n');
  const [rule] = rulesOf(Buffer.from(damaged));
  const options = rule!.options as { list: string[]; short: string[] };
  expect(options.short).toEqual(['one']);
  expect(() => options.list).toThrow(SyntaxError);
  const [whole] = rulesOf(Buffer.from(textOfRules([RULE], () => undefined)));
  const { list } = whole!.options as { list: string[] };
  expect((whole!.options as { list: string[] }).list).toBe(list);
});

test('the parts of what is long are read one by one, those of what is short or nobody kept as they are', () => {
  const [rule] = rulesOf(Buffer.from(textOfRules([RULE], () => undefined)));
  for (const options of [rule!.options, RULE.options] as { list: string[]; short: string[]; words: object }[]) {
    const [list, short] = [elementsOf(options, 'list'), elementsOf(options, 'short')];
    expect([list.length, list.at(7), list.at(59)]).toEqual([60, LONG[7], LONG[59]]);
    expect([short.length, short.at(0)]).toEqual([1, 'one']);
    const words = entriesOf(options as { words: Record<string, { write: string }> }, 'words');
    expect([words.length, words.at(3)]).toEqual([60, [LONG[3], { write: LONG[3]!.slice(1) }]]);
  }
});

test('the index that a check makes of a rule is kept with it', () => {
  const index = triggerIndex([{ words: ['đồng'], beside: ['việt'] }, { words: [] }]);
  const [rule] = rulesOf(Buffer.from(textOfRules([RULE], () => index)));
  expect(textOfIndex(indexOf(rule!.options as object, () => triggerIndex([])))).toBe(textOfIndex(index));
});

test('of the rules that come with stet nothing long is read at first', () => {
  const isRead = (object: unknown, name: string) => Object.getOwnPropertyDescriptor(object, name)?.get === undefined;
  const rules = builtinRules();
  expect(rules.filter((rule) => isRead(rule, 'about') || isRead(rule, 'examples'))).toEqual([]);
  const words = rules.filter(({ check }) => check === 'substitution').map(({ options }) => options);
  expect(words.filter((options) => !isRead(options, 'words')).length).toBeGreaterThan(20);
});
