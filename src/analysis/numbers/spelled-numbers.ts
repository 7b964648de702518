import { wordsOf } from '../words/word-set.js';

const UNITS = wordsOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`);
const ORDINALS = wordsOf(`
  zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth`);
const TENS = wordsOf('twenty thirty forty fifty sixty seventy eighty ninety');
/** What else English calls a number. */
const OTHERS: Readonly<Record<string, readonly number[]>> = {
  once: [1],
  twice: [2],
  double: [2],
  both: [2],
  pair: [2],
  couple: [2],
  half: [5, 2, 12, 30, 50],
  quarter: [4, 15, 25],
  quarters: [4, 75],
  dozen: [12],
  decade: [10],
  decades: [10],
  century: [100],
  noon: [12],
  midday: [12],
  midnight: [12, 24],
};

const VALUES: ReadonlyMap<string, readonly number[]> = new Map([
  ...UNITS.map((word, value) => [word, [value]] as const),
  ...ORDINALS.map((word, value) => [word, [value]] as const),
  ...TENS.flatMap((word, index) => {
    const value = [(index + 2) * 10];
    // “sixties”, “sixtieth”.
    return [word, word.replace('y', 'ies'), word.replace('y', 'ieth')].map((form) => [form, value] as const);
  }),
  ...Object.entries(OTHERS),
]);

/**
 * The numbers that an English text has in words, up to 99 and as often as they are multiplied (“twenty-five thousand” is 25), as keys:
 * their digits without noughts at either end, as those of figures.
 */
export function spelledNumbersIn(text: string): Set<string> {
  const keys = new Set<string>();
  let tens: number | undefined;
  for (const [word] of text.toLowerCase().matchAll(/[a-z]+/gu)) {
    const values = VALUES.get(word);
    for (const value of values ?? []) {
      keys.add(keyOf(value));
      if (tens !== undefined && value < 10) keys.add(keyOf(tens + value));
    }
    tens = values?.length === 1 && values[0]! >= 20 && values[0]! < 100 ? values[0] : undefined;
  }
  return keys;
}

function keyOf(value: number): string {
  return String(value).replace(/0+$/u, '') || '0';
}
