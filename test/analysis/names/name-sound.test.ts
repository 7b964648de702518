import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commonLetters,
  haveInCommon,
  isAlike,
  nameSound,
  type Writing,
  writingOf,
} from '../../../src/analysis/names/name-sound.js';
import { inLatinLetters } from '../../../src/analysis/names/romanisation.js';

function alike(english: string, word: string): boolean {
  return isAlike(nameSound(english.toLowerCase()), nameSound(word.toLowerCase()));
}

describe('a name and its form in another language', () => {
  test.each([
    ['Macron', 'Macronem'],
    ['Munich', 'München'],
    ['Yeltsin', 'Jelzin'],
    ['Putin', 'Poutine'],
    ['California', 'Kalifornijskiego'],
    ['Willoughby', 'विलोबी'],
    ['Dwyer', 'Дуайера'],
    ['Thrace', 'Фракии'],
    ['Holyoke', 'Голиок'],
    ['Baldwin', 'Μπάλντουιν'],
    ['Chicago', 'シカゴ'],
    ['Busan', '부산'],
  ])('%s, %s', (english, word) => {
    expect(alike(english, word)).toBe(true);
  });
});

describe('two names', () => {
  test.each([
    ['Macron', 'Merkel'],
    ['Lyon', 'Nantes'],
    ['Edmonton', 'Vídni'],
    ['Serpukhov', 'Варшаву'],
    ['Kovacic', 'विलोबी'],
    ['Valentina', 'ウィロビー'],
  ])('%s, %s', (english, word) => {
    expect(alike(english, word)).toBe(false);
  });
});

test.each<[string, Writing]>([
  ['Łódź', 'latin'],
  ['Вена', 'alphabet'],
  ['वियना', 'alphabet'],
  ['ウィーン', 'coarse'],
])('%s is written in %s', (word, writing) => {
  expect(writingOf(word)).toBe(writing);
});

test.each([
  ['Nürnberg', 'nurnberg'],
  ['Łódź', 'lodz'],
  ['巴黎', ''],
  ['हांगकांग', 'hangkang'],
  ['Ντόναλντ', 'donald'],
  ['Москва', 'moskva'],
  ['42', ''],
])('%s in Latin letters is %s', (word, letters) => {
  expect(inLatinLetters(word)).toBe(letters);
});

const name = fc.stringMatching(/^[a-z]{4,12}$/);

test('a name is like itself with the ending of a case', () => {
  fc.assert(fc.property(name, fc.stringMatching(/^[a-z]{0,3}$/), (one, ending) => alike(one, one + ending)));
});

test('any two words of any writing can be compared, and either way', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), name, (word, other) => {
      expect(inLatinLetters(word)).toMatch(/^[a-z]*$/u);
      expect(typeof alike(other, word)).toBe('boolean');
    }),
  );
});

test('the letters that two words have in the same order are no more than either has, and all of those that one is made of', () => {
  fc.assert(
    fc.property(name, name, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (one, other, kept) => {
      const common = commonLetters(one, other);
      expect(common).toBe(commonLetters(other, one));
      expect(common).toBeLessThanOrEqual(Math.min(one.length, other.length));
      const part = [...one].filter((_, at) => kept[at]).join('');
      expect(commonLetters(one, part)).toBe(part.length);
    }),
  );
});

test('whether two words have so many letters in common is told as by counting them', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdé漢аq'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 12 }), (one, other, least) => {
      expect(haveInCommon(one, other, least)).toBe(commonLetters(one, other) >= least);
    }),
  );
});
