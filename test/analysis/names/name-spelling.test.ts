import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nearKeys,
  type SpellingDifference,
  soundOf,
  spellingDifference,
} from '../../../src/analysis/names/name-spelling.js';

describe('spellingDifference', () => {
  test.each<[string, string, SpellingDifference | undefined]>([
    ['António', 'Antonio', 'marks'],
    ['Łódź', 'Lodz', 'marks'],
    ['Lavrov', 'Lavorv', 'swap'],
    ['Sergei', 'Sergey', 'sound'],
    ['Yevgeny', 'Evgeny', 'sound'],
    ['Zelensky', 'Zelenskyy', 'sound'],
    ['Mueller', 'Müller', 'sound'],
    ['Filipe', 'Philipe', 'sound'],
    ['Guterres', 'Gutteres', 'sound'],
    ['Peskov', 'Peskoff', 'school'],
    ['Shevchenko', 'Chevchenko', 'school'],
    ['Zhukov', 'Jukov', 'school'],
    ['Suleiman', 'Sulaiman', 'school'],
    ['Ouattara', 'Wattara', 'school'],
    ['Rashid', 'Rasheed', 'school'],
    ['Guterres', 'Guterrs', 'letter'],
    ['Kaneko', 'Kameko', 'letter'],
    ['Kaneko', 'Kanoko', 'vowel'],
    ['Dujarric', 'Dujarri', 'end'],
    ['Iraq', 'Iraqi', undefined],
    ['Maria', 'Mario', undefined],
    ['American', 'Americans', undefined],
    ['Putin', 'Putina', undefined],
    ['Gambia', 'Zambia', undefined],
    ['Austria', 'Australia', undefined],
  ])('%s, %s: %s', (one, other, difference) => {
    expect(spellingDifference(one, other)).toBe(difference);
    expect(spellingDifference(other, one)).toBe(difference);
  });
});

const word = fc.stringMatching(/^[a-z]{2,10}$/);

test('words that differ in one letter, or a swap, share a key', () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (name, seed, letter) => {
      const at = seed % (name.length - 1);
      const changed = name.slice(0, at) + letter + name.slice(at + 1);
      const swapped = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
      for (const other of [changed, swapped, name.slice(0, at) + name.slice(at + 1)]) {
        expect([...nearKeys(name)].some((key) => nearKeys(other).has(key))).toBe(true);
      }
    }),
  );
});

test('the sound of a name does not hang on case or marks', () => {
  fc.assert(fc.property(word, (name) => soundOf(name.toUpperCase()) === soundOf(name)));
});
