import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedWords, packWords } from '../../../src/analysis/words/packed-words.js';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });

test('packed words are found, each at its place, and no others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200 }), fc.array(word), (words, others) => {
      const packed = new PackedWords(packWords(words));
      expect(packed.size).toBe(words.length);
      words.forEach((each, index) => {
        expect(packed.indexOf(each)).toBe(index);
        expect(packed.at(index)).toBe(each);
      });
      for (const other of others) expect(packed.has(other)).toBe(words.includes(other));
    }),
  );
});

test('the bytes may lie anywhere in a larger buffer', () => {
  const packed = packWords(['stet', 'Änderung', '’s']);
  for (const before of [0, 1, 2, 3, 4]) {
    const words = new PackedWords(Buffer.concat([Buffer.alloc(before), packed]).subarray(before));
    expect([words.indexOf('Änderung'), words.indexOf('’s'), words.has('Anderung')]).toEqual([1, 2, false]);
  }
});

test('more words than a slot can count are refused', () => {
  expect(() => packWords(Array.from({ length: 1 << 18 }, (_, i) => String(i)))).toThrow('do not fit');
});
