import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { goneThrough } from '../gone-through.js';
import { allRules } from '../rule.js';

const rules = allRules().filter(({ id }) => id === 'en/words/foreign-word');

/** Letters that are gone through in no time. */
const LITTLE = 50_000;

/** A word of no language for each number. */
const wordOf = (n: number) => `łźk${[...String(n)].map((digit) => 'aeioubdfgk'[Number(digit)]).join('ś')}wń`;

test.each([
  ['in lower case', wordOf],
  ['nouns', (n: number) => `${wordOf(n).replace('ł', 'Ł')}keit`],
])('twice as many foreign words, each another, are twice the work: %s', (_, word) => {
  const work = (count: number) => {
    const text = Array.from({ length: count }, (_, n) => `They saw the ${word(1000 + n)} today.\n`).join('');
    return goneThrough(() => expect(checkDocument(readText(text), rules).length).toBe(count)).letters;
  };
  // What is remembered of words is made once.
  work(800);
  expect(work(800)).toBeLessThan(2.3 * work(400) + LITTLE);
});
