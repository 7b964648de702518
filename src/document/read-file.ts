import { closeSync, existsSync, openSync, readFileSync, type Stats, statSync } from 'node:fs';

/** True of `-`, unless a file is called so. */
export function isStandardInput(path: string): boolean {
  return path === '-' && !existsSync(path);
}

let standardInput: Buffer | undefined;

/** Reads standard input, which can be read but once; a run with a cache asks for an article again. */
export function readStandardInput(): Buffer {
  standardInput ??= readFileSync(0);
  return standardInput;
}

/**
 * Reads a file that a person names: a pipe as well, and a terminal until its end, but no device that never ends, as
 * /dev/zero.
 * @throws the file system's error, Error where it is no file.
 */
export function readNamed(path: string): Buffer {
  const stats = statSync(path);
  if (stats.isBlockDevice() || (stats.isCharacterDevice() && isEndless(path, stats)))
    throw noFile(path, 'a device, not a file');
  return readFileSync(path);
}

/**
 * Reads a file that nobody named, but that stands where stet looks: beside an article, or where a configuration leads. A pipe
 * there would keep it waiting for ever.
 * @throws as `readNamed` does
 */
export function readFound(path: string): Buffer {
  const stats = statSync(path);
  if (!stats.isFile() && !stats.isDirectory()) throw noFile(path, 'a device or a pipe, not a file');
  return readFileSync(path);
}

function noFile(path: string, problem: string): Error {
  return Object.assign(new Error(problem), { code: 'ERR_NO_FILE', path });
}

function isEndless(path: string, { rdev }: Stats): boolean {
  if (rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev) return false;
  const file = openSync(path, 'r');
  try {
    // Asked here alone, and slow to load.
    return !process.getBuiltinModule('node:tty').isatty(file);
  } finally {
    closeSync(file);
  }
}
