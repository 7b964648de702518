import { resolve } from 'node:path';
import { closest } from '../document/did-you-mean.js';
import { FORMATS } from '../report/index.js';
import { Trouble } from './trouble.js';

/** A report that the user asks for. */
export interface WantedReport {
  /** One of the names of FORMATS. */
  readonly name: string;
  /** The file it goes to; without one, to standard output. */
  readonly path?: string;
}

/**
 * Reads the values of `--format`, each `NAME` or `NAME:FILE`.
 * @throws Trouble where a format is unknown, or where two would be written to one place.
 */
export function readFormats(values: readonly string[]): WantedReport[] {
  const wanted = values.map(readFormat);
  const taken = new Map<string | undefined, string>();
  for (const { name, path } of wanted) {
    const place = path === undefined ? undefined : resolve(path);
    const other = taken.get(place);
    if (other !== undefined) {
      const where = path === undefined ? 'to standard output' : `to ${path}`;
      throw new Trouble(`--format ${other} and ${name} both go ${where}; give one a file: --format ${name}:FILE`);
    }
    taken.set(place, name);
  }
  return wanted;
}

function readFormat(value: string): WantedReport {
  const colon = value.indexOf(':');
  const name = colon < 0 ? value : value.slice(0, colon);
  const names = Object.keys(FORMATS);
  if (!names.includes(name)) {
    const meant = closest(name, names);
    throw new Trouble(
      `--format ${name || value}: ${meant ? `did you mean ${meant}?` : `it must be one of ${names.join(', ')}`}`,
    );
  }
  if (colon < 0) return { name };
  const path = value.slice(colon + 1);
  if (path === '') throw new Trouble(`--format ${value} names no file; write ${name}:FILE, or ${name} alone`);
  return path === '-' ? { name } : { name, path };
}
