import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedWith, tellingWords } from '../../../src/analysis/source/common-ground.js';
import { PlainText } from '../../../src/analysis/source/plain-text.js';

function shared(language: string, source: string, text: string, most = 10): number {
  return sharedWith(new PlainText(source, language), new PlainText(text, 'en'), most);
}

describe('what two texts share', () => {
  test.each([
    ['a number', 'pt', 'Em 2014', 'in 2014', 1],
    ['a number in words', 'pt', 'Há 12', 'there are twelve', 1],
    ['a country', 'de', 'in Südkorea', 'in South Korea', 1],
    ['a place that each calls otherwise', 'pl', 'w Monachium', 'in Munich', 1],
    ['an acronym', 'es', 'la FIFA', 'the FIFA', 1],
    ['a country by its acronym', 'fr', 'aux États-Unis', 'in the US', 1],
    ['a name in another writing', 'hi', 'विलोबी', 'by Willoughby', 1],
    ['a word that both have', 'ru', 'президент', 'the president', 1],
    ['nothing', 'it', 'Quando smise di piovere', 'The mayor sold her boat', 0],
    ['nothing but words of any text', 'nl', 'dat was also even back', 'that was also even back', 0],
  ])('%s', (_what, language, source, text, count) => {
    expect(shared(language, source, text)).toBe(count);
  });

  test('is counted no further than anybody asks', () => {
    expect(shared('es', 'Lima, Quito, Bogotá, 2014', 'Lima, Quito, Bogotá, 2014', 2)).toBe(2);
  });
});

test('names and numbers tell, and no words that other languages translate', () => {
  const telling = (language: string, source: string, text: string) =>
    tellingWords(new PlainText(source, language), new PlainText(text, 'en'));
  expect(telling('es', 'Vino Neruda en 1950.', 'He met Allende, of the Supreme Court, on Monday, May 3.')).toBe(4);
  expect(telling('de', 'Es kam die Feuerwehr mit dem Wagen.', 'The Scottish came.')).toBe(0);
});

test('a text shares all it has with itself', () => {
  const words = fc.array(fc.stringMatching(/^(?:[bdfklmnprst][aeio]){3,4}$/), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(words, (one) => shared('es', one.join(' '), one.join(' '), 20) >= new Set(one).size));
});
