import { expect, test } from 'vitest';
import { ruleName } from '../../src/tui/rule-name.js';

test('a rule is called by its id, or by its last name where there is less room', () => {
  expect(ruleName('en/words/agreement', 18)).toBe('en/words/agreement');
  expect(ruleName('en/words/agreement', 17)).toBe('agreement');
  expect(ruleName('agreement', 3)).toBe('agreement');
});
