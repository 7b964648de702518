import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve } from 'node:path';

/**
 * True where the path is a symbolic link to something outside the folder: what somebody put into a repository does not
 * make stet read or write elsewhere.
 * @throws the file system's error where the folder or the path cannot be looked at.
 */
export function leadsOut(path: string, folder: string): boolean {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  return isOutside(targetOf(path), realpathSync(folder));
}

/** True where a path, by its letters, is not in the folder or below. */
export function isOutside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '..' || /^\.\.[\\/]/u.test(way) || isAbsolute(way);
}

function targetOf(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    // It leads to what is not there yet, and writing would make.
    return resolve(realpathSync(dirname(link)), readlinkSync(link));
  }
}
