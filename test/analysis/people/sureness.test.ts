import { expect, test } from 'vitest';
import { sureness } from '../../../src/analysis/people/sureness.js';

const STANDING = { doubt: 2, doubtByNames: 1, others: 0.3, own: 0, untold: 0, since: 10, evidence: 2 };

test('the more doubt, the surer it is that a pronoun is wrong', () => {
  const all = [0.5, 1.5, 2.5, 4, 9].map((doubt) => sureness({ ...STANDING, doubt }));
  expect(all).toEqual([...all].sort((a, b) => a - b));
});

test('the farther somebody of its own gender stands, the surer', () => {
  expect(sureness({ ...STANDING, since: 99 })).toBeGreaterThan(sureness({ ...STANDING, since: 1 }));
});
