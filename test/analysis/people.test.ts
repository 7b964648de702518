import fc from 'fast-check';
import { expect, test } from 'vitest';
import { otherForm } from '../../src/analysis/gender.js';
import { people } from '../../src/analysis/people.js';
import { Reading } from '../../src/analysis/reading.js';
import type { Settings } from '../../src/analysis/settings.js';
import { speakerBefore } from '../../src/analysis/speakers.js';
import { readText } from '../../src/document/formats/text.js';

function read(text: string, settings: Settings = {}) {
  return new Reading(readText(text), settings);
}

function genders(text: string, settings?: Settings): Record<string, string | undefined> {
  const { persons } = read(text, settings).get(people);
  return Object.fromEntries(persons.map(({ name, gender }) => [name, gender]));
}

test.each<[string, string, string | undefined]>([
  ['United Nations spokeswoman Eri Kaneko said so.', 'Eri Kaneko', 'female'],
  ['Mr Kovács spoke.', 'Kovács', 'male'],
  ['Ildikó Varga, the actress, spoke.', 'Ildikó Varga', 'female'],
  ['President Chidi Okwu spoke.', 'Chidi Okwu', undefined],
  ['Maria Lopes spoke.', 'Maria Lopes', 'female'],
  ['Bora Talay said so. He left early, and his car was outside.', 'Bora Talay', 'male'],
])('“%s”: the gender of %s', (text, name, gender) => {
  expect(genders(text)[name]).toBe(gender);
});

test('the settings outweigh what the text says', () => {
  const people = [{ name: 'Maria Lopes', pronouns: 'he' as const }];
  expect(genders('Spokeswoman Maria Lopes spoke.', { people })['Maria Lopes']).toBe('male');
});

test('places and organisations are nobody', () => {
  expect(genders('The United Nations met in Florence. The Security Council left for New York.')).toEqual({});
});

test.each([
  ['He saw her.', 'her', 'him'],
  ['He saw her mother.', 'her', 'his'],
  ['His book is old.', 'His', 'Her'],
  ['The book is his.', 'his', 'hers'],
  ['HIS book', 'HIS', 'HER'],
  ['They saw her leave again.', 'her', 'him'],
])('“%s”: the other form of “%s” is “%s”', (text, word, form) => {
  const { tokens } = read(text);
  expect(
    otherForm(
      tokens,
      tokens.findIndex((token) => token.text === word),
    ),
  ).toBe(form);
});

test('a pronoun after a quotation means whoever spoke last', () => {
  const { mentions } = read('Spokeswoman Eri Kaneko said Guterres is coming.\n\n“We hope so,” he added.').get(people);
  const pronoun = mentions.findIndex(({ kind }) => kind === 'pronoun');
  expect(speakerBefore(mentions, pronoun)?.person?.name).toBe('Eri Kaneko');
});

test('mentions lie inside the article, in order, whatever it holds', () => {
  const word = fc.constantFrom(
    'Maria',
    'he',
    'her',
    'Mr',
    'Kovács',
    'said',
    ',',
    '.',
    '“',
    '”',
    'the',
    'queen',
    '\n\n',
    'de',
    'J.',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(word).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(text, (article) => {
      let at = 0;
      for (const { start, end } of read(article).get(people).mentions) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeLessThanOrEqual(article.length);
        expect(end).toBeGreaterThan(start);
        at = start;
      }
    }),
  );
});
