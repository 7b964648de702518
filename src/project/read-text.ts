import { decode } from '../document/decode.js';
import { readFound } from '../document/read-file.js';
import { FileError } from '../engine/file-error.js';

/**
 * The text of a configuration or a rule.
 * @param path as errors are to name it
 * @param read how to read its bytes: as a file that nobody named, unless it was named
 * @throws FileError with line and column where it is no text in UTF-8, the file system's error where it cannot be read.
 */
export function readText(path: string, read: (path: string) => Buffer = readFound): string {
  const bytes = bytesOf(path, read);
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  const before = bytes.subarray(0, decoded.problem.offset).toString('utf8');
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  const { message, mend } = decoded.problem;
  throw new FileError({ path, line, column }, mend === undefined ? message : `${message}; ${mend}`);
}

function bytesOf(path: string, read: (path: string) => Buffer): Buffer {
  try {
    return read(path);
  } catch (error) {
    // Node.js does not say which file turned out to be a directory.
    throw Object.assign(error as Error, { path });
  }
}
