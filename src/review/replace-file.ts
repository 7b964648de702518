import {
  closeSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codeOf } from '../document/error-code.js';

/** So many characters, of three bytes each, fit a name with room for more. */
const SHORT = 70;

/**
 * Writes a file whole or not at all: to a new file beside it, flushed to the disk, that then takes its name. Follows a
 * symbolic link and keeps the file's mode, and its owner where this user may. write-file-atomic is not used for this: its synchronous form takes a short
 * write, as on a disk that has just filled up, for a whole one.
 * @param content the text, or the parts of its UTF-8, which together may be longer than a string can be
 * @throws the file system's error; the old file is then as it was.
 */
export function replaceFile(path: string, content: string | readonly Uint8Array[]): void {
  const target = resolveLink(path);
  const temporary = temporaryOf(target);
  try {
    writeWhole(temporary, content, statSync(target, { throwIfNoEntry: false }));
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a new file whole or not at all, and never over another that has its name, be it from a moment ago.
 * @throws the file system's error, EEXIST where there is such a file.
 */
export function createFile(path: string, content: string): void {
  const temporary = temporaryOf(path);
  try {
    writeWhole(temporary, content, undefined);
    linkSync(temporary, path);
  } catch (error) {
    const code = codeOf(error);
    // A disk without links, as many memory cards have.
    if (code !== 'EPERM' && code !== 'ENOTSUP') throw error;
    writeFileSync(path, content, { flag: 'wx' });
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Of a name as long as names may be, only the beginning has room in a longer one. */
function temporaryOf(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, SHORT)}.${process.pid}.tmp`);
}

/**
 * Flushed to the disk when this returns.
 * @param like the file in whose place it is, if there is one
 */
function writeWhole(path: string, content: string | readonly Uint8Array[], like: Stats | undefined): void {
  // Made anew: a link of that name, which somebody put there, could lead to any file.
  rmSync(path, { force: true });
  const mode = like && like.mode & 0o7777;
  const file = openSync(path, 'wx', mode);
  try {
    if (like) giveTo(file, like);
    if (mode !== undefined) fchmodSync(file, mode);
    for (const part of [content].flat()) writeFileSync(file, part);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function resolveLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What root writes for somebody stays theirs; others may give a file away to nobody, or to a group of their own alone. */
function giveTo(file: number, { uid, gid }: Stats): void {
  const own = fstatSync(file);
  if (own.uid === uid && own.gid === gid) return;
  try {
    fchownSync(file, uid, gid);
  } catch {
    // Then it is this user’s own.
  }
}
