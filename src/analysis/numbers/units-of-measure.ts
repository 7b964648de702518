import { firstIndex } from '../../document/first-index.js';
import { once } from '../../document/once.js';
import type { Figure } from './figures.js';

/** Makes a number of one unit of measure into that of another. */
type Conversion = (value: number) => number;

/** An English unit, and what translators make into it. */
interface Unit {
  /** At the start of what follows a number. */
  readonly written: RegExp;
  readonly from: readonly Conversion[];
}

// The international yard and pound are 0.9144 m and 0.45359237 kg; the gallons, 3.785411784 l and 4.54609 l, and the rest follow from
// them (NIST Special Publication 811, appendix B).
const [MILE, YARD, FOOT, INCH] = [1609.344, 0.9144, 0.3048, 0.0254];
const [POUND, OUNCE, ACRE] = [0.45359237, 0.028349523125, 4046.8564224];
const GALLONS = [3.785411784, 4.54609];

/** From metric units, each given by how much of the same measure it is. */
function from(unit: number, ...others: readonly number[]): Conversion[] {
  return others.map((other) => (value) => (value * other) / unit);
}

/** Made when a number is first compared with a source: most runs have none. */
const units = once((): readonly Unit[] => [
  unit('mph|miles? (?:per|an) hour', from(MILE, 1000, 3600)),
  unit('square miles?|sq\\.? mi', from(MILE ** 2, 1e6, 1e4)),
  unit('square (?:feet|foot)|sq\\.? ft', from(FOOT ** 2, 1)),
  unit('miles?|mi', from(MILE, 1000, 1)),
  unit('yards?|yds?', from(YARD, 1)),
  unit('feet|foot|ft', from(FOOT, 1, 0.01)),
  unit('inch(?:es)?', from(INCH, 1, 0.01, 0.001)),
  unit('pounds?|lbs?', from(POUND, 1)),
  unit('ounces?|oz', from(OUNCE, 1, 0.001)),
  unit(
    'gallons?|gal',
    GALLONS.flatMap((gallon) => from(gallon, 1, 1000)),
  ),
  unit('acres?', from(ACRE, 10_000, 1, 1e6)),
  unit('degrees?|°F?|º|s', [(celsius) => celsius * 1.8 + 32, (difference) => difference * 1.8]),
  unit('(?:km|kilomet(?:re|er)s?)(?:/h| (?:per|an) hour)|km/h|kph', from(1, MILE / 1000)),
  unit('square (?:kilomet(?:re|er)s?|km)|km²', from(1e6, MILE ** 2, ACRE)),
  unit('square met(?:re|er)s?|m²', from(1, FOOT ** 2, ACRE)),
  unit('kilomet(?:re|er)s?|km', from(1000, MILE)),
  unit('centimet(?:re|er)s?|cm', from(0.01, INCH, FOOT)),
  unit('millimet(?:re|er)s?|mm', from(0.001, INCH)),
  unit('met(?:re|er)s?|m', from(1, YARD, FOOT, MILE)),
  unit('kilograms?|kilos?|kg', from(1, POUND)),
  unit('grams?|g', from(0.001, OUNCE, POUND)),
  unit(
    'lit(?:re|er)s?|l',
    GALLONS.flatMap((gallon) => from(1, gallon)),
  ),
  unit('hectares?|ha', from(10_000, ACRE)),
  unit('degrees?|°C|º', [(fahrenheit) => (fahrenheit - 32) / 1.8, (difference) => difference / 1.8]),
]);

/** One of them: most numbers have none behind them. */
const anyUnit = once(
  () =>
    new RegExp(
      units()
        .map(({ written }) => written.source)
        .join('|'),
      'u',
    ),
);

