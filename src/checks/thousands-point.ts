import { type ForeignNumber, foreignNumbers } from '../analysis/numbers.js';
import { defineCheck, type Hit, replace } from './check.js';

/** “1.500 people”: a point between thousands, which English reads as a decimal. */
export const thousandsPoint = defineCheck({
  about: 'A point between thousands (“1.500 people”), which English reads as a decimal.',
  options: (z) =>
    z.strictObject({
      measures: z.array(z.string()).describe('units of which there may well be three decimals').default([]),
      plurals: z.array(z.string()).describe('plural nouns without an s').default([]),
    }),
  *find(reading, { measures, plurals }): Iterable<Hit> {
    const counts = ({ next, afterNext }: ForeignNumber): boolean =>
      [next, next?.pos === 'ADJ' ? afterNext : undefined].some(
        (word) =>
          word !== undefined &&
          (plurals.includes(word.lower) ||
            (word.pos === 'NOUN' && word.lower.endsWith('s') && !measures.includes(word.lower))),
      );
    for (const number of reading.get(foreignNumbers)) {
      if (number.shape !== 'thousands') continue;
      // “€1.459 a litre” has three decimals.
      const perUnit = /^(?:per|an?)$/u.test(number.next?.lower ?? '');
      if (!number.certain && !(number.money ? !perUnit : counts(number))) continue;
      const { start, end, english } = number;
      yield { start, end, suggestions: [replace(number, english, `write “${english}”`)] };
    }
  },
});
