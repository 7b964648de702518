import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import type { Script } from 'node:vm';
import { attempt, cacheFolder, isOwn, makeFolder, removeOld, writeCached } from './cache-folder.js';
import { readOnce } from './read-once.js';
import { version } from './version.js';

const ENDING = '.cache';
const SHIPPED = `.${process.versions.v8}${ENDING}`;

/** Where what V8 made of a script lies beside it, for the V8 of the Node.js that stet was built with: others refuse it. */
export function shippedPath(path: string): string {
  return path + SHIPPED;
}

/** What V8 made of a script, from the build or, where another V8 runs it, from an earlier run: as `readOnce` has it. */
export function compiledForm(path: string): Buffer | undefined {
  return (
    attempt(() => readOnce(shippedPath(path))) ?? attempt(() => (isOwn(folder()) ? readOnce(ownPath(path)) : undefined))
  );
}

/**
 * Keeps what this V8 made of a script for runs to come, in the user's folder for caches, where the build was by another V8: a third of
 * the time of a short check goes into it. What cannot be kept is made again each time; NODE_DISABLE_COMPILE_CACHE, which forbids
 * Node.js the same, forbids it here.
 */
export function keepForm(path: string, script: Script): void {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return;
  attempt(() => {
    if (readdirSync(dirname(path)).some((name) => name.endsWith(SHIPPED))) return;
    const code = script.createCachedData();
    // After a run that ended early few functions are in it.
    if (code.length < statSync(path).size) return;
    makeFolder(folder());
    if (!isOwn(folder())) return;
    removeOld(folder(), Date.now());
    writeCached(ownPath(path), code);
  });
}

function folder(): string {
  return join(cacheFolder(process.env), 'compiled');
}

/** V8 tells a script by its length alone, and its own version and settings by a number; npm sets one time for all files. */
function ownPath(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return join(folder(), [basename(path), version(), size, mtimeMs, cachedDataVersionTag()].join('-') + ENDING);
}
