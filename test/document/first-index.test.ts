import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstIndex } from '../../src/document/first-index.js';

test('the first item of which a condition holds is found, or the end', () => {
  const sorted = fc.array(fc.nat(20)).map((numbers) => numbers.sort((a, b) => a - b));
  fc.assert(
    fc.property(sorted, fc.nat(21), (numbers, least) => {
      const found = numbers.findIndex((number) => number >= least);
      expect(firstIndex(numbers, (number) => number >= least)).toBe(found < 0 ? numbers.length : found);
    }),
  );
});
