import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeUnits } from '../../../src/analysis/characters/code-units.js';
import { type WordForm, wordFormAt } from '../../../src/analysis/words/word-form.js';
import { CAPITAL, LOUD, NAME_LIKE, SMALL, shapeOf } from '../../../src/analysis/words/word-shape.js';

function formIn(text: string, start: number, end: number): WordForm {
  return wordFormAt(text, codeUnits(text), start, end);
}

function wordForm(text: string): WordForm {
  return formIn(text, 0, text.length);
}

test('a word has the same form wherever it stands', () => {
  const form = wordForm('Guterres');
  expect(formIn('said Guterres on', 5, 13)).toBe(form);
  expect(formIn('said Guterres on', 5, 12)).not.toBe(form);
  expect(wordForm('guterres').word).toBe(form.word);
});

test('what is written is found again among many others, and still after they were forgotten', () => {
  for (let number = 0; number < 70_000; number++) {
    const text = `w${number}`;
    expect(formIn(`(${text})`, 1, text.length + 1).text).toBe(text);
  }
  expect(wordForm('w1')).toBe(wordForm('w1'));
});

test('a very long word is not kept', () => {
  const long = 'a'.repeat(50);
  expect(wordForm(long)).not.toBe(wordForm(long));
  expect(wordForm(long).text).toBe(long);
});

test('the shape of a word is what expressions tell of it', () => {
  const letters = fc.constantFrom('a', 'B', 'é', 'Ü', '\u0301', '’', 'O', 'n', '中', '𝐀', 'ǅ');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), (all) => {
      const text = all.join('');
      const shape = shapeOf(wordForm(text));
      expect((shape & CAPITAL) !== 0).toBe(/^\p{Lu}/u.test(text));
      expect((shape & SMALL) !== 0).toBe(/^\p{Ll}/u.test(text));
      expect((shape & NAME_LIKE) !== 0).toBe(/^\p{Lu}(?!(?:.*\p{Lu}){2}).*\p{Ll}/u.test(text));
      expect((shape & LOUD) !== 0).toBe(/^[\p{Lu}\p{M}]+$/u.test(text));
    }),
    { numRuns: 1_000 },
  );
});
