import { expect, test } from 'vitest';
import { remembered } from '../../../src/analysis/words/remembered.js';

test('a question is asked once for each word, even where there is no answer', () => {
  const asked: string[] = [];
  const length = remembered((word): number | undefined => {
    asked.push(word);
    return word === '' ? undefined : word.length;
  });
  expect(['sea', '', 'sea', ''].map(length)).toEqual([3, undefined, 3, undefined]);
  expect(asked).toEqual(['sea', '']);
});

test('what is remembered does not grow without end', () => {
  let asked = 0;
  const itself = remembered((word) => {
    asked++;
    return word;
  });
  for (let at = 0; at < 30_000; at++) expect(itself(`${at}`)).toBe(`${at}`);
  itself('1');
  expect(asked).toBe(30_001);
});
