import { expect, test } from 'vitest';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { lettersTried } from '../letters-tried.js';
import { rule } from '../rule.js';

const rules = [rule('source/meaning/calendar')];

test('a source is searched once for months that it does not name, whatever the article names', () => {
  const work = (count: number) => {
    const document = readText('12 April 2024, '.repeat(count), {
      source: '“Vamos, '.repeat(count),
      sourceLanguage: 'pt',
    });
    return lettersTried(() => checkDocument(document, rules));
  };
  work(100);
  expect(work(400)).toBeLessThan(2.3 * work(200));
});
