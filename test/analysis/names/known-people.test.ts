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
  ['Hasina', 'female'],
  // First names that tell the wrong gender.
  ['Patrice Lumumba', 'male'],
  ['Lindsay Hoyle', 'male'],
  ['Joan Miró', 'male'],
  ['Glenn Close', 'female'],
  ['Robin Wright', 'female'],
  // Two whom the world knows: a president and a vice-president; a hurdler and a swimmer; a footballer and a goddess.
  ['Duterte', undefined],
  ['Liu Xiang', undefined],
  ['Pele', undefined],
  ['May', undefined],
  ['Eri Kaneko', undefined],
])('%s: %s', (name, gender) => {
  expect(genderOfKnownPerson(name)).toBe(gender);
});
