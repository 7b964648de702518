import { existsSync } from 'node:fs';
import { codeOf } from './error-code.js';

const MESSAGES: Readonly<Record<string, string>> = {
  ENOTDIR: 'no such file: a part of the path is not a directory',
  EISDIR: 'a directory, not a file',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ELOOP: 'symbolic links that lead round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'no space left in this user’s share of the disk',
  EFBIG: 'larger than a file may be here',
  ENXIO: 'a socket or a device, not a file',
  EIO: 'the disk fails where it is',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many open files',
  ERR_FS_FILE_TOO_LARGE: 'too large: more than 2 GB',
  ERR_STRING_TOO_LONG: 'too large: more than 512 MB',
  ERR_INVALID_ARG_VALUE: 'not a name that a file can have',
};

/** Node.js reads whatever is not UTF-8 in a name as this character, and finds no file by the name that it has read. */
const MISREAD = '\ufffd';

/** Why nothing is found by a path. */
export function absence(path: string): string {
  return path.includes(MISREAD) ? 'its name is not UTF-8; rename it' : 'no such file';
}

/** True where a path is not that of the file which it was read from. */
export function isMisread(path: string): boolean {
  return path.includes(MISREAD) && !existsSync(path);
}

/** What went wrong with a file, in a few words. */
export function fileProblem(error: unknown): string {
  if (codeOf(error) === 'ENOENT') return absence((error as NodeJS.ErrnoException).path ?? '');
  return MESSAGES[codeOf(error) ?? ''] ?? (error as Error).message;
}

/** The same with the file’s name before it; none of an error that names no file. */
export function namedFileProblem(error: unknown): string | undefined {
  const { path } = error as NodeJS.ErrnoException;
  return codeOf(error) === undefined || path === undefined ? undefined : `${path}: ${fileProblem(error)}`;
}

/** What went wrong with a file that was to be written: what is not there then is its folder. */
export function writeProblem(error: unknown): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'its folder is not there; make it first';
  // The second is told of a folder that was to be made, and is a file.
  return code === 'ENOTDIR' || code === 'EEXIST' ? 'a part of its path is a file, not a folder' : fileProblem(error);
}
