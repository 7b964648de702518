import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashedWords, hashWords } from '../../../src/analysis/words/hashed-words.js';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });

test('hashed words are found, and no others but one in many thousands', () => {
  let others = 0;
  let mistaken = 0;
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 200 }), fc.array(word), (words, tried) => {
      const hashed = new HashedWords(hashWords(words));
      for (const each of words) expect(hashed.has(each)).toBe(true);
      for (const other of tried.filter((one) => !words.includes(one))) {
        others++;
        if (hashed.has(other)) mistaken++;
      }
    }),
  );
  expect(others).toBeGreaterThan(100);
  expect(mistaken).toBe(0);
});

test('of 180,000 words four bytes each are kept, and one other word in thousands is taken for one', () => {
  const numbered = (kind: string) => Array.from({ length: 180_000 }, (_, i) => `${kind}${i.toString(36)}`);
  const bytes = hashWords(numbered('a'));
  const hashed = new HashedWords(bytes);
  expect(bytes.length).toBe(hashed.size * 4);
  expect(numbered('a').every((each) => hashed.has(each))).toBe(true);
  expect(numbered('b').filter((each) => hashed.has(each)).length).toBeLessThan(180_000 / 5_000);
});

test('the bytes may lie anywhere in a larger buffer', () => {
  const hashed = hashWords(['stet', 'Änderung', '’s']);
  for (const before of [0, 1, 2, 3, 4]) {
    const words = new HashedWords(Buffer.concat([Buffer.alloc(before), hashed]).subarray(before));
    expect([words.has('Änderung'), words.has('’s'), words.has('Anderung')]).toEqual([true, true, false]);
  }
});
