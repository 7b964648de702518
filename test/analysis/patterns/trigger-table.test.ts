import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Trigger, triggerIndex } from '../../../src/analysis/patterns/trigger-index.js';
import { packTriggers, TriggerTable } from '../../../src/analysis/patterns/trigger-table.js';

const article = (words: readonly string[]) => new Map(words.map((word) => [word, 0]));

const words = fc.constantFrom(
  'one',
  'two',
  'three',
  'four',
  'đồng',
  "mayor's",
  '__proto__',
  'constructor',
  '’',
  '-',
  '好',
);
const triggers = fc.array(
  fc.record({
    words: fc.array(words, { maxLength: 3 }),
    beside: fc.option(fc.array(words, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  }),
  { maxLength: 6 },
);

test('a table says of each rule and article what an index of its own says', () => {
  fc.assert(
    fc.property(
      fc.array(triggers, { maxLength: 5 }),
      fc.array(fc.uniqueArray(words, { maxLength: 6 }), { maxLength: 4 }),
      fc.nat(7),
      (rules, articles, off) => {
        const packed = packTriggers(rules);
        // As it lies in a larger buffer, wherever that is.
        const room = Buffer.concat([Buffer.alloc(off), packed]);
        const table = new TriggerTable(room.subarray(off));
        for (const [rule, own] of rules.entries()) {
          const [index, alone] = [table.indexAt(rule), triggerIndex(own)];
          expect(index.count).toBe(alone.count);
          expect(index.numbers).toEqual(alone.numbers);
          for (const here of articles.map(article))
            expect(new Map(index.numbersIn(here))).toEqual(new Map(alone.numbersIn(here)));
        }
      },
    ),
  );
});

test('an article is looked up once for all rules', () => {
  const rules: Trigger[][] = [[{ words: ['one'] }], [{ words: ['one'], beside: ['two'] }], [{ words: ['three'] }]];
  const table = new TriggerTable(packTriggers(rules));
  let times = 0;
  const here = article(['one', 'two']);
  const counted = Object.assign(here, {
    keys: () => {
      times++;
      return Map.prototype.keys.call(here);
    },
  });
  expect(rules.map((_, rule) => [...table.indexAt(rule).numbersIn(counted)])).toEqual([
    [['one', [0]]],
    [['one', [0]]],
    [],
  ]);
  expect(times).toBe(1);
});

test('what 16 bits cannot tell is no table', () => {
  const things = (count: number) => Array.from({ length: count }, (_, at): Trigger => ({ words: [`w${at % 9}`] }));
  expect(() => packTriggers([things(2 ** 15 - 1)])).not.toThrow();
  expect(() => packTriggers([things(2 ** 15)])).toThrow(new RangeError('65536 is too much for a table of triggers'));
});
