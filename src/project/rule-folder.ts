import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseRule } from '../engine/parse-rule.js';
import type { Rule } from '../engine/rule.js';

/** A file that holds a rule, and the id that it has by its place in its folder. */
export interface RuleFile {
  readonly id: string;
  readonly path: string;
}

/**
 * The rule files of a folder and its subfolders, by id. The folder's own name begins their ids, so that the rules of
 * `house` are `house/…` and can be switched off together.
 * @throws the file system's error where the folder cannot be read.
 */
export function ruleFiles(folder: string): RuleFile[] {
  const name = basename(resolve(folder));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.ya?ml$/u.test(file) && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => ({ id: `${name}/${file.replace(/\.ya?ml$/u, '')}`, path: join(folder, file) }));
}

/**
 * The rules of a folder and its subfolders.
 * @throws FileError with line and column where a rule is wrong, the file system's error where one cannot be read.
 */
export function readRuleFolder(folder: string): Rule[] {
  return ruleFiles(folder).map(({ id, path }) => parseRule(id, path, readFileSync(path, 'utf8')));
}
