import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reading } from '../../../src/analysis/reading.js';
import { letterRuns } from '../../../src/analysis/words/letter-runs.js';
import { readText } from '../../../src/document/formats/text.js';

test('the runs of a text are what an expression for letters and marks finds', () => {
  const parts = fc.constantFrom(
    'a',
    'É',
    'e\u0301',
    '’',
    "'",
    '-',
    ' ',
    '9',
    '½',
    '𝐀',
    '😀',
    '中',
    'ß',
    '.',
    '\u0301',
    'Word',
  );
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 30 }), (all) => {
      const reading = new Reading(readText(all.join('')));
      for (const { paragraph, runs } of reading.get(letterRuns)) {
        const found = [...paragraph.text.matchAll(/[\p{L}\p{M}]+/gu)];
        expect(runs.map(({ form, start, end }) => [form.text, start, end])).toEqual(
          found.map(({ 0: text, index }) => [text, index, index + text.length]),
        );
      }
    }),
    { numRuns: 500 },
  );
});
