import { lstatSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError } from '../engine/file-error.js';
import { fromHere } from './from-here.js';

/** The name under which a configuration is written. */
export const CONFIG_NAME = 'stet.config.yaml';
/** The other ending that people give to YAML. */
const OTHER_NAME = 'stet.config.yml';

/** True of a path that ends in the name of a configuration. */
export function isConfig(path: string): boolean {
  return [CONFIG_NAME, OTHER_NAME].includes(basename(path));
}

/**
 * The configuration of a file: that of its folder, else of the nearest folder above. None where there is none.
 * @throws FileError where a folder has two.
 */
export function findConfig(file: string): string | undefined {
  let folder = dirname(resolve(file));
  for (;;) {
    const path = configIn(folder);
    if (path !== undefined) return path;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

/**
 * The configuration in a folder; none where there is none.
 * @throws FileError where there are two.
 */
export function configIn(folder: string): string | undefined {
  const [path, other] = [CONFIG_NAME, OTHER_NAME].map((name) => join(folder, name)).filter((path) => isThere(path));
  if (other === undefined) return path;
  const place = { path: fromHere(other), line: 1, column: 1 };
  throw new FileError(place, `${CONFIG_NAME} stands beside it; put the two together in one`);
}

/** A link is there even where what it leads to is not: whoever made it wants a configuration. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
