import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnglish } from '../../src/analysis/language-model.js';

/** Spaces and tokens in turn: as long as the text, and the same but for characters that were read as spaces. */
function readBack(text: string): string {
  const { values, spaces } = readEnglish(text);
  return values.map((value, index) => spaces[index] + value).join('');
}

test('what is read has the length of its text, whatever it is', () => {
  const parts = fc.constantFrom('a', 'word ', '😀', '.', 'http://', '\u2028', '\u00a0', 'é', 'a@b.c', '’s', '\n');
  const text = fc.array(
    fc.oneof(
      parts,
      parts.map((part) => part.repeat(400)),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(text, (all) => {
      const written = `${all.join('')}.`;
      const read = readBack(written);
      expect(read.length).toBe(written.length);
      for (let at = 0; at < read.length; at++) if (read[at] !== ' ') expect(read[at]).toBe(written[at]);
    }),
    { numRuns: 200 },
  );
});

test('a megabyte of addresses without a space is read', () => {
  expect(readBack('http://'.repeat(20_000)).length).toBe(140_000);
});
