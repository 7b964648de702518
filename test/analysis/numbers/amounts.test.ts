import { expect, test } from 'vitest';
import { amountsIn, inEnglish, withEnglishUnit } from '../../../src/analysis/numbers/amounts.js';
import { figuresIn } from '../../../src/analysis/numbers/figures.js';

const POWERS: Readonly<Record<string, number>> = {
  mil: 3,
  millones: 6,
  million: 6,
  billion: 9,
  bn: 9,
  百: 2,
  万: 4,
  億: 8,
};

function amounts(text: string, language: string) {
  return amountsIn(text, figuresIn(text, language), (word) => POWERS[word]);
}

function values(text: string, language = 'en') {
  return amounts(text, language).map((amount) => amount.values);
}

test('a number is multiplied by the words behind it', () => {
  expect(values('2.5 million and $3bn')).toEqual([[2.5e6], [3e9]]);
  expect(values('2 mil millones', 'es')).toEqual([[2e9]]);
  expect(values('2百万円', 'ja')).toEqual([[2e6]]);
  expect(values('550多万', 'zh')).toEqual([[5.5e6]]);
});

test('its Span holds its unit', () => {
  const [amount] = amounts('some 3 million people', 'en');
  expect(amount).toMatchObject({ start: 5, end: 14, text: '3 million', unit: 'million', number: 3 });
});

test('of two numbers the first may share the unit of the second', () => {
  expect(values('from 3 to 5 million')).toEqual([[3, 3e6], [5e6]]);
  expect(values('on May 3. In all, 5 million')).toEqual([[3], [5e6]]);
});

test('marks that part thousands and decimals are understood', () => {
  expect(values('R$ 1.500,50', 'pt')).toEqual([[1500.5]]);
  expect(values('$1,500.50')).toEqual([[1500.5]]);
  expect(values('2.500', 'pt')).toEqual([[2500]]);
});

test('nothing is made of what may be something else', () => {
  expect(values('15:30')).toEqual([[], []]);
  expect(values('3億5000万', 'ja')).toEqual([[], [5e7]]);
  expect(values('3 M€', 'fr')).toEqual([[]]);
  expect(values('3 otros millones', 'es')).toEqual([[]]);
  // More than a number of the program holds: read, it would be another.
  expect(values('99999999999999999999')).toEqual([[]]);
  expect(values('9,000,000,000,000 billion')).toEqual([[]]);
});

test('an amount is written anew with the unit that is right', () => {
  const [amount] = amounts('3 million', 'en');
  expect(withEnglishUnit(amount!, 3e9)).toBe('3 billion');
  expect(withEnglishUnit(amount!, 3e8)).toBeUndefined();
});

test('an amount in English figures', () => {
  expect([3e8, 2.5, 15_000, 1.25e9].map(inEnglish)).toEqual(['300 million', '2.5', '15,000', '1.25 billion']);
});
