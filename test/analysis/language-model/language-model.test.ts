import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEnglish } from '../../../src/analysis/language-model/language-model.js';

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

const PIECES =
  "Bailey Bailey's John's Qantor's double-life re-zell zub.qat U.Z. Z. 3.5qm @qan qan.com … ( ) “ ” \" ! ? . , ; : - —";
const texts = fc
  .array(fc.tuple(fc.constantFrom(...PIECES.split(' ')), fc.constantFrom(' ', ' ', '', '-')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

test('a text is read the same whatever was read before', () => {
  fc.assert(
    fc.property(texts, fc.array(texts, { maxLength: 4 }), (text, others) => {
      const first = readEnglish(text);
      for (const other of others) readEnglish(other);
      expect(readEnglish(text)).toEqual(first);
    }),
    { numRuns: 2_000 },
  );
});

test('and after more words than a model takes', () => {
  const text = "Bailey's “double-life” in St. John's";
  const first = readEnglish(text);
  const word = (number: number) =>
    `q${[...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}z`;
  for (let part = 0; part < 15; part++)
    readEnglish(Array.from({ length: 1_000 }, (_, at) => word(part * 1_000 + at)).join(' '));
  expect(readEnglish(text)).toEqual(first);
});
