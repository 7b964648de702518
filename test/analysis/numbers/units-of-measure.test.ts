import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../../src/analysis/numbers/figures.js';
import { Convertible, quantitiesOf } from '../../../src/analysis/numbers/units-of-measure.js';

/** What the numbers of an English text may have been made from, of some others. */
function madeFrom(text: string, ...others: string[]): string[] {
  const known = new Convertible(quantitiesOf(others));
  for (const figure of figuresIn(text, 'en')) known.isFrom(text, figure);
  return [...known.converted];
}

describe('a measure is known again in another unit', () => {
  test.each([
    ['winds of 85 mph', '136'],
    ['385 miles away', '620'],
    ['about 30 yards out', '27'],
    ['10 inches of rain', '25'],
    ['a 650 pound pig', '290'],
    ['76,000 hectares', '187,000'],
    ['80 degrees outside', '27'],
    ['widespread 80s', '27'],
    ['a 20-degree difference', '12'],
    ['the 6-foot-6 forward', '1.98'],
    ['the 6-foot-6 forward', '198'],
    ['12 square miles', '31'],
    ['waves of 20 feet', '6'],
    ['50 litres', '13'],
    ['130 km/h', '80'],
  ])('%s: %s', (text, other) => expect(madeFrom(text, '3', other)).toContain(other));

  test('by the unit behind a range', () => expect(madeFrom('3 to 6 inches', '7.5', '15')).toEqual(['7.5', '15']));
});

describe('another number is not', () => {
  test.each([
    ['winds of 95 mph', '136'],
    ['85 people', '136'],
    ['550 houses', '250'],
    ['10 inches', '45'],
    ['the 6-foot-6 forward', '1.78'],
    ['80 degrees', '40'],
  ])('%s: %s', (text, other) => expect(madeFrom(text, other)).toEqual([]));
});

test('whatever is rounded to whole miles is known by its kilometres', () => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 100_000 }), (kilometres) => {
      const miles = Math.round(kilometres / 1.609344);
      fc.pre(miles > 0);
      expect(madeFrom(`${miles} miles`, `${kilometres}`)).toEqual([`${kilometres}`]);
    }),
  );
});

test('whatever a measure is of among many others, it is found as it is alone', () => {
  const others = Array.from({ length: 400 }, (_, index) => String((index * 7_919) % 3_001));
  const measure = fc.tuple(
    fc.integer({ min: 1, max: 4_000 }),
    fc.constantFrom('miles', 'yards', 'feet', 'pounds', 'gallons', 'acres', 'degrees', 'km', '°F', 'feet 3'),
  );
  fc.assert(
    fc.property(measure, ([value, unit]) => {
      const text = `${value} ${unit}`;
      const alone = others.filter((other) => madeFrom(text, other).length > 0);
      expect(madeFrom(text, ...others).sort()).toEqual([...new Set(alone)].sort());
    }),
    { numRuns: 50 },
  );
});

test.each(['miles', 'feet 3 inches', 'people'])(
  'thousands of %s are looked up without going through all others',
  (unit) => {
    const MANY = 4_000;
    let looks = 0;
    const others = quantitiesOf(Array.from({ length: MANY }, (_, index) => String(1_000 + index))).map(
      ({ english, value }) => ({
        english,
        get value() {
          looks++;
          return value;
        },
      }),
    );
    const text = others.map(({ english }) => `${english} ${unit}`).join(', ');
    const known = new Convertible(others);
    for (const figure of figuresIn(text, 'en')) known.isFrom(text, figure);
    expect(looks).toBeGreaterThan(MANY);
    // Twice by halves for each kilometre, metre, and so on that it may be.
    expect(looks).toBeLessThan(200 * MANY);
  },
);
