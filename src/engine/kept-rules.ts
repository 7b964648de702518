import { numbersIn } from '../analysis/numbers-in.js';
import { keepParts } from '../analysis/patterns/parts.js';
import { keepIndex, type Trigger } from '../analysis/patterns/trigger-index.js';
import { packTriggers, TriggerTable } from '../analysis/patterns/trigger-table.js';
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
  /** Its number among those whose triggers are kept. */
  readonly index?: number;
}

/** Where the other lines are is said as well: to cut the text into lines takes longer than to read those that an article needs. */
interface FirstLine {
  readonly heads: readonly Head[];
  /**
   * Where each of the other lines begins behind this one, and where the last ends: unsigned numbers of four bytes in base 64, as so many in
   * JSON take longer.
   */
  readonly starts: string;
}

/** In UTF-16 code units of JSON: what is longer is read when it is asked for. */
const LONG = 200;
const LINE_FEED = 10;

/** Rules as they are kept. */
interface Kept {
  /** Its first line, that every article needs, in ASCII. */
  readonly text: string;
  /** What gives away their phrases, sequences and names, as `packTriggers` has it. */
  readonly triggers: Buffer;
}

/**
 * Rules as text: in the first line what every check of an article asks of them, as JSON; then a line of JSON for each part of a long
 * option, of which an article needs few: to read them all is a tenth of a short check.
 * @param triggersOf what a Rule’s Check makes of its options, where it makes any triggers
 */
export function keptRules(
  rules: readonly KeptRule[],
  triggersOf: (rule: KeptRule) => readonly Trigger[] | undefined,
): Kept {
  const indexed: (readonly Trigger[])[] = [];
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
    const triggers = triggersOf(rule);
    return {
      ...rest,
      about: keep(about),
      options: short,
      long,
      ...(triggers ? { index: indexed.push(triggers) - 1 } : {}),
    };
  });
  const others = lines.slice(1);
  const starts = new Uint32Array(others.length + 1);
  for (const [at, line] of others.entries()) starts[at + 1] = starts[at]! + Buffer.byteLength(line) + 1;
  const first: FirstLine = { heads, starts: Buffer.from(starts.buffer).toString('base64') };
  return { text: [inAscii(JSON.stringify(first)), ...others].join('\n'), triggers: packTriggers(indexed) };
}

/**
 * The Rules that `keptRules` wrote, whose indexes and parts are kept for their Checks.
 * @param bytes their text
 */
export function rulesOf(bytes: Buffer, triggers: () => Buffer): KeptRule[] {
  const table = once(() => new TriggerTable(triggers()));
  const end = bytes.indexOf(LINE_FEED);
  const { heads, starts: written } = JSON.parse(bytes.toString('latin1', 0, end)) as FirstLine;
  const starts = numbersIn(Buffer.from(written, 'base64'));
  // The first line has no start of its own.
  const startOf = (line: number) => end + 1 + starts[line - 1]!;
  const textOf = (from: number, to: number) => bytes.toString('utf8', startOf(from), startOf(to) - 1);
  const read = (line: number): unknown => JSON.parse(textOf(line, line + 1));
  return heads.map(({ about, options, long, index, ...rest }) => {
    for (const name in long) {
      const [from, to, areEntries] = long[name]!;
      keepParts(options, name, { length: to - from, at: (number) => read(from + number) });
      later(options, name, () => {
        const parts: unknown = JSON.parse(`[${textOf(from, to).replaceAll('\n', ',')}]`);
        return areEntries ? dictionaryOf(parts as [string, unknown][]) : parts;
      });
    }
    if (index !== undefined) keepIndex(options, () => table().indexAt(index));
    return later({ ...rest, options }, 'about', () => read(about)) as KeptRule;
  });
}

/** Gives an object a property that is made when it is first asked for. */
export function later(object: object, name: string, make: () => unknown): object {
  return Object.defineProperty(object, name, { get: once(make), enumerable: true, configurable: true });
}

/** JSON that is quick to read: V8 takes each byte for a character, and has nothing to decode; words of other writings take twice the room. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Without a prototype V8 keeps the keys as a table from the start, and makes no class of objects for each of hundreds. */
function dictionaryOf(entries: readonly (readonly [string, unknown])[]): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of entries) made[key] = value;
  return made;
}
