import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseRule } from '../engine/parse-rule.js';
import type { Rule } from '../engine/rule.js';

/**
 * The rules of a folder and its subfolders. The folder's own name begins their ids, so that the rules of `house` are
 * `house/…` and can be switched off together.
 * @throws FileError with line and column where a rule is wrong, the file system's error where one cannot be read.
 */
export function readRuleFolder(folder: string): Rule[] {
  const name = basename(resolve(folder));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.ya?ml$/u.test(file) && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => {
      const path = join(folder, file);
      return parseRule(`${name}/${file.replace(/\.ya?ml$/u, '')}`, path, readFileSync(path, 'utf8'));
    });
}
