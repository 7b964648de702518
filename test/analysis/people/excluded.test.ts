import { expect, test } from 'vitest';
import { mistakenPronouns } from '../../../src/analysis/people/who-is-meant.js';
import { Reading } from '../../../src/analysis/reading.js';
import { readText } from '../../../src/document/formats/text.js';

function mistaken(text: string): string[] {
  const reading = new Reading(readText(text));
  return reading.get(mistakenPronouns).map(({ pronoun }) => pronoun.token.text);
}

test.each([
  ['a relative named behind', 'Her husband Pedro Lima drove the car home.'],
  ['one set off', 'His mother, Elena, is said to have built the chapel.'],
  ['no relative', 'His predecessor Laila Osman resigned on 21 March.'],
  ['one named before', 'But Maria Lopes, his wife, is ill.'],
  ['one who does it to her', 'She had a cousin, Timo Lahtinen, who robbed her.'],
  ['one who does it to him, whatever is set off behind', 'Elena Lima, a former guest of the house, lashed out at him.'],
  ['one named in brackets who does it', 'Two neighbours (Rui Prado and Elena Lima) sat next to him.'],
  ['the mother of his children', 'Last week saw Elena Lima, the mother of his two sons, return.'],
  ['one with whom she does it', 'In Rome lives Pedro Lima, with whom she has two sons.'],
  ['the wife of whom he speaks as his', '“My wife and I are well,” he said.'],
  ['one who says it of him', 'Once he was free, the team took a rest, said Elena Lima.'],
  ['one who gives her something', 'My uncle gave her skates.'],
  ['one who dies in his arms', 'Two days later, Elena Lima died in his arms.'],
])('a pronoun is not whoever it has: %s', (_, text) => {
  expect(mistaken(text)).toEqual([]);
});

test('the same names are meant where they may be', () => {
  expect(mistaken('Pedro Lima drove her car home.')).toEqual(['her']);
  expect(mistaken('Elena Lima is said to have built his chapel.')).toEqual(['his']);
  expect(mistaken('Laila Osman resigned on 21 March. His voice was calm.')).toEqual(['His']);
  expect(mistaken('Elena Lima carried the cat in his arms.')).toEqual(['his']);
  expect(mistaken('Once he was free, Elena Lima took a rest.')).toEqual(['he']);
  expect(mistaken('“The wife is well,” he said.')).toEqual(['he']);
});
