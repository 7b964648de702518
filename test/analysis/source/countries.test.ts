import { describe, expect, test } from 'vitest';
import { countriesIn, countriesNamed, mayName } from '../../../src/analysis/source/countries.js';
import { PlainText } from '../../../src/analysis/source/plain-text.js';

test('English names of countries, the longest, where they stand', () => {
  expect(countriesIn('Guinea-Bissau, not Guinea; Indians of New Guinean villages')).toEqual([
    { code: 'GW', text: 'Guinea-Bissau', start: 0 },
    { code: 'GN', text: 'Guinea', start: 19 },
  ]);
});

describe('a text names a country', () => {
  test.each([
    ['de', 'Er floh nach Südkorea.', ['KR']],
    ['ru', 'Сборная Швеции победила', ['SE']],
    ['zh', '印度尼西亚的洪水', ['ID']],
    ['hi', 'भारत के कानून', ['IN']],
    ['ja', 'タイトルの話だが、タイは遠い。', ['TH']],
    ['ja', '南アフリカの空', ['ZA']],
    ['ja', '南アフリカン航空', []],
    ['pl', 'Katarzyna była zadowolona', []],
    ['hi', 'पर यह नहीं', []],
    ['xx', 'Svenska', []],
    ['not a tag', 'Sweden', []],
  ])('%s: %s', (language, text, codes) => {
    expect(countriesNamed(new PlainText(text, language)).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a text may speak of a country by its people or its capital', () => {
  test.each([
    ['en', 'Dutch farmers', 'NL', true],
    ['en', 'the Kremlin', 'RU', true],
    ['de', 'die südkoreanische Regierung', 'KR', true],
    ['en', 'Danish bacon', 'SE', false],
  ])('%s: %s', (language, text, code, expected) => {
    expect(mayName(new PlainText(text, language), code)).toBe(expected);
  });
});
