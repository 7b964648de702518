import { relative } from 'node:path';

/** A path as a person would type it. */
export function fromHere(path: string): string {
  return relative('.', path) || '.';
}
