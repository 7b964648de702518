import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: to a new file beside it, flushed to the disk, that then takes its name. Follows a
 * symbolic link and keeps the file's mode. write-file-atomic is not used for this: its synchronous form takes a short
 * write, as on a disk that has just filled up, for a whole one.
 * @param content the text, or its parts, which together may be longer than a string can be
 * @throws the file system's error; the old file is then as it was.
 */
export function replaceFile(path: string, content: string | readonly string[]): void {
  const target = resolveLink(path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const mode = modeOf(target);
  // Made anew: a link of that name, which somebody put there, could lead to any file.
  rmSync(temporary, { force: true });
  const file = openSync(temporary, 'wx', mode);
  try {
    try {
      if (mode !== undefined) fchmodSync(file, mode);
      for (const part of [content].flat()) writeFileSync(file, part);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function resolveLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function modeOf(path: string): number | undefined {
  const mode = statSync(path, { throwIfNoEntry: false })?.mode;
  return mode === undefined ? undefined : mode & 0o7777;
}