/** “to 6” of “3 to 6 inches”: a unit stands once for both numbers. */
const RANGE = /^[ \u00a0-]?(?:to|or|and|by|x|–|—|-)[ \u00a0-]?\d[\d,.]*/u;
const FEET = /(?<feet>\d+)[ \u00a0-]?(?:feet|foot|ft|['’′])[ \u00a0-]?$/u;
const INCHES = /^[ \u00a0-]?(?:feet|foot|ft|['’′])[ \u00a0-]?(?<inches>\d{1,2})(?!\d)/u;
/** As long as the longest unit, with the number of a range before it. */
const REACH = 40;
/** Numbers of measures are rounded: 290 kilograms are “650 pounds”; and more so to tens: 12 degrees are “nearly 20”. */
const ROUNDED = 0.04;
const ROUGHLY = 0.1;
const ALIKE = 0.15;

/** A number of a text. */
interface Quantity {
  /** As English writes it. */
  readonly english: string;
  readonly value: number;
}

/** What numbers that are written as English does come to, each once. */
export function quantitiesOf(written: readonly string[]): readonly Quantity[] {
  return [...new Set(written)].map((english) => ({ english, value: quantity(english) }));
}

/**
 * Numbers among which to look for those that others are in another unit. In order of size, so that a table of measures takes no longer
 * for each than a sentence: what a measure may have been rounded from lies in a row.
 */
export class Convertible {
  readonly #written: ReadonlySet<string>;
  readonly #bySize: readonly Quantity[];
  /** By index: how many more rows of converted quantities begin there than ended before it. */
  readonly #begun: Int32Array;

  constructor(quantities: readonly Quantity[]) {
    this.#written = new Set(quantities.map(({ english }) => english));
    this.#bySize = [...quantities].sort((one, other) => one.value - other.value);
    this.#begun = new Int32Array(quantities.length + 1);
  }

  /** True of a number that is one of these as it is. */
  has(english: string): boolean {
    return this.#written.has(english);
  }

  /** True where a number of an English text is one of these in another unit, by that which follows it: 136 (km/h) for “85 mph”. */
  isFrom(text: string, figure: Figure): boolean {
    let isFrom = false;
    for (const fits of measuresOf(text, figure)) {
      const start = firstIndex(this.#bySize, ({ value }) => fits(value) !== 'below');
      const end = firstIndex(this.#bySize, ({ value }) => fits(value) === 'above');
      if (start >= end) continue;
      isFrom = true;
      this.#begun[start]!++;
      this.#begun[end]!--;
    }
    return isFrom;
  }

  /** Those which any number was from that was asked about. */
  get converted(): ReadonlySet<string> {
    const found = new Set<string>();
    let open = 0;
    for (const [index, { english }] of this.#bySize.entries()) {
      open += this.#begun[index]!;
      if (open > 0) found.add(english);
    }
    return found;
  }
}

/** Whether a number, made into another unit, comes to less than a measure says, to as much, or to more. */
type Fit = (value: number) => 'below' | 'fits' | 'above';

/** What a number of an English text may be made from, by the unit that follows it; each fits numbers in a row. */
function measuresOf(text: string, { start, end, ...figure }: Figure): readonly Fit[] {
  const found = figure.english ?? figure.text;
  const value = quantity(found);
  const after = text.slice(end, end + REACH);
  const feet = FEET.exec(text.slice(Math.max(0, start - REACH), start))?.groups;
  const inches = INCHES.exec(after)?.groups;
  const height = feet ? inFeet(Number(feet.feet), value) : inches ? inFeet(value, Number(inches.inches)) : undefined;
  if (height !== undefined)
    return [1, 100].map((by) => (other) => fitOf(other / by / FOOT, height, isNear(other / by / FOOT, height, 0)));
  const measure = after.replace(RANGE, '').replace(/^[ \u00a0-]/u, '');
  if (!anyUnit().test(measure)) return [];
  const slack = roundness(found);
  return units()
    .filter(({ written }) => written.test(measure))
    .flatMap(({ from: known }) =>
      known.map((convert) => (other: number) => fitOf(convert(other), value, isMadeOf(other, convert, value, slack))),
    );
}

function fitOf(exact: number, value: number, isMade: boolean): ReturnType<Fit> {
  return isMade ? 'fits' : exact < value ? 'below' : 'above';
}

function unit(written: string, conversions: readonly Conversion[]): Unit {
  return { written: new RegExp(`^(?:${written})(?![\\p{L}\\p{N}])`, 'u'), from: conversions };
}

function inFeet(feet: number, inches: number): number {
  return feet + inches / 12;
}

/** A yard is nearly a metre: there a wrong number of the same unit looks like one that was converted and rounded. */
function isMadeOf(other: number, convert: Conversion, value: number, slack: number): boolean {
  const exact = convert(other);
  return Math.abs(exact - other) < ALIKE * other ? Math.abs(exact - value) <= slack : isNear(exact, value, slack);
}

function isNear(exact: number, value: number, slack: number): boolean {
  const size = Math.abs(exact);
  return Math.abs(exact - value) <= Math.max(Math.min(slack, ROUGHLY * size), ROUNDED * size);
}

/** Half of what the last figure of a number stands for that is no nought: 5 of “650”. */
function roundness(found: string): number {
  const plain = found.replaceAll(',', '');
  const decimals = /\.(?<decimals>\d+)$/u.exec(plain)?.groups?.decimals?.length ?? 0;
  const noughts = decimals > 0 ? 0 : /0*$/u.exec(plain)![0].length;
  return 10 ** (noughts - decimals) / 2;
}

function quantity(english: string): number {
  return Number(english.replaceAll(',', ''));
}
