import { expect, test } from 'vitest';
import { closest } from '../../src/document/did-you-mean.js';

const known = ['en/words', 'en/words/doubled-word', 'en/sentences/fragment', 'off', 'on', 'spelling'];

test.each([
  ['en/words/doubled-wrod', 'en/words/doubled-word'],
  ['doubled-word', 'en/words/doubled-word'],
  ['Spelling', 'spelling'],
  ['speling', 'spelling'],
  ['of', 'off'],
  ['fo', undefined],
  ['spelilng', 'spelling'],
  ['en/wrods/doubled-wrod', 'en/words/doubled-word'],
  ['en/wor', 'en/words'],
  ['frag', 'en/sentences/fragment'],
  ['s', undefined],
  ['“off”', 'off'],
  ['‘doubled-wrod’', 'en/words/doubled-word'],
  ['“”', undefined],
  ['quotations', undefined],
  ['', undefined],
])('%j: the nearest is %j', (given, meant) => {
  expect(closest(given, known)).toBe(meant);
});
