import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.js';
import { readText } from '../../src/document/formats/text.js';
import { SECTION } from '../../src/document/sections.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';

/** What the rules that compare with the source flag. */
function flagged(document: Document, ...ids: string[]): string[] {
  const rules = ids.map((id) =>
    rule(`source/${/^(?:length|unrelated|untranslated)$/u.test(id) ? 'completeness' : 'meaning'}/${id}`),
  );
  return checkDocument(document, rules).map(({ start, end }) => document.text.slice(start, end));
}

describe('an article beside its whole source', () => {
  const source = 'Um título de 1998\n\nEm 2014 havia 2.600 quartos.\n\nNo dia 7 choveu em Lisboa.';
  const text = 'A title of 1998\n\nThere were 4,600 rooms in 2014.\n\nIt rained in Lisbon on the 7th.';

  test('each paragraph is compared with the one that stands beside it', () => {
    expect(flagged(readText(text, { source, sourceLanguage: 'pt' }), 'numbers')).toEqual(['4,600']);
  });

  test('what was moved to another paragraph is not missing', () => {
    const moved = 'A title of 1998\n\nThere were many rooms.\n\nIt rained on the 7th; in 2014 there were 2,600 rooms.';
    expect(flagged(readText(moved, { source, sourceLanguage: 'pt' }), 'numbers')).toEqual([]);
  });

  test('a name may come from anywhere in the source, and a paragraph from next to where it stands', () => {
    const names = 'Lula falou na segunda-feira.\n\nO presidente viajou a Nantes, disse Macron.\n\nChoveu.';
    const told = (last: string) => `He spoke on Monday.\n\nLula travelled to ${last}.\n\nIt rained.`;
    const flaggedIn = (text: string) => flagged(readText(text, { source: names, sourceLanguage: 'pt' }), 'names');
    expect(flaggedIn(told('Nantes, said Macron'))).toEqual([]);
    expect(flaggedIn(told('Nantes, said Merkel'))).toEqual(['Merkel']);
  });

  test('of a long article only what stands near a paragraph counts', () => {
    const filler = (line: string) => Array.from({ length: 800 }, () => line).join('\n\n');
    const long = `Merkel falou.\n\n${filler('Choveu durante toda a noite, como sempre.')}\n\nO ministro ligou a Macron.`;
    const made = `Merkel spoke.\n\n${filler('It rained all night, as it always does here.')}\n\nThe minister called Merkel.`;
    expect(flagged(readText(made, { source: long, sourceLanguage: 'pt' }), 'names')).toEqual(['Merkel']);
  });

  test('a paragraph that belongs to another source is told of as a whole, and not by its parts', () => {
    const article = [
      'In the evening the fishermen of the village',
      'carried their boats up to the dunes',
      'above the harbour',
      'of Sintra.',
    ].join(' ');
    const other = 'O juiz Ricardo Teles disse a 14 de maio que o banco lhe deve 300 euros.';
    expect(flagged(readText(article, { source: other, sourceLanguage: 'pt' }), 'unrelated', 'names')).toEqual([
      article,
    ]);
  });

  test('an article of several sections has the source of each paragraph beside it', () => {
    const count = Math.ceil((2.5 * SECTION) / 40);
    const paragraphs = (line: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => line(index)).join('\n\n');
    const article = paragraphs(
      (index) => `Room ${1000 + index} of the hotel ${index === count - 2 ? 98_765 : 50_000 + index} is closed.`,
    );
    const whole = paragraphs((index) => `O quarto ${1000 + index} do hotel ${50_000 + index} está fechado.`);
    expect(article.length).toBeGreaterThan(2 * SECTION);
    expect(flagged(readText(article, { source: whole, sourceLanguage: 'pt-BR' }), 'numbers')).toEqual(['98765']);
  });
});

describe('segments with their own sources', () => {
  /** An article whose paragraphs each have their source. */
  function segmented(language: string, ...pairs: readonly (readonly [source: string, text: string])[]): Document {
    const document = readText(pairs.map(([, text]) => text).join('\n\n'));
    const segments = document.segments.map((one, index) => ({ ...one, source: pairs[index]![0] }));
    return { ...document, segments, sourceLanguage: language };
  }

  test('are compared one by one', () => {
    const document = segmented('de', ['Etwa 300 Zimmer', 'Some 500 rooms'], ['Etwa 500 Betten', 'Some 300 beds']);
    expect(flagged(document, 'numbers')).toEqual(['500', '300']);
  });

  test('a person whom the source names, and nobody in the translation, is told of by the sentence', () => {
    const named = 'O ministro da cultura, Oliver Dowden, falou.';
    const document = segmented(
      'pt',
      [named, 'The minister spoke.'],
      [named, 'It rained. He spoke.'],
      [named, 'So Dowden.'],
    );
    expect(flagged(document, 'names')).toEqual(['The minister spoke.', 'It rained. He spoke.']);
  });

  test('a denial belongs to its own segment', () => {
    const document = segmented(
      'pt',
      ['O prefeito veio.', 'The mayor did not come.'],
      ['Ninguém veio.', 'Nobody came.'],
    );
    expect(flagged(document, 'negation')).toEqual(['not']);
  });

  test('a source that is empty, or in a language that is no tag, stops nothing', () => {
    const document = segmented(
      'no such tag',
      ['', 'Some 500 rooms in Syria'],
      ['  ', 'Did it rain?'],
      ['Choveu.', 'It did not rain.'],
    );
    expect(
      flagged(
        document,
        'numbers',
        'country',
        'question',
        'negation',
        'person',
        'length',
        'untranslated',
        'names',
        'unrelated',
      ),
    ).toEqual([]);
  });
});

test('a paragraph of nothing but wrong numbers is told of in few words each', () => {
  const numbers = (from: number) => Array.from({ length: 5_000 }, (_, index) => from + 7 * index + 1).join('; ');
  const document = readText(numbers(100_000), { source: numbers(500_000), sourceLanguage: 'pt' });
  const findings = checkDocument(document, [rule('source/meaning/numbers')]);
  expect(findings.length).toBeGreaterThan(1_000);
  expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(150);
});

test('an article of another language than English is compared by no rule that reads English', () => {
  const document = { ...readText('Há 4.600 quartos.', { source: 'There are 2,600 rooms.' }), language: 'pt' };
  expect(flagged(document, 'numbers')).toEqual([]);
});
