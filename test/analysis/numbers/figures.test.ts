import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, KnownNumbers, otherNumbersIn } from '../../../src/analysis/numbers/figures.js';
import { spelledNumbersIn } from '../../../src/analysis/numbers/spelled-numbers.js';

/** True where a text in one language may have the number that another text is. */
function holds(text: string, number: string): boolean {
  const numbers = new KnownNumbers(figuresIn(text), [...otherNumbersIn(text), ...spelledNumbersIn(text)]);
  return figuresIn(number).every((figure) => numbers.has(figure));
}

describe('a number is known again', () => {
  test.each([
    ['2.600 Zimmer', '2,600'],
    ['31 500 personnes', '31,500'],
    ['９１', '91'],
    ['9.1万人', '91,000'],
    ['3億5000万', '350'],
    ['1億2000万円', '120'],
    ['४७', '47'],
    ['٤٧', '47'],
    ['三十五', '35'],
    ['二〇二六年', '2026'],
    ['XXI век', '21'],
    ['3.10.', '3'],
    ['3.10.', '10'],
    ['1990', '90'],
    ['twenty-five thousand', '25'],
    ['the twelfth', '12'],
    ['half past', '30'],
    ['2.5', '2,5'],
  ])('%s: %s', (text, number) => expect(holds(text, number)).toBe(true));
});

describe('another number is not', () => {
  test.each([
    ['2.600', '4,600'],
    ['2,3', '2.7'],
    ['1540', '1,450'],
    ['17', '7'],
    ['3億5000万', '340'],
    ['1990', '91'],
    ['twenty', '21'],
    ['2014 um 2,3', '2013'],
  ])('%s: %s', (text, number) => expect(holds(text, number)).toBe(false));
});

test.each([
  ['de', '2.600', '2,600'],
  ['de', '2,35', '2.35'],
  ['en', '2,600', '2,600'],
  ['pt', '1.234.567', '1,234,567'],
  ['fr', '31\u202f500', '31,500'],
  ['zh', '1540', '1540'],
  ['de', '3.10', undefined],
  [undefined, '2.600', undefined],
])('%s writes %s, English %s', (language, written, english) => {
  expect(figuresIn(written, language)[0]!.english).toBe(english);
});

test('a figure stands where it says, and any number is the same as itself', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat().map(String), fc.string(), fc.constantFrom('.', ',', ' ', '万', '億'))),
      (parts) => {
        const text = parts.join('');
        const figures = figuresIn(text, 'de');
        const known = new KnownNumbers(figures);
        for (const figure of figures) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(known.has(figure)).toBe(true);
        }
      },
    ),
  );
});

test('a long row of digits is gone through once', () => {
  // From each digit of it, this would take minutes.
  expect([...otherNumbersIn(`“${'1'.repeat(200_000)}`)]).toEqual([]);
  expect([...otherNumbersIn(`“${'1,,'.repeat(60_000)} 5万`)]).toEqual(['5', '1']);
});
