import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashedWords, hashWords } from '../../../src/analysis/words/hashed-words.js';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });

test('hashed words are found, and no others', () => {
  let others = 0;
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200 }), fc.array(word), (words, tried) => {
      const hashed = new HashedWords(hashWords(words));
      for (const each of words) expect(hashed.has(each)).toBe(true);
      for (const other of tried.filter((one) => !words.includes(one))) {
        others++;
        expect(hashed.has(other)).toBe(false);
      }
    }),
  );
  expect(others).toBeGreaterThan(100);
});

test('of 180,000 words less than six bytes each are kept, and no other word of as many is taken for one', () => {
  const numbered = (kind: string) => Array.from({ length: 180_000 }, (_, i) => `${kind}${i.toString(36)}`);
  const bytes = hashWords(numbered('a'));
  const hashed = new HashedWords(bytes);
  expect(bytes.length).toBeLessThan(6 * 180_000);
  expect(numbered('a').every((each) => hashed.has(each))).toBe(true);
  expect(numbered('b').filter((each) => hashed.has(each))).toEqual([]);
});

test('the bytes may lie anywhere in a larger buffer', () => {
  const hashed = hashWords(['stet', 'Änderung', '’s']);
  for (const before of [0, 1, 2, 3, 4]) {
    const words = new HashedWords(Buffer.concat([Buffer.alloc(before), hashed]).subarray(before));
    expect([words.has('Änderung'), words.has('’s'), words.has('Anderung')]).toEqual([true, true, false]);
  }
});
