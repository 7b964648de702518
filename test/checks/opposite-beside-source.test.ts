import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const RULES = [rule('source/meaning/opposite')];

function said(text: string, source: string): string[] {
  return checkDocument(readText(text, { source, sourceLanguage: 'pt' }), RULES).map(({ message }) => message);
}

test('a word and its opposite are compared in a paragraph, not in a text so long that any word may stand for another', () => {
  const source = 'O preço do pão caiu na cidade.';
  expect(said('The price of bread rose in the town.', source)).toEqual([
    'The source does not say “rose”, but the opposite: “caiu” (fall)',
  ]);
  const long = `${source} ${'O padeiro vende o pão na praça. '.repeat(20)}`;
  expect(
    said(`The price of bread rose in the town. ${'The baker sells bread in the square. '.repeat(20)}`, long),
  ).toEqual([]);
});

test('what is said by another word of the same sense is no opposite', () => {
  expect(said('Prices rose in the town and then went down.', 'Os preços caíram na cidade.')).toEqual([]);
});
