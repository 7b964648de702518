import { expect, test } from 'vitest';
import { TokenSequence } from '../../../src/analysis/patterns/token-sequence.js';

test('a sequence is looked for by the words that are rarest in a text, not by the fewest', () => {
  const sequence = new TokenSequence([{ word: ['the'] }, { lemma: ['harbour'] }, { word: ['of'] }]);
  expect([...sequence.anchor!.words]).toContain('harbours');
  expect(sequence.anchor!.words.has('the')).toBe(false);
  expect(sequence.anchor).toMatchObject({ least: 1, most: 1 });
});
