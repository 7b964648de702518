import { numbersIn } from '../analysis/numbers-in.js';
import { keepParts } from '../analysis/patterns/parts.js';
import { indexFrom, keepIndex, type TriggerIndex, textOfIndex } from '../analysis/patterns/trigger-index.js';
import { once } from '../document/once.js';
import type { Rule } from './rule.js';

/** A Rule without its examples, which are kept elsewhere. */
export type KeptRule = Omit<Rule, 'examples'>;

/** A Rule with what is long in it by the lines where it is kept. */
interface Head extends Omit<KeptRule, 'about' | 'options'> {
  readonly about: number;
  /** Those that are short. */
  readonly options: Readonly<Record<string, unknown>>;
  /** By the names of those that are long, where the lines of their parts begin and end; and whether they are entries. */
  readonly long: Readonly<Record<string, readonly [from: number, to: number, areEntries: boolean]>>;
  readonly index?: number;
}

/** In UTF-16 code units of JSON: what is longer is read when it is asked for. */
const LONG = 200;
const LINE_FEED = 10;

/**
 * Rules as text: in the first line what every check of an article asks of them, as JSON; in the second where each of the others begins behind
 * these two, and where the last ends, as to cut the text into lines takes longer than to read those that an article needs: unsigned numbers of
 * four bytes in base 64, as so many in JSON take longer; then a line of JSON for each part of a long option, of which an article needs few: to
 * read them all is a tenth of a short check. The first two are texts of their own, since V8 takes one of more than 128 kB for an old object.
 * @param indexOf what a Rule’s Check makes of its options, where it makes any index
 */
export function textOfRules(rules: readonly KeptRule[], indexOf: (rule: KeptRule) => TriggerIndex | undefined): string {
  const lines: string[] = [''];
  const keep = (value: unknown) => lines.push(JSON.stringify(value)) - 1;
  const heads = rules.map((rule): Head => {
    const { about, options, ...rest } = rule;
    const [short, long]: [Record<string, unknown>, Record<string, Head['long'][string]>] = [{}, {}];
    for (const [name, value] of Object.entries(options as object)) {
      if (typeof value !== 'object' || JSON.stringify(value).length <= LONG) short[name] = value;
      else {
        const parts: unknown[] = Array.isArray(value) ? value : Object.entries(value);
        const from = lines.length;
        parts.forEach(keep);
        long[name] = [from, lines.length, parts !== value];
      }
    }
    const index = indexOf(rule);
    return {
      ...rest,
      about: keep(about),
      options: short,
      long,
      ...(index ? { index: keep(textOfIndex(index)) } : {}),
    };
  });
  const [, ...others] = lines.map(inAscii);
  const starts = new Uint32Array(others.length + 1);
  for (const [at, { length }] of others.entries()) starts[at + 1] = starts[at]! + length + 1;
  return [inAscii(JSON.stringify(heads)), Buffer.from(starts.buffer).toString('base64'), ...others].join('\n');
}

/**
 * The Rules that `textOfRules` wrote, whose indexes and parts are kept for their Checks.
 * @param bytes their text in ASCII
 */
export function rulesOf(bytes: Buffer): KeptRule[] {
  const end = bytes.indexOf(LINE_FEED);
  const heads = JSON.parse(bytes.toString('latin1', 0, end)) as readonly Head[];
  const begin = bytes.indexOf(LINE_FEED, end + 1) + 1;
  const starts = numbersIn(Buffer.from(bytes.toString('latin1', end + 1, begin - 1), 'base64'));
  // The heads have no start of their own.
  const startOf = (line: number) => begin + starts[line - 1]!;
  const textOf = (from: number, to: number) => bytes.toString('latin1', startOf(from), startOf(to) - 1);
  const read = (line: number): unknown => JSON.parse(textOf(line, line + 1));
  // Most of an index is as JSON has it between its quotation marks: to have another text made of it takes longer.
  const readText = (line: number): string => {
    const text = bytes.toString('latin1', startOf(line) + 1, startOf(line + 1) - 2);
    return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
  };
  return heads.map(({ about, options, long, index, ...rest }) => {
    for (const name in long) {
      const [from, to, areEntries] = long[name]!;
      keepParts(options, name, { length: to - from, at: (number) => read(from + number) });
      later(options, name, () => {
        const parts: unknown = JSON.parse(`[${textOf(from, to).replaceAll('\n', ',')}]`);
        return areEntries ? dictionaryOf(parts as [string, unknown][]) : parts;
      });
    }
    if (index !== undefined) {
      const made = once(() => indexFrom(() => readText(index)));
      keepIndex(options, made);
    }
    return later({ ...rest, options }, 'about', () => read(about)) as KeptRule;
  });
}

/** Gives an object a property that is made when it is first asked for. */
export function later(object: object, name: string, make: () => unknown): object {
  return Object.defineProperty(object, name, { get: once(make), enumerable: true, configurable: true });
}

/** JSON that is quick to read: V8 takes each byte for a character, and has nothing to decode. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Without a prototype V8 keeps the keys as a table from the start, and makes no class of objects for each of hundreds. */
function dictionaryOf(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}
