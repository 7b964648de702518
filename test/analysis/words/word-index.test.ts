import { expect, test } from 'vitest';
import { Reading } from '../../../src/analysis/reading.js';
import { pieceIndex, tokenIndex } from '../../../src/analysis/words/word-index.js';
import { readDocument } from '../../../src/document/formats/index.js';

const reading = (text: string) => new Reading(readDocument('a.txt', text));

/** Looks for some words, and counts how often it is asked. */
function seekerOf(...words: string[]) {
  const asked: string[] = [];
  return { asked, has: (lower: string) => asked.push(lower) > 0 && words.includes(lower) };
}

test('a seeker is told the same places whether it was known before the article was read or not', () => {
  const seeker = seekerOf('the', 'river');
  const places = () => reading('The river.\n\nNo word.\n\nBy the river').get(pieceIndex).placesOf(seeker);
  const expected = [
    [0, [0, 1]],
    [2, [1, 2]],
  ];
  expect(places()).toEqual(expected);
  expect(places()).toEqual(expected);
});

test('a seeker is asked once for each word, however many articles have it in whatever case', () => {
  const seeker = seekerOf('mayor');
  reading('a').get(tokenIndex).placesOf(seeker);
  seeker.asked.length = 0;
  for (let article = 0; article < 5; article++)
    expect(reading('The mayor met the MAYOR.').get(tokenIndex).placesOf(seeker)).toEqual([[0, [1, 4]]]);
  expect(seeker.asked.toSorted()).toEqual(['.', 'mayor', 'met', 'the']);
});

test('who is not known is asked anew of each article', () => {
  const words = new Set<string>();
  const index = reading('one two').get(pieceIndex);
  expect(index.placesWhere(words)).toEqual([]);
  words.add('two');
  expect(index.placesWhere(words)).toEqual([[0, [1]]]);
});

test('seekers that come and go, as when a configuration is edited, are forgotten and found again', () => {
  const first = seekerOf('ferry');
  const places = () => reading('A ferry left.').get(pieceIndex).placesOf(first);
  const before = places();
  for (let at = 0; at < 900; at++) reading('A ferry left.').get(pieceIndex).placesOf(seekerOf('left'));
  expect(places()).toEqual(before);
  expect(places()).toEqual([[0, [1]]]);
});

test('an article that was read before seekers were forgotten still tells their places', () => {
  const seeker = seekerOf('ferry');
  reading('a').get(pieceIndex).placesOf(seeker);
  const early = reading('A ferry left.');
  const index = early.get(pieceIndex);
  for (let at = 0; at < 900; at++) reading('b').get(pieceIndex).placesOf(seekerOf('left'));
  expect(index.placesOf(seeker)).toEqual([[0, [1]]]);
  expect(early.get(tokenIndex).placesOf(seeker)).toEqual([[0, [1]]]);
});
