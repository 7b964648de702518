import { expect, test } from 'vitest';
import { type Limits, verdict } from '../../src/cli/verdict.js';
import { NOTHING } from '../../src/report/totals.js';

function statusOf(error: number, warning: number, suggestion: number, limits: Limits, unread = 0) {
  return verdict({ ...NOTHING, unread, findings: { error, warning, suggestion } }, limits);
}

test('without a limit on warnings, what is as grave as failOn fails', () => {
  expect(statusOf(0, 1, 0, { failOn: 'warning' })).toBe(1);
  expect(statusOf(0, 1, 0, { failOn: 'error' })).toBe(0);
  expect(statusOf(0, 0, 9, { failOn: 'warning' })).toBe(0);
});

test('warnings up to the limit pass, one more does not', () => {
  const limits: Limits = { failOn: 'warning', maxWarnings: 2 };
  expect(statusOf(0, 2, 0, limits)).toBe(0);
  expect(statusOf(0, 3, 0, limits)).toBe(1);
  expect(statusOf(0, 1, 0, { failOn: 'warning', maxWarnings: 0 })).toBe(1);
});

test('a limit on warnings lets no error pass, and no suggestion where those fail', () => {
  expect(statusOf(1, 0, 0, { failOn: 'error', maxWarnings: 2 })).toBe(1);
  expect(statusOf(0, 0, 1, { failOn: 'suggestion', maxWarnings: 2 })).toBe(1);
  expect(statusOf(0, 3, 0, { failOn: 'error', maxWarnings: 2 })).toBe(1);
});

test('trouble wins', () => {
  expect(statusOf(1, 0, 0, { failOn: 'error' }, 1)).toBe(2);
});
