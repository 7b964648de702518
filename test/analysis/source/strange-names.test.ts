import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlainText } from '../../../src/analysis/source/plain-text.js';
import { strangeNames } from '../../../src/analysis/source/strange-names.js';

function strange(text: string, language: string, source: string): string[] {
  return strangeNames(text, new PlainText(source, language)).map((name) => name.text);
}

describe('a name that the source has in no form', () => {
  test.each([
    ['It was Merkel who came.', 'fr', 'C’est Macron qui est venu.', ['Merkel']],
    ['He met Liu Mingyang there.', 'hi', 'वह वहाँ शर्मा से मिले।', ['Liu Mingyang']],
    ['They live in Dingolfing-Landau.', 'es', 'Viven en Sevilla.', ['Dingolfing']],
    ['A trip to Jamaica.', 'de', 'Eine Reise nach Südkorea.', ['Jamaica']],
    ['So Dr. Asahiro said.', 'it', 'Così disse la dott.ssa Verga.', ['Asahiro']],
  ])('%s', (text, language, source, names) => {
    expect(strange(text, language, source)).toEqual(names);
  });
});

describe('nothing is strange about', () => {
  test.each([
    ['another name for it', 'In Vienna and Munich.', 'pl', 'W Wiedniu i Monachium.'],
    ['a name within a longer word', 'In southern Italy.', 'de', 'In Süditalien.'],
    ['a capital that speaks for its country', 'A note from Beijing.', 'ru', 'Нота Китая.'],
    ['peoples, days, feasts', 'On Monday the Scottish went home for Christmas.', 'es', 'Se fueron a casa.'],
    ['an adjective made of a name', 'A Viennese ball, and Parisians.', 'es', 'Un baile.'],
    ['a first name that is spelt out', 'It was Emmanuel Macron.', 'de', 'Es war Macron.'],
    ['a word that any sentence could begin with', 'Prelimnary results came.', 'es', 'Llegaron resultados.'],
    ['a word behind an abbreviation', 'They came at 5 p.m. Prelimnary results came.', 'es', 'Llegaron resultados.'],
    ['an abbreviation', 'They met Insp. Smith of UNESCO.', 'es', 'Se reunieron con Smith.'],
    ['two words that are one there', 'In Hong Kong it rained.', 'hi', 'हांगकांग में बारिश हुई।'],
    ['Japanese names in characters', 'So said Nakamura.', 'ja', '中村さんはそう言った。'],
  ])('%s: %s', (_what, text, language, source) => {
    expect(strange(text, language, source)).toEqual([]);
  });
});

test('a land is told from a town, and a whole name from a word', () => {
  const found = strangeNames('From Bohemia to Edmonton with Valentina Tereshkova.', new PlainText('Viva.', 'es'));
  expect(found.map(({ text, words, isLand }) => [text, words, isLand])).toEqual([
    ['Bohemia', 1, true],
    ['Edmonton', 1, false],
    ['Valentina Tereshkova', 2, false],
  ]);
});

test('what stands in the source is never strange, and all that is lies in the text', () => {
  const words = fc.array(fc.stringMatching(/^[A-Z]?[a-zé]{1,9}$/), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (own, others) => {
      const text = own.join(' ');
      expect(strange(text, 'es', [...others, ...own].join(' '))).toEqual([]);
      for (const name of strangeNames(text, new PlainText(others.join(' '), 'es')))
        expect(text.slice(name.start, name.end)).toBe(name.text);
    }),
  );
});

test('a strange surname behind a first name makes the whole name strange, but for Chinese ones', () => {
  const wordsOf = (text: string, source: string, language: string) =>
    strangeNames(text, new PlainText(source, language)).map(({ text: name, words }) => [name, words]);
  expect(wordsOf('It was Gary Anderson.', 'Это был Гэри.', 'ru')).toEqual([['Anderson', 2]]);
  expect(wordsOf('It was Anderson.', 'Это был Гэри.', 'ru')).toEqual([['Anderson', 1]]);
  expect(wordsOf('It was Yuan Shikai.', "Byl to Jüan Š'-kchaj.", 'cs')).toEqual([['Shikai', 1]]);
});
