import { expect, test } from 'vitest';
import { genderOfKnownPerson } from '../../../src/analysis/names/known-people.js';

test.each([
  ['Kim Jong-un', 'male'],
  ['Kim Jong Un', 'male'],
  ['Kim Yo-jong', 'female'],
  ['Tsai Ing-wen', 'female'],
  ['Ursula von der Leyen', 'female'],
  ['Keir Starmer', 'male'],
  ['Ngozi Okonjo-Iweala', 'female'],
  ['Recep Tayyip Erdoğan', undefined],
  ['Erdoğan', 'male'],
  ['Merkel', 'female'],
  ['Zola', 'male'],
  ['May', undefined],
  ['Eri Kaneko', undefined],
])('%s: %s', (name, gender) => {
  expect(genderOfKnownPerson(name)).toBe(gender);
});
