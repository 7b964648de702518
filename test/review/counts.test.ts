import { expect, test } from 'vitest';
import { countsOf } from '../../src/review/counts.js';
import { reduce } from '../../src/review/reduce.js';
import { openSession } from '../../src/review/session.js';
import { sessionOf, TIME } from './session.js';

test('what is counted of an article: each status, what is new, and the errors that are open', () => {
  const { document, findings } = sessionOf('[one>1] [two>2] [three>3]');
  const severities = ['error', 'warning', 'error'] as const;
  const graver = findings.map((finding, i) => ({ ...finding, severity: severities[i]! }));
  const session = openSession(document, graver, [], [graver[0]!.fingerprint]);
  expect(countsOf(session)).toEqual({ open: 3, accepted: 0, rejected: 0, 'set-aside': 0, new: 2, errors: 2 });
  const rejected = reduce(session, { type: 'reject', fingerprint: graver[0]!.fingerprint, time: TIME });
  expect(countsOf(rejected)).toMatchObject({ open: 2, rejected: 1, errors: 1 });
});
