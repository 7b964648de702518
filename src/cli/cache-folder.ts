import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where stet keeps what it can make again: `stet` in the user's folder for caches, by the XDG Base Directory Specification. */
export function cacheFolder(env: Readonly<NodeJS.ProcessEnv>): string {
  const { XDG_CACHE_HOME: named = '' } = env;
  // One that is not absolute is to be ignored: it would be another in each folder.
  return join(isAbsolute(named) ? named : join(homedir(), '.cache'), 'stet');
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
