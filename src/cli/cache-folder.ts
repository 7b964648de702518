import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { codeOf } from '../document/error-code.js';

/** In milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;
/** What nobody needed for so long is removed. */
const KEPT = 30 * DAY;

/** Where stet keeps what it can make again: `stet` in the user's folder for caches, by the XDG Base Directory Specification. */
export function cacheFolder(env: Readonly<NodeJS.ProcessEnv>): string {
  const { XDG_CACHE_HOME: named = '' } = env;
  // One that is not absolute is to be ignored: it would be another in each folder.
  if (isAbsolute(named)) return join(named, 'stet');
  const home = attempt(homedir) ?? '';
  // Users of containers often have no home, or an empty HOME.
  return isAbsolute(home) ? join(home, '.cache', 'stet') : join(tmpdir(), `stet-${process.getuid?.() ?? 'cache'}`);
}

/**
 * True of a folder of this user’s, into which nobody else writes. Windows has no such modes.
 * @throws where it is not there
 */
export function isOwn(folder: string): boolean {
  if (!process.getuid) return true;
  const { uid, mode } = statSync(folder);
  return uid === process.getuid() && (mode & 0o022) === 0;
}

/**
 * Makes a folder for this user alone, and those in which it is, where they are missing. Node.js’s own way to do so goes on for ever where a
 * folder is there in which none can be made, as in /proc.
 * @throws the file system's error
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && statSync(path).isDirectory()) return;
    if (code !== 'ENOENT') throw error;
    if (existsSync(dirname(path))) throw new Error('no folder can be made there');
    makeFolder(dirname(path));
    mkdirSync(path, { mode: 0o700 });
  }
}

/**
 * Writes a file of a cache whole or not at all. Not flushed to the disk: it can be made again.
 * @throws the file system's error
 */
export function writeCached(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  try {
    // Another name first, so that no reader meets half a file.
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    // On a full disk what was begun would take the room that there is.
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Removes the files of a cache that nobody needed for a month. */
export function removeOld(folder: string, now: number): void {
  for (const name of attempt(() => readdirSync(folder)) ?? []) {
    const path = join(folder, name);
    if (now - (attempt(() => statSync(path).mtimeMs) ?? now) > KEPT) attempt(() => rmSync(path, { force: true }));
  }
}

/** What `what` gives, or nothing where it fails: without a cache all goes on. */
export function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
