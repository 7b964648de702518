import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { closest } from '../document/did-you-mean.js';
import { calledElsewhere } from './called-elsewhere.js';
import { OPTION_NAMES, OPTIONS, type Option } from './options.js';
import { Trouble } from './trouble.js';

/** More threads than a machine has processors only take memory. */
const MOST_JOBS = 256;

/** What helps where nothing is known of an option. */
const LISTED = 'stet --help names the commands, stet NAME --help the options of one';

/** An option as it stands on the command line. */
interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value?: unknown;
  readonly inlineValue?: boolean | undefined;
}

/**
 * @param argument the whole of what it stands in
 * @throws Trouble where there is no such option, or its value is missing or one too many.
 */
export function verify({ name, rawName, value, inlineValue }: Token, argument: string): void {
  const option: Option | undefined = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
  if (!option) {
    if (existsSync(argument)) throw new Trouble(`${argument} is read as options; the file is ./${argument}`);
    const elsewhere = calledElsewhere(name);
    const meant = closest(name, OPTION_NAMES);
    const hint = elsewhere ? `stet has ${elsewhere}` : meant ? `did you mean --${meant}?` : LISTED;
    throw new Trouble(`unknown option ${rawName}; ${hint}`);
  }
  if (option.type === 'boolean' && inlineValue) throw new Trouble(`--${name} takes no value`);
  const missing = typeof value !== 'string' || value === '' || (!inlineValue && /^-\D/u.test(value));
  if (option.type === 'string' && missing) throw new Trouble(`--${name} needs a value: ${valuesOf(option)}`);
}

/** What may stand for the value of an option: one of a few words, or what the help calls it. */
function valuesOf({ completes, value }: Option): string {
  return typeof completes === 'object' ? completes.join(', ') : `its ${value}`;
}

/** The value of an option that takes one; nothing where it was not given. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** @throws Trouble where the value is none of the names that the option may have. */
export function oneOf(option: string, value: string, names: readonly string[]): string {
  if (names.includes(value)) return value;
  const meant = closest(value, names);
  throw new Trouble(
    `--${option} ${value}: ${meant ? `did you mean ${meant}?` : `it must be one of ${names.join(', ')}`}`,
  );
}

/**
 * As many as there are processors, unless told otherwise.
 * @throws Trouble where it is no number of threads that a machine could want
 */
export function jobs(value: unknown): number {
  const count = number('jobs', text(value)) ?? availableParallelism();
  if (count < 1 || count > MOST_JOBS) throw new Trouble(`--jobs ${count}: it must be 1 to ${MOST_JOBS}`);
  return count;
}

/** @throws Trouble where the value is no whole number. */
export function number(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/u.test(value)) throw new Trouble(`--${option} ${value}: it must be a whole number, such as 10`);
  return Number(value);
}
