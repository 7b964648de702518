import { expect, test } from 'vitest';
import { fingerprinting } from '../../src/engine/fingerprint.js';

const fingerprints = (text: string, ...spans: readonly (readonly [number, number])[]) =>
  spans.map(([start, end]) => ({ rule: 'r', start, end })).map(fingerprinting(text));

test('findings of one rule in equal surroundings are told apart', () => {
  const found = fingerprints('the the the the', [0, 3], [4, 7], [8, 11], [12, 15]);
  expect(new Set(found).size).toBe(4);
});

test('an edit elsewhere changes no fingerprint', () => {
  const before = fingerprints('It was there on a the the day. Rain.', [18, 25]);
  expect(fingerprints('Yes, so it was. It was there on a the the day. Rain.', [34, 41])).toEqual(before);
});

// As bytes both are the character for what is none.
test('halves of surrogate pairs are told from each other and from U+FFFD', () => {
  const text = '\ud83d”\udc00”\ufffd”';
  expect(new Set(fingerprints(text, [0, 2], [2, 4], [4, 6])).size).toBe(3);
});

test('the three words on each side count, however long they are, and none behind them', () => {
  const long = (letter: string) => letter.repeat(30);
  const around = (far: string, near: string) => {
    const before = `${far} ${near} ${long('b')} ${long('c')}. `;
    return fingerprints(`${before}Rain${` ${long('d')}, ${long('e')} ${near} ${far}`}`, [
      before.length,
      before.length + 4,
    ])[0];
  };
  expect(around('one', 'two')).toBe(around('three', 'two'));
  expect(around('one', 'two')).not.toBe(around('one', 'four'));
});

test('it is the same as ever, so that decisions of an earlier stet find their findings', () => {
  expect(fingerprints('It rained on the the day before.', [13, 20])).toEqual(['06e9c418b914703f']);
});
