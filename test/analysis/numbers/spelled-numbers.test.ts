import { describe, expect, test } from 'vitest';
import { inEnglishWords, numbersSpelledIn, spelledFiguresIn } from '../../../src/analysis/numbers/spelled-numbers.js';

describe('numbers in words', () => {
  test.each([
    ['en', 'Twenty-five people and three dogs', ['25', '3']],
    ['en', 'one of them, a three-day walk', ['3']],
    ['pt', 'vinte e cinco pessoas e duas casas', ['25', '2']],
    ['de', 'Drei Personen in sieben Jahren', ['3', '7']],
    ['fr', 'dix-sept ans, neuf maisons, cinq enfants', ['5']],
    ['fr', 'quatre-vingts personnes', []],
    ['es', 'veinticinco personas', ['25']],
    ['sv', 'sex och sju', ['7']],
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
    expect([...numbersSpelledIn(text, language)]).toEqual(expect.arrayContaining(keys));
  });

  test.each([
    ['fr', 'quatre-vingts', '8'],
    ['fr', 'quatre-vingt-dix', '9'],
    ['fr', 'soixante-quinze', '75'],
    ['fr', 'une quarantaine', '4'],
    ['it', 'una cinquantina', '5'],
    ['de', 'fünfundzwanzig', '25'],
    ['de', 'einundachtzig', '81'],
    ['it', 'trentacinque', '35'],
    ['it', 'ventotto', '28'],
    ['it', 'quarantatré', '43'],
    ['nl', 'tweeëntwintig', '22'],
    ['sv', 'trettiofyra', '34'],
    ['cs', 'pětadvacet', '25'],
    ['hu', 'huszonöt', '25'],
    ['pt', 'tricampeão', '3'],
    ['es', 'media docena', '6'],
    ['pl', 'piętnasty', '15'],
    ['ru', 'пятнадцатый', '15'],
    ['ru', 'вдвое', '2'],
    ['uk', 'п’ятнадцять', '15'],
  ])('in %s: “%s” may be %s', (language, text, key) => expect([...numbersSpelledIn(text, language)]).toContain(key));

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
