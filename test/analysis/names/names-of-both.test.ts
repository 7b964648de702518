import { expect, test } from 'vitest';
import { isNameOfBoth, likelyGender } from '../../../src/analysis/names/names-of-both.js';

test.each([
  ['robbie', 'male'],
  ['tracey', 'female'],
  ['jamie', undefined],
])('“%s” is borne by both; by most who are %s', (name, gender) => {
  expect(isNameOfBoth(name)).toBe(true);
  expect(likelyGender(name)).toBe(gender);
});

test.each(['maria', 'sydney', 'royal', 'zzz'])('“%s” is no such name', (name) => {
  expect(isNameOfBoth(name)).toBe(false);
  expect(likelyGender(name)).toBeUndefined();
});
