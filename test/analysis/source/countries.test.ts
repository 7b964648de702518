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
    ['et', 'Suurim linn on Damaskus', []],
    ['et', 'Ta elab Süürias', ['SY']],
    ['lv', 'Viņš dzīvo Vācijā', ['DE']],
    ['ro', 'Șerbii din Rhode Island erau liberi', []],
    ['ro', 'Guvernul Islandei', ['IS']],
    ['ru', 'Того, кто пришёл, нет', []],
    ['el', 'Η κυβέρνηση της Γαλλίας', ['FR']],
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
    ['en', 'a Franco-Russian treaty', 'RU', true],
    ['en', 'they told us', 'US', false],
    ['en', 'the US-led talks', 'US', true],
    ['ru', 'суды ФРГ', 'DE', true],
    ['es', 'los EE. UU. y la URSS', 'US', true],
    ['et', 'Vene väed', 'RU', true],
    ['ru', 'жители Poccии', 'RU', true],
  ])('%s: %s', (language, text, code, expected) => {
    expect(mayName(new PlainText(text, language), code)).toBe(expected);
  });
});
