import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/analysis/words/pieces.js';

/** The same said as one expression, which is easier to read and slower. */
const PIECE =
  /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:(?<=\d)[.,:](?=\d)|['’](?!s(?![\p{L}\p{N}]))(?=\p{L}))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

test('pieces are words, numbers, possessive endings and single marks', () => {
  const texts = piecesOf('Sanna’s 1,500 ships didn’t sail at 12:30.', 7).map(({ text }) => text);
  expect(texts).toEqual(['Sanna', '’s', '1,500', 'ships', 'didn’t', 'sail', 'at', '12:30', '.']);
});

test('whatever the characters, each piece is what one expression finds, at its place', () => {
  const characters = [
    'a',
    's',
    'S',
    "'",
    '’',
    '.',
    ',',
    '1',
    '½',
    ' ',
    '\n',
    'e\u0301',
    '𝒜',
    '😀',
    '-',
    '\ud800',
    '\udc00',
  ];
  const text = fc.array(fc.constantFrom(...characters), { maxLength: 14 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(9), (words, offset) => {
      const found = piecesOf(words, offset);
      expect(found.map((piece) => [piece.text, piece.start])).toEqual(
        [...words.matchAll(PIECE)].map(({ 0: piece, index }) => [piece, offset + index]),
      );
      for (const [index, { start, spaced, text: piece, end }] of found.entries()) {
        expect(spaced).toBe(start > (found[index - 1]?.end ?? offset));
        expect(end - start).toBe(piece.length);
      }
    }),
    { numRuns: 2000 },
  );
});
