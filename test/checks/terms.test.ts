import { expect, test } from 'vitest';
import type { Settings } from '../../src/analysis/settings.js';
import type { Document } from '../../src/document/document.js';
import { readText } from '../../src/document/formats/text.js';
import { checkDocument } from '../../src/engine/check-document.js';
import { rule } from '../rule.js';
import { mended, ruleWith } from './rule-with.js';

const CHAMBER = {
  source: ['Câmara dos Deputados', 'Câmara'],
  target: ['Chamber of Deputies', 'Chamber'],
  avoid: ['House of Representatives', 'House'],
};

/** What the glossary's rule says of an article, as “severity text”. */
function found(document: Document, settings: Settings): string[] {
  return checkDocument(document, [rule('any/terms/glossary')], settings).map(
    ({ severity, start, end, message }) => `${severity} ${document.text.slice(start, end)}: ${message}`,
  );
}

/** An article whose paragraphs each have their source. */
function aligned(...pairs: readonly (readonly [text: string, source: string])[]): Document {
  const document = readText(pairs.map(([text]) => text).join('\n\n'));
  return { ...document, segments: document.segments.map((one, index) => ({ ...one, source: pairs[index]![1] })) };
}

test('a term of the source counts where its own segment has it', () => {
  const document = aligned(
    ['The House voted.', 'A CÂMARA votou.'],
    ['The house burned.', 'A casa ardeu.'],
    ['The House met.', 'O Congresso reuniu-se.'],
    ['The Chamber voted.', 'A Câmara dos Deputados votou.'],
  );
  expect(found(document, { glossary: [CHAMBER] })).toEqual([
    'warning House: the house writes “Chamber of Deputies”, not “House”',
  ]);
});

test('where the source is not known a term of it is flagged one severity milder', () => {
  expect(found(readText('The House voted.'), { glossary: [CHAMBER] })).toEqual([
    'suggestion House: the house writes “Chamber of Deputies”, not “House”',
  ]);
});

test('a segment that lacks the term altogether is flagged', () => {
  const document = aligned(['Parliament voted.', 'A Câmara votou.'], ['The Chambers voted.', 'A Câmara votou.']);
  expect(found(document, { glossary: [CHAMBER] })).toEqual([
    'warning Parliament voted.: “Câmara” of the source is “Chamber of Deputies”, which is not here',
  ]);
});

test('what one term avoids and another wants is fine', () => {
  const glossary = [CHAMBER, { source: ['Casa'], target: ['House'], avoid: [] }];
  expect(found(aligned(['The House voted.', 'A Casa, isto é, a Câmara votou.']), { glossary })).toEqual([]);
});

test.each([
  [
    '{ target: spokesperson, avoid: spokesman }',
    'Two spokesmen and a spokesman’s aide',
    'Two spokespeople and a spokesperson’s aide',
  ],
  ['{ target: to hold, avoid: to celebrate }', 'They are celebrating; he celebrated.', 'They are holding; he held.'],
  ['{ target: Secretary of State, avoid: State Secretary }', 'State Secretaries', 'Secretaries of State'],
  ['{ target: hour, avoid: [lesson, class] }', 'A lesson, a class, CLASSES', 'An hour, an hour, HOURS'],
])('%s', (term, text, expected) => {
  expect(mended(ruleWith('terms', `options:\n  terms: [${term}]`), text)).toBe(expected);
});
