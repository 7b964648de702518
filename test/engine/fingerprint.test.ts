import { expect, test } from 'vitest';
import { withFingerprints } from '../../src/engine/fingerprint.js';

const at = (start: number, end: number) => ({ rule: 'r', start, end });

test('findings of one rule in equal surroundings are told apart', () => {
  const [one, other] = withFingerprints('the the', [at(0, 3), at(4, 7)]);
  expect(one!.fingerprint).not.toBe(other!.fingerprint);
});

test('an edit elsewhere changes no fingerprint', () => {
  const [before] = withFingerprints('It was there on a the the day. Rain.', [at(18, 25)]);
  const [after] = withFingerprints('Yes, so it was. It was there on a the the day. Rain.', [at(34, 41)]);
  expect(after!.fingerprint).toBe(before!.fingerprint);
});

// As bytes both are the character for what is none.
test('halves of surrogate pairs are told from each other and from U+FFFD', () => {
  const text = '\ud83d”\udc00”\ufffd”';
  const fingerprints = withFingerprints(text, [at(0, 2), at(2, 4), at(4, 6)]).map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(3);
});
