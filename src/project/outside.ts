import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isOutside } from '../document/leads-out.js';

/**
 * Where the files lie that a configuration may lead to which nobody named: its repository; without one the folder around its
 * own, since the languages of articles often lie side by side.
 * @param folder the configuration’s
 */
export function landOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return dirname(resolve(folder));
  }
}

/** True where a file lies outside a folder, links followed; a file that is not there lies where its path says. */
export function liesOutside(path: string, folder: string): boolean {
  return isOutside(real(path), real(folder));
}

/**
 * Where a file that is to be written lies, where by its path it is in the current folder, but by links out of the repository, or out
 * of the folder around its own; none where it lies where it seems to. Who names a place elsewhere has chosen it.
 */
export function elsewhere(path: string): string | undefined {
  const full = resolve(path);
  if (isOutside(full, process.cwd())) return undefined;
  const target = existsSync(full) ? real(full) : join(real(dirname(full)), basename(full));
  return isOutside(target, real(landOf(dirname(full)))) ? target : undefined;
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
