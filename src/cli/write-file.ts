import { existsSync, statSync, writeFileSync } from 'node:fs';
import { elsewhere } from '../project/outside.js';
import { decidedIn } from '../review/decisions-file.js';
import { replaceFile } from '../review/replace-file.js';
import { isMisread, Trouble, writeProblem } from './trouble.js';

/**
 * Writes a file whole or not at all; to a device or a pipe as it comes. Not through a link that leads out of the repository: what is
 * cloned could lead to a file of the user’s own.
 * @param content the text, or its parts
 * @throws Trouble where it cannot be written.
 */
export function writeFile(path: string, content: string | readonly Uint8Array[]): void {
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    // Another file that took the name of a device would put the device out of the world.
    if (there && !there.isFile()) writeFileSync(path, typeof content === 'string' ? content : Buffer.concat(content));
    else {
      requirePlace(path);
      replaceFile(path, content);
    }
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(`${path}: cannot be written: ${writeProblem(error)}`);
  }
}

/**
 * @throws Trouble where a file is not to be written: because a link leads elsewhere, it would have another name than it was given, or
 * Decisions are kept there
 */
export function requirePlace(path: string): void {
  if (isMisread(path)) throw new Trouble(`${path}: cannot be written: its name is not UTF-8; choose another`);
  const article = decidedIn(path);
  if (article !== undefined && existsSync(article))
    throw new Trouble(`${path}: cannot be written: the decisions on ${article} are kept there; choose another name`);
  const target = elsewhere(path);
  if (target !== undefined)
    throw new Trouble(`${path}: cannot be written: a link leads to ${target}; name that where it is meant`);
}
