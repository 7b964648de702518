import { expect, test } from 'vitest';
import { pluralOf, pluralTermOf } from '../../../src/analysis/words/noun-forms.js';

test.each([
  ['spokeswoman', 'spokeswomen'],
  ['German', 'Germans'],
  ['human', 'humans'],
  ['salesperson', 'salespeople'],
  ['person', 'people'],
  ['Child', 'Children'],
  ['city', 'cities'],
  ['boy', 'boys'],
  ['constructor', 'constructors'],
  ['church', 'churches'],
  ['crisis', 'crises'],
  ['photo', 'photos'],
])('one %s, two %s', (one, two) => {
  expect(pluralOf(one)).toBe(two);
});

test.each([
  ['Secretary of State', 'Secretaries of State'],
  ['human shield', 'human shields'],
  ['mayor’s office', 'mayor’s offices'],
  ['call for bids', 'calls for bids'],
])('one %s, two %s', (one, two) => {
  expect(pluralTermOf(one)).toBe(two);
});
