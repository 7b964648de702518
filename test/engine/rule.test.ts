import { expect, test } from 'vitest';
import { changedRule, type Rule } from '../../src/engine/rule.js';

test('a rule that is changed has its examples still, and does not read them', () => {
  const rule: Rule = {
    id: 'en/words/doubled-word',
    check: 'doubled-word',
    category: 'linguistic-conventions/grammar',
    severity: 'error',
    message: '“{found}”: written twice',
    about: 'A word that is written twice.',
    supersedes: [],
    options: { leave: [] },
    get examples(): never {
      throw new Error('they are read');
    },
  };
  const changed = changedRule(rule, { severity: 'suggestion' });
  expect([rule.severity, changed.severity]).toEqual(['error', 'suggestion']);
  expect(changedRule(changed, { options: {} })).toMatchObject({ id: rule.id, severity: 'suggestion', options: {} });
  expect(() => changed.examples).toThrow('they are read');
});
