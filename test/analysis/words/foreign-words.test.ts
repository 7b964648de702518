import { expect, test } from 'vitest';
import { languageOf } from '../../../src/analysis/words/foreign-words.js';

test.each([
  ['beaucoup', 'French'],
  ['según', 'Spanish'],
  ['também', 'Portuguese'],
  ['perché', 'Italian'],
  ['jedoch', 'German'],
  ['Krankheit', 'German'],
  ['ponieważ', 'Polish'],
  ['který', 'Czech'],
  ['segodnya', 'Russian'],
])('“%s” is %s', (word, language) => {
  expect(languageOf(word)).toBe(language);
});

test.each(['window', 'government', 'krankheit', 'pendant', 'premier', 'con'])('“%s” is told of no language', (word) => {
  expect(languageOf(word)).toBeUndefined();
});
