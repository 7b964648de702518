import { foreignNumbers } from '../analysis/numbers/numbers.js';
import { defineCheck, type Hit, write } from './check.js';

/** “2,5 million”: a comma before the decimals, where English has a point. */
export const decimalComma = defineCheck({
  about: 'A comma before the decimals of a number (“2,5 million”), where English has a point.',
  options: (z) =>
    z.strictObject({ units: z.array(z.string()).describe('words and signs that follow a quantity, in lower case') }),
  *find(reading, { units }): Iterable<Hit> {
    for (const number of reading.get(foreignNumbers)) {
      if (number.shape !== 'decimal') continue;
      if (!number.money && !(number.next && units.includes(number.next.lower))) continue;
      const { start, end, english } = number;
      yield { start, end, suggestions: [write(number, english)] };
    }
  },
});
