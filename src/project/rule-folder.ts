import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { leadsOut } from '../document/leads-out.js';
import { FileError } from '../engine/file-error.js';
import { Mistakes } from '../engine/mistakes.js';
import { parseRule } from '../engine/parse-rule.js';
import type { Rule } from '../engine/rule.js';
import { readText } from './read-text.js';

/** A folder that holds more files holds something else: a configuration could name the whole disk. */
const MOST = 10_000;

/** A file that holds a rule, and the id that it has by its place in its folder. */
export interface RuleFile {
  readonly id: string;
  readonly path: string;
}

/**
 * The rule files of a folder and its subfolders, by id. The folder's own name begins their ids, so that the rules of
 * `house` are `house/…` and can be switched off together.
 * @throws the file system's error where the folder cannot be read, FileError where it is none of rules.
 */
export function ruleFiles(folder: string): RuleFile[] {
  const name = basename(resolve(folder));
  return [...filesIn(folder)]
    .filter((file) => /\.ya?ml$/u.test(file) && !leadsOut(join(folder, file), folder))
    .sort()
    .map((file) => ({ id: `${name}/${file.replace(/\.ya?ml$/u, '')}`, path: join(folder, file) }));
}

/**
 * The files of a folder, as paths with `/` from it. Links to folders are not followed: one could lead out, or round in a
 * circle.
 */
function* filesIn(folder: string): Generator<string> {
  const folders = [''];
  let count = 0;
  for (let within = folders.pop(); within !== undefined; within = folders.pop()) {
    for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
      if (++count > MOST)
        throw new FileError({ path: folder, line: 1, column: 1 }, `more than ${MOST} files are no folder of rules`);
      const path = `${within}${entry.name}`;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (entry.isFile() || (entry.isSymbolicLink() && isFile(join(folder, path)))) yield path;
    }
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * The rules of a folder and its subfolders.
 * @throws FileError of all that is wrong in any of them, each with line and column; the file system's error where one cannot be read.
 */
export function readRuleFolder(folder: string): Rule[] {
  const mistakes = new Mistakes();
  const rules = ruleFiles(folder).flatMap(
    ({ id, path }) => mistakes.gather(() => parseRule(id, path, readText(path))) ?? [],
  );
  mistakes.tell();
  return rules;
}
