import { expect, test } from 'vitest';
import { readText } from '../../../src/document/formats/text.js';
import { frequentNames } from '../../../src/project/first-config/frequent-names.js';

/** What is said of names in articles that each hold one of these texts. */
function found(...texts: string[]) {
  const { settled, unsettled } = frequentNames(texts.map((text) => readText(text)));
  return {
    settled: settled.map(({ name }) => name),
    unsettled: unsettled.map((forms) => forms.map(({ name }) => name)),
  };
}

test('names within sentences that come in three articles', () => {
  const text = 'Eri Kaneko spoke with Ana Sá on Good Friday, and Ana Sá left.';
  expect(found(text, text, text)).toEqual({ settled: ['Ana Sá'], unsettled: [] });
  expect(found(text, text)).toEqual({ settled: [], unsettled: [] });
});

test('a name in two spellings is settled in none, and names that hold another say no more', () => {
  const texts = [
    'They met António Vaz there.',
    'They met António Vaz and President Ana Sá there.',
    'They met Antonio Vaz and Ana Sá, with Mayor António Vaz, there.',
  ].flatMap((text) => [text, text, text]);
  expect(found(...texts)).toEqual({ settled: ['Ana Sá'], unsettled: [['António Vaz', 'Antonio Vaz']] });
});
