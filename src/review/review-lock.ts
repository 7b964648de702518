import { linkSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { codeOf } from '../document/error-code.js';
import { decisionsPath } from './decisions-file.js';

/** The process that reviews an article. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** That an article is reviewed by this process, and by no other until it is released. */
interface ReviewLock {
  readonly release: () => void;
}

/** Where it stands who reviews an article: beside its decisions file. */
export function lockPath(article: string): string {
  return `${decisionsPath(article)}.lock`;
}

/**
 * Locks an article for one review, or tells who reviews it: not where its process ended without a word. A lock of
 * another machine, on a shared disk, holds. The libraries for lock files are not used for this: they tell a lock that
 * was left behind by its age, and a review may be stopped by Ctrl-Z for a day.
 * @throws the file system's error where no file can be made beside the article.
 */
export function lockReview(article: string): ReviewLock | { readonly heldBy: Holder | 'somebody' } {
  const path = lockPath(article);
  const own: Holder = { pid: process.pid, host: hostname() };
  const content = `${JSON.stringify(own)}\n`;
  while (!createWhole(path, content)) {
    const there = read(path);
    if (there === undefined) continue;
    const holder = holderIn(there);
    if (!holder || isAlive(holder)) return { heldBy: holder ?? 'somebody' };
    discard(path, there);
  }
  return {
    release: () => {
      try {
        if (read(path) === content) rmSync(path, { force: true });
      } catch {
        // The disk became read-only, or its folder another: that of a process which has ended holds nobody up.
      }
    },
  };
}

/** False where the file is there. It has its content from the first moment: another process may read it at once. */
function createWhole(path: string, content: string): boolean {
  const temporary = `${path}.${process.pid}`;
  try {
    rmSync(temporary, { force: true });
    writeFileSync(temporary, content, { flag: 'wx' });
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Takes a dead process's lock away, unless another process did so first and made its own. */
function discard(path: string, content: string): void {
  const taken = `${path}.${process.pid}.old`;
  try {
    renameSync(path, taken);
    if (read(taken) !== content) linkSync(taken, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    rmSync(taken, { force: true });
  }
}

/** Of anything but a file, such as a link to nowhere or to a device, which somebody put there, nothing is read. */
function read(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, 'utf8') : '';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function holderIn(content: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(content);
    return Number.isInteger(pid) && pid > 0 && typeof host === 'string' ? { pid, host } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user must not be signalled, but is there.
    return codeOf(error) !== 'ESRCH';
  }
}
