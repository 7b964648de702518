import { expect, test } from 'vitest';
import { baseOfPast, baseOfThird, thirdOf } from '../../../src/analysis/words/verb-bases.js';

test.each([
  ['explained', 'explain'],
  ['stopped', 'stop'],
  ['used', 'use'],
  ['carried', 'carry'],
  ['freed', 'free'],
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
