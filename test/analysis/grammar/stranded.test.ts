import { expect, test } from 'vitest';
import { isTailOfClause } from '../../../src/analysis/grammar/stranded.js';

test.each([
  ['the bridge that', true],
  ['all we', true],
  ['the house it', true],
  ['the plan you', true],
  ['the house they', true],
  ['it', false],
  ['rain and it', false],
  ['the old bridge', false],
  ['all it took. The bridge', false],
])('“%s …” is the tail of a clause: %s', (before, isTail) => {
  expect(isTailOfClause(before)).toBe(isTail);
});
