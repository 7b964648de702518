import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

const RULES = [rule('en/people/pronoun-gender')];

/** The labels of the fixes of each finding. */
function fixes(text: string): string[][] {
  return checkDocument(readText(text), RULES).map(({ suggestions }) => suggestions.map(({ label }) => label));
}

test('where a role alone tells the gender, it may be the role that is wrong', () => {
  expect(fixes('A spokesman for the court said that the letters had been found. She declined to say where.')).toEqual([
    ['write “He”', 'write “spokeswoman” for “spokesman” instead'],
  ]);
  expect(fixes('The chairwoman of the union spoke first. He asked for a vote.')).toEqual([
    ['write “She”', 'write “chairman” for “chairwoman” instead'],
  ]);
});

test('not where a first name, another noun or another pronoun tells it too, or every language has a word for each', () => {
  const she = [['write “She”']];
  expect(fixes('The chairwoman of the union, Nuria Vidal, spoke first. He asked for a vote.')).toEqual(she);
  expect(fixes('The congresswoman and mother of three spoke first. He asked for a vote.')).toEqual(she);
  expect(fixes('The actress of the film spoke first. He asked for a vote.')).toEqual(she);
  expect(fixes('The queen opened parliament on Tuesday. In his speech she spoke of the drought.')).toEqual([
    ['write “her”'],
  ]);
});
