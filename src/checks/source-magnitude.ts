import { type Amount, amountsIn, comesTo, inEnglish, withEnglishUnit } from '../analysis/numbers/amounts.js';
import { hanMultipliedIn } from '../analysis/numbers/spelled-numbers.js';
import type { PlainText } from '../analysis/source/plain-text.js';
import { translated } from '../analysis/source/translated.js';
import { type Wording, WordList } from '../analysis/source/word-list.js';
import { addTo } from '../document/add-to.js';
import { compiledOnce, defineCheck, type Hit, quoted, write } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly units: Readonly<Record<string, Readonly<Record<string, Wording>>>>;
}

/** “2 billion” for 2 Billionen, which are a thousand times as many. */
export const sourceMagnitude = defineCheck<Options>({
  about: 'An amount of which the source has a tenth, a thousandfold or the like (“2 billion” for 2 Billionen).',
  options: (z) =>
    z.strictObject({
      units: z
        .record(z.string(), z.record(z.string(), words(z)))
        .describe('by language and power of ten: words, and beginnings of words (`миллион-`), that multiply a number'),
    }),
  comparesSource: true,
  *find(reading, options): Iterable<Hit> {
    const amountsOf = readerOf(options);
    for (const { paragraph, source, written, around, made } of reading.get(translated)) {
      if (!Object.hasOwn(options.units, source.language ?? '')) continue;
      const own = amountsOf(source);
      if (own.size === 0) continue;
      for (const [key, said] of amountsOf(written)) {
        const meant = own.get(key);
        if (!meant || !isTelling(said.amounts, meant.amounts)) continue;
        const { values: there } = amountsOf(around).get(key) ?? NONE;
        const { values: here } = amountsOf(made).get(key) ?? NONE;
        if (!there || !here) continue;
        const all = meant.amounts.filter(({ values }) => !values.some((value) => isAmong(here, value)));
        // The figure of a date beside it was hardly meant.
        const lost = all.some(hasUnit) ? all.filter(hasUnit) : all;
        if (lost.length === 0 || (lost.every(mayShareUnit) && hasUnits(own))) continue;
        for (const amount of said.amounts) {
          if (amount.values.some((value) => isAmong(there, value))) continue;
          const span = { start: paragraph.start + amount.start, end: paragraph.start + amount.end };
          const fix = lost.length === 1 ? likeSaid(amount, lost[0]!) : undefined;
          yield {
            ...span,
            values: { expected: quoted(lost) },
            suggestions: fix === undefined ? [] : [write(span, fix)],
          };
        }
      }
    }
  },
});

/** Amounts by the digits that they have in common, whatever they are multiplied by. */
type ByKey = ReadonlyMap<string, Alike>;

/** The amounts of a text that have the same digits. */
interface Alike {
  readonly amounts: readonly Amount[];
  /** What they may come to, each once, made for all paragraphs beside the text; none where that cannot be told of one of them. */
  readonly values: readonly number[] | undefined;
}

const NONE: Alike = { amounts: [], values: [] };

/** Reads the amounts of a text, once for all paragraphs beside it. */
const readerOf = compiledOnce(({ units }: Options) => {
  const powers = new Map(
    Object.entries(units).map(([language, byPower]) => [
      language,
      Object.entries(byPower).map(([power, wording]) => [Number(power), new WordList(wording)] as const),
    ]),
  );
  return compiledOnce((text: PlainText): ByKey => {
    const known = powers.get(text.language ?? '') ?? [];
    const powerOf = (word: string) => known.find(([, list]) => list.has(word))?.[0];
    const byKey = new Map<string, Amount[]>();
    const figures = [...text.figures, ...text.inWords, ...hanMultipliedIn(text.text)].sort(
      (one, other) => one.start - other.start,
    );
    for (const amount of amountsIn(text.text, figures, powerOf)) {
      addTo(byKey, amount.key, amount);
    }
    return new Map([...byKey].map(([key, amounts]) => [key, { amounts, values: valuesOf(amounts) }]));
  });
});

/** True where a unit or decimals tell how much each is: 3 for 30 may be another number that is left out. */
function isTelling(said: readonly Amount[], meant: readonly Amount[]): boolean {
  return [...said, ...meant].some(({ unit, number }) => unit !== '' || !Number.isInteger(number));
}

/** “Five million would do, it costs seven”: a number in words may have its unit from any before it. */
function mayShareUnit({ unit, text }: Amount): boolean {
  return unit === '' && /^\p{L}/u.test(text);
}

function hasUnits(amounts: ByKey): boolean {
  return [...amounts.values()].some((alike) => alike.amounts.some(hasUnit));
}

function hasUnit({ unit }: Amount): boolean {
  return unit !== '';
}

function valuesOf(amounts: readonly Amount[]): readonly number[] | undefined {
  if (amounts.some(({ values }) => values.length === 0)) return undefined;
  return [...new Set(amounts.flatMap(({ values }) => values))];
}

function isAmong(values: readonly number[], value: number): boolean {
  return values.some((one) => comesTo(one, value));
}

/** What was meant, with as much as possible of what was written. */
function likeSaid(said: Amount, meant: Amount): string | undefined {
  const [value] = meant.values;
  return meant.values.length === 1 ? (withEnglishUnit(said, value!) ?? inEnglish(value!)) : undefined;
}
