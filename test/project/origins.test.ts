import { expect, test } from 'vitest';
import { inForce } from '../../src/project/in-force.js';
import { originsText } from '../../src/project/origins.js';
import { rule } from '../rule.js';
import { rawIn } from '../terminal-output.js';

test('the name of a rule’s file commands no terminal', () => {
  const own = { ...rule('en/words/doubled-word'), id: 'house/\u001b]0;owned\u0007' };
  const text = originsText('a.txt', inForce({ path: 'a.yaml', layers: [], ownRules: [own], sources: [] }, 'a.txt', []));
  expect(rawIn(text)).toBe('');
  expect(text).toContain('house/␛]0;owned␇  error');
});
