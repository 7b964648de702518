import { statSync, writeFileSync } from 'node:fs';
import { replaceFile } from '../review/replace-file.js';
import { fileProblem, Trouble } from './trouble.js';

/**
 * Writes a file whole or not at all; to a device or a pipe as it comes.
 * @param content the text, or its parts
 * @throws Trouble where it cannot be written.
 */
export function writeFile(path: string, content: string | readonly string[]): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    // Another file that took the name of a device would put the device out of the world.
    if (there && !there.isFile()) writeFileSync(path, [content].flat().join(''));
    else replaceFile(path, content);
  } catch (error) {
    throw new Trouble(`${path}: cannot be written: ${fileProblem(error)}`);
  }
}
