import { fold } from './fold.js';
import { type DescribedOption, describedOptions } from './option-schema.js';

const LONGEST_VALUE = 60;

/**
 * The options of a Check, some lines each: what may be given, what it means, what holds where it is not given, and,
 * of a rule, what the rule gives.
 */
export function optionLines(check: string, width: number, given: unknown = undefined): string[] {
  return describedOptions(check).flatMap((option) => linesOf(option, width, '  ', given));
}

function linesOf(option: DescribedOption, width: number, indent: string, given: unknown): string[] {
  const { name, kind, about, parts } = option;
  const value = (given as Readonly<Record<string, unknown>> | undefined)?.[name];
  const plain = JSON.stringify(value) === JSON.stringify(option.default);
  const here = value === undefined || plain ? [] : fold(`here: ${inShort(value)}`, width, `${indent}    `);
  return [
    ...fold(`${name}: ${kind}; ${otherwise(option)}`, width, indent),
    ...fold(about, width, `${indent}    `).filter((line) => line !== ''),
    ...here,
    ...parts.flatMap((part) => linesOf(part, width, `${indent}    `, undefined)),
  ];
}

/** What holds where an option is not given. */
export function otherwise(option: DescribedOption): string {
  if (!('default' in option)) return 'must be given';
  const { default: value } = option;
  const nothing = value === null || value === '' || inShort(value) === '0 entries';
  return nothing ? 'may be left out' : `${inShort(value)} if not given`;
}

/** A value as one would write it, or how many entries it has. */
export function inShort(value: unknown): string {
  const entries = typeof value === 'object' && value !== null ? Object.keys(value).length : undefined;
  if (entries === 0) return '0 entries';
  const written = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  if (entries === undefined || written.length <= LONGEST_VALUE) return written;
  return entries === 1 ? '1 entry' : `${entries} entries`;
}
