import { type ForeignNumber, foreignNumbers } from '../analysis/numbers/numbers.js';
import type { Reading } from '../analysis/reading.js';
import { defineCheck, type Hit, write } from './check.js';
import { words } from './words-option.js';

/** “1.500 people”: a point between thousands, which English reads as a decimal. */
export const thousandsPoint = defineCheck({
  about: 'A point between thousands (“1.500 people”), which English reads as a decimal.',
  options: (z) =>
    z.strictObject({
      measures: z.array(z.string()).describe('units of which there may well be three decimals').default([]),
      plurals: z.array(z.string()).describe('plural nouns without an s').default([]),
      currencies: words(z)
        .describe('currencies, of which two in one sentence tell a rate: “the euro rose to 1.084 dollars”')
        .default([]),
    }),
  *find(reading, { measures, plurals, currencies }): Iterable<Hit> {
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
      const isCount = counts(number) || isWhole(number, reading.text, measures);
      if (!number.certain && !(number.money ? !perUnit : isCount)) continue;
      if (!number.certain && isRate(number, reading, currencies)) continue;
      const { start, end, english } = number;
      yield { start, end, suggestions: [write(number, english)] };
    }
  },
});

/** What says of a number that it is no exact one. */
const ABOUT =
  /\b(?:some|about|around|nearly|almost|roughly|approximately|over|under|below|above|more than|less than|fewer than|at least|up to|as many as) $/iu;
const OUT_OF = /\bout of $/iu;

/** “11.300 of 29,000 votes”, but not “9.850 of 10 points”. */
const LARGE = /^\d{3,}$|^\d{1,3}[.,]\d{3}/u;

const FAR = /^(?:kilomet(?:re|er)s|km|miles|hectares|acres|tonnes)$/u;

/** “95.000 tonnes”, “some 1.900 giant pandas”, “out of 1.486”: no decimals are written so, whatever they measure. */
function isWhole(
  { start, end, before, next, afterNext }: ForeignNumber,
  text: string,
  measures: readonly string[],
): boolean {
  const written = text.slice(start, end);
  if (OUT_OF.test(before) || (next?.lower === 'of' && LARGE.test(afterNext?.text ?? ''))) return true;
  if (/[%‰=±]|\b(?:percent|cent)\b/u.test(`${before.slice(-3)}${next?.text ?? ''}`)) return false;
  const isMeasured = next !== undefined && measures.includes(next.lower);
  // “a score of 15.000” and “4.000 seconds” have three decimals.
  const counts = next !== undefined && /^\p{L}/u.test(next.text) && next.lower !== 'seconds';
  // “2.400 kilometres”: who measures so far has no use for two more digits.
  if (next !== undefined && FAR.test(next.lower) && /^[1-9]\d*\.\d00$/u.test(written)) return true;
  if (/^\d{2,3}\.000$/u.test(written) && (counts || written.length > 6)) return true;
  return ABOUT.test(before) && /0$/u.test(written) && (!isMeasured || /00$/u.test(written));
}

const WORDS_BEFORE = 8;
const WORDS_BEFORE_SIGN = 20;
/** What the signs stand for: “R$” is no dollar. */
const SIGNS: readonly (readonly [sign: RegExp, currency: string])[] = [
  [/R\$ ?$/u, 'real'],
  [/\$ ?$/u, 'dollar'],
  [/€ ?$/u, 'euro'],
  [/£ ?$/u, 'pound'],
];

/** “The euro rose to 1.084 dollars”, “the dollar was sold at R$ 5.208”: what one currency is worth in another has three decimals. */
function isRate({ start, end, money, next }: ForeignNumber, reading: Reading, currencies: readonly string[]): boolean {
  const currencyOf = (word: string): string | undefined => {
    const bare = word.replace(/s$/u, '');
    return currencies.includes(bare) ? bare : undefined;
  };
  const other = (here: string | undefined, words: number) => {
    const paragraph = reading.paragraphAt(start);
    const at = paragraph?.tokenAt(start)?.index ?? 0;
    return paragraph?.tokens.slice(Math.max(0, at - words), at).some(({ lower }) => {
      const currency = currencyOf(lower);
      return currency !== undefined && currency !== here;
    });
  };
  // Of two digits and more nobody is paid a thousandth.
  if (money && end - start === '5.208'.length) {
    const sign = reading.text.slice(start - 3, start);
    if (other(SIGNS.find(([one]) => one.test(sign))?.[1], WORDS_BEFORE_SIGN)) return true;
  }
  return next !== undefined && currencyOf(next.lower) !== undefined && other(undefined, WORDS_BEFORE) === true;
}
