import { expect, test } from 'vitest';
import { Sounds } from '../../../src/analysis/names/sounds.js';
import { sharedWith } from '../../../src/analysis/source/common-ground.js';
import { PlainText } from '../../../src/analysis/source/plain-text.js';

/** Words made of some syllables, so that those of two texts have no letter in common. */
const words = (count: number, syllables: string) =>
  Array.from({ length: count }, (_, n) =>
    [...String(10_000 + n)].map((digit) => syllables.split(' ')[Number(digit)]).join(''),
  );
const some = (count: number) => words(count, 'ba be da de ga ge ka ke beb dad');
const others = (count: number) => words(count, 'mo mi lo li zo zi no ni lol mim');

test('once as many words were compared as no news has, any may be a form of the next', () => {
  const sounds = new Sounds(some(2_000).join(' '));
  const known = others(600).map((name) => sounds.has(name));
  expect(known[0]).toBe(false);
  expect(known.indexOf(true)).toBe(500);
  expect(known.slice(500).every(Boolean)).toBe(true);
});

test('and what has so many different words is taken to share one', () => {
  const shared = (count: number) =>
    sharedWith(new PlainText(some(count).join(' '), 'pt'), new PlainText(others(count).join(' '), 'en'), 1);
  expect(shared(900)).toBe(0);
  expect(shared(1_100)).toBe(1);
});
