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

/**
 * Rules as text: in the first line what every check of an article asks of them, as JSON; then a line of JSON for each part of a long
 * option, of which an article needs few: to read them all is a tenth of a short check.
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
  lines[0] = JSON.stringify(heads);
  return inAscii(lines.join('\n'));
}

/** The Rules that `textOfRules` wrote, whose indexes and parts are kept for their Checks. */
export function rulesOf(text: string): KeptRule[] {
  const lines = text.split('\n');
  const read = (line: number): unknown => JSON.parse(lines[line]!);
  const heads = read(0) as readonly Head[];
  return heads.map(({ about, options, long, index, ...rest }) => {
    for (const name in long) {
      const [from, to, areEntries] = long[name]!;
      keepParts(options, name, { length: to - from, at: (number) => read(from + number) });
      later(options, name, () => {
        const parts: unknown = JSON.parse(`[${lines.slice(from, to).join()}]`);
        return areEntries ? Object.fromEntries(parts as [string, unknown][]) : parts;
      });
    }
    if (index !== undefined) {
      const made = once(() => indexFrom(read(index) as string));
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
