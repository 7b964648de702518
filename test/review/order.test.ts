import { expect, test } from 'vitest';
import { ordered } from '../../src/review/order.js';
import { reduce } from '../../src/review/reduce.js';
import { openSession } from '../../src/review/session.js';
import { sessionOf, TIME } from './session.js';

const { document, findings } = sessionOf('[b:one>1] [a:two>2] [b:three>3] [a:four>4]');
const severities = ['suggestion', 'warning', 'error', 'warning'] as const;
const start = openSession(
  document,
  findings.map((finding, i) => ({ ...finding, severity: severities[i]! })),
);
const session = reduce(start, { type: 'reject', fingerprint: findings[0]!.fingerprint, time: TIME });

test.each([
  ['place', ['one', 'two', 'three', 'four']],
  ['severity', ['three', 'two', 'four', 'one']],
  ['rule', ['two', 'four', 'one', 'three']],
  ['decision', ['two', 'three', 'four', 'one']],
] as const)('findings by %s, and then by place', (order, expected) => {
  const shown = ordered(session, order).map(({ start, end }) => document.text.slice(start, end));
  expect(shown).toEqual(expected);
});
