import { expect, test } from 'vitest';
import { elementsOf, entriesOf } from '../../src/analysis/patterns/parts.js';
import { indexOf, type Trigger, triggerIndex } from '../../src/analysis/patterns/trigger-index.js';
import { builtinRules } from '../../src/engine/builtin-rules.js';
import { type KeptRule, keptRules, rulesOf } from '../../src/engine/kept-rules.js';

/** Rules as they are when they were kept and read again, their lines changed meanwhile. */
function readAgain(
  rules: readonly KeptRule[],
  change: (text: string) => string = (text) => text,
  triggersOf: (rule: KeptRule) => readonly Trigger[] | undefined = () => undefined,
): readonly KeptRule[] {
  const { text, triggers } = keptRules(rules, triggersOf);
  return rulesOf(Buffer.from(change(text)), () => triggers);
}

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

test('rules are read as they were kept, what every article needs in ASCII', () => {
  const rules = [RULE, { ...RULE, id: 'other', options: {} }];
  expect(keptRules(rules, () => undefined).text.split('\n')[0]).toMatch(/^[ -~]*$/u);
  const [read, other] = readAgain(rules);
  expect(read).toEqual(RULE);
  expect(other).toEqual({ ...RULE, id: 'other', options: {} });
  expect(Object.keys(read!.options as object)).toEqual(expect.arrayContaining(['list', 'words', 'text']));
});

test('what is long is not read before somebody asks for it, and once', () => {
  const damaged = (text: string) => {
    const [first, ...others] = text.split('\n');
    return [first, ...others.map((line) => '?'.repeat(Buffer.byteLength(line)))].join('\n');
  };
  const [rule] = readAgain([RULE], damaged);
  const options = rule!.options as { list: string[]; short: string[] };
  expect(options.short).toEqual(['one']);
  expect(() => options.list).toThrow(SyntaxError);
  const [whole] = readAgain([RULE]);
  const { list } = whole!.options as { list: string[] };
  expect((whole!.options as { list: string[] }).list).toBe(list);
});

test('the parts of what is long are read one by one, those of what is short or nobody kept as they are', () => {
  const [rule] = readAgain([RULE]);
  for (const options of [rule!.options, RULE.options] as { list: string[]; short: string[]; words: object }[]) {
    const [list, short] = [elementsOf(options, 'list'), elementsOf(options, 'short')];
    expect([list.length, list.at(7), list.at(59)]).toEqual([60, LONG[7], LONG[59]]);
    expect([short.length, short.at(0)]).toEqual([1, 'one']);
    const words = entriesOf(options as { words: Record<string, { write: string }> }, 'words');
    expect([words.length, words.at(3)]).toEqual([60, [LONG[3], { write: LONG[3]!.slice(1) }]]);
  }
});

test('the triggers that a check makes of a rule are kept with it, and read where its options are indexed', () => {
  const triggers = [{ words: ['đồng'], beside: ['việt'] }, { words: [] }];
  const other = { ...RULE, id: 'other', options: {} };
  const [rule, plain] = readAgain([RULE, other], undefined, ({ id }) => (id === RULE.id ? triggers : undefined));
  const none = () => [];
  expect(indexOf(rule!.options as object, none).numbers).toEqual(triggerIndex(triggers).numbers);
  expect(indexOf(plain!.options as object, none).count).toBe(0);
  const unread = rulesOf(Buffer.from(keptRules([RULE], () => triggers).text), () => {
    throw new Error('read');
  });
  expect(() => indexOf(unread[0]!.options as object, none)).toThrow('read');
});

test('of the rules that come with stet nothing long is read at first', () => {
  const isRead = (object: unknown, name: string) => Object.getOwnPropertyDescriptor(object, name)?.get === undefined;
  const rules = builtinRules();
  expect(rules.filter((rule) => isRead(rule, 'about') || isRead(rule, 'examples'))).toEqual([]);
  const words = rules.filter(({ check }) => check === 'substitution').map(({ options }) => options);
  expect(words.filter((options) => !isRead(options, 'words')).length).toBeGreaterThan(20);
});
