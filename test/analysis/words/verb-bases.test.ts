import { expect, test } from 'vitest';
import { baseOfPast, baseOfThird, thirdOf, verbReading } from '../../../src/analysis/words/verb-bases.js';

test.each([
  ['explained', 'explain'],
  ['stopped', 'stop'],
  ['used', 'use'],
  ['carried', 'carry'],
  ['freed', 'free'],
  ['travelled', 'travel'],
  ['traveled', 'travel'],
  ['hundred', undefined],
  ['went', undefined],
  ['ed', undefined],
])('%s is the past of %s', (past, base) => {
  expect(baseOfPast(past)).toBe(base);
});

test.each([
  ['looks', 'look'],
  ['carries', 'carry'],
  ['watches', 'watch'],
  ['gas', undefined],
  ['zzs', undefined],
])('%s is the third person of %s', (third, base) => {
  expect(baseOfThird(third)).toBe(base);
});

test.each([
  ['look', 'looks'],
  ['carry', 'carries'],
  ['looked', undefined],
  ['went', undefined],
  ['said', undefined],
])('%s has the third person %s', (base, third) => {
  expect(thirdOf(base)).toBe(third);
});

test.each([
  ['making', 'make', [4]],
  ['stopping', 'stop', [4]],
  ['dying', 'die', [4]],
  ['cancelling', 'cancel', [4]],
  ['ring', 'ring', [0]],
  ['looks', 'look', [1]],
  ['closed', 'close', [2, 3]],
  ['need', 'need', [0]],
  ['look', 'look', [0]],
  ['wrote', 'write', [2]],
])('“%s” is of the verb “%s”, in the forms %j', (word, base, forms) => {
  const reading = verbReading(word);
  expect(reading?.base).toBe(base);
  expect([...reading!.forms].sort()).toEqual(forms);
});

test.each(['zzs', 'ing', 'went-', 'xyzzying'])('“%s” is no verb', (word) => {
  expect(verbReading(word)).toBeUndefined();
});
