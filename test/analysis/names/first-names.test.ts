import { describe, expect, test } from 'vitest';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../../../src/analysis/names/first-name-lists.js';
import { genderOfFirstName } from '../../../src/analysis/names/first-names.js';
import { FURTHER_FEMALE_NAMES, FURTHER_MALE_NAMES } from '../../../src/analysis/names/further-first-names.js';
import { isNameOfBoth } from '../../../src/analysis/names/names-of-both.js';
import { wordsOf } from '../../../src/analysis/words/word-set.js';

test.each([
  ['Thandeka', 'female'],
  ['Ngozi', 'female'],
  ['Þórdís', 'female'],
  ['Solomiia', 'female'],
  ['Thabo', 'male'],
  ['Youssou', 'male'],
  ['Nursultan', 'male'],
  ['Keiichiro', 'male'],
  ['Žygimantas', 'male'],
  ['Wanjiru', 'female'],
  ['Yulimar', 'female'],
  ['Ollanta', 'male'],
  ['Uélinton', 'male'],
  ['Jean-Baptiste', 'male'],
  ['Jean-Marie', 'male'],
  ['Marie-Pierre', 'female'],
] as const)('%s is a first name of the %s', (name, gender) => {
  expect(genderOfFirstName(name)).toBe(gender);
});

describe('a first name of the further lists', () => {
  const [female, male] = [wordsOf(FURTHER_FEMALE_NAMES), wordsOf(FURTHER_MALE_NAMES)];

  test('stands in no other list', () => {
    const all = [...wordsOf(FEMALE_FIRST_NAMES), ...wordsOf(MALE_FIRST_NAMES), ...female, ...male];
    const twice = [...female, ...male].filter((name) => all.indexOf(name) !== all.lastIndexOf(name));
    expect(twice).toEqual([]);
  });

  test('is not borne by both', () => {
    expect([...female, ...male].filter(isNameOfBoth)).toEqual([]);
  });

  test('is written in lower case and without accents', () => {
    expect([...female, ...male].filter((name) => !/^[a-z-]+$/u.test(name))).toEqual([]);
  });
});
