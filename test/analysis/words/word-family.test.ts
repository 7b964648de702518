import { expect, test } from 'vitest';
import {
  adjectiveOfAdverb,
  adjectiveOfNoun,
  adverbOfAdjective,
  nounOfVerb,
  verbOfNoun,
} from '../../../src/analysis/words/word-family.js';

test.each([
  ['announcement', 'announce'],
  ['exploration', 'explore'],
  ['decoration', 'decorate'],
  ['application', 'apply'],
  ['explanation', 'explain'],
  ['decision', 'decide'],
  ['permission', 'permit'],
  ['production', 'produce'],
  ['arrival', 'arrive'],
  ['acceptance', 'accept'],
])('%s tells of what is done: %s', (noun, verb) => expect(verbOfNoun(noun)).toBe(verb));

test.each(['mention', 'question', 'station', 'finance', 'journal', 'zzzation', 'ion'])(
  '%s tells of nothing that is done, or is a verb itself',
  (word) => expect(verbOfNoun(word)).toBeUndefined(),
);

test.each([
  ['introduce', 'introduction'],
  ['announce', 'announcement'],
  ['isolate', 'isolation'],
  ['arrive', 'arrival'],
  ['propose', 'proposal'],
])('what one does who would %s is a noun: %s', (verb, noun) => expect(nounOfVerb(verb)).toBe(noun));

test('a verb without such a noun has none', () => expect(nounOfVerb('know')).toBeUndefined());

test.each([
  ['locally', 'local'],
  ['easily', 'easy'],
  ['probably', 'probable'],
  ['publicly', 'public'],
])('%s and %s are of one family', (adverb, adjective) => {
  expect(adjectiveOfAdverb(adverb)).toBe(adjective);
  expect(adverbOfAdjective(adjective)).toBe(adverb);
});

test.each(['zzzly', 'table', 'fly'])('%s is no adverb of an adjective', (word) =>
  expect(adjectiveOfAdverb(word)).toBeUndefined(),
);

test.each([
  ['importance', 'important'],
  ['difference', 'different'],
  ['responsibility', 'responsible'],
  ['popularity', 'popular'],
  ['success', 'successful'],
])('%s is what makes one %s', (noun, adjective) => expect(adjectiveOfNoun(noun)).toBe(adjective));

test('nobody is what a table makes them', () => expect(adjectiveOfNoun('table')).toBeUndefined());
