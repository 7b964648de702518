import { expect, test } from 'vitest';
import { FilterError, parseFilter, passes } from '../../src/review/filter.js';
import { reduce } from '../../src/review/reduce.js';
import { openSession } from '../../src/review/session.js';
import { sessionOf, TIME } from './session.js';

const { document, findings } = sessionOf('[dates:May 3rd>May 3] [names:Mary Moss>Moss] [names:Mary>Mary Moss] [x>y]');
const severities = ['suggestion', 'error', 'warning', 'error'] as const;
const start = openSession(
  document,
  findings.map((finding, i) => ({ ...finding, severity: severities[i]! })),
);
const session = reduce(start, { type: 'reject', fingerprint: findings[1]!.fingerprint, time: TIME });

test.each([
  ['', ['May 3rd', 'Mary Moss', 'Mary', 'x']],
  ['is:error', ['Mary Moss', 'x']],
  ['is:error is:warning', ['Mary Moss', 'Mary', 'x']],
  ['is:error is:open', ['x']],
  ['is:rejected', ['Mary Moss']],
  ['rule:names', ['Mary Moss', 'Mary']],
  ['mary', ['Mary Moss', 'Mary']],
  ['mary moss', ['Mary Moss']],
  ['"y m"', ['Mary Moss']],
  ['en/dates', ['May 3rd']],
  ['is:accepted', []],
])('“%s” shows %j', (query, expected) => {
  const filter = parseFilter(query);
  const shown = session.findings.filter((finding) => passes(session, finding, filter));
  expect(shown.map(({ start, end }) => document.text.slice(start, end))).toEqual(expected);
});

test.each([
  ['is:eror', /^is:eror is not known; there are is:error, .*is:set-aside, is:new$/u],
  ['is:', /^is: is not known/u],
  ['rule:', /^rule: needs a part of a rule’s name/u],
])('“%s” is refused, with what there is', (query, message) => {
  expect(() => parseFilter(query)).toThrow(FilterError);
  expect(() => parseFilter(query)).toThrow(message);
});
