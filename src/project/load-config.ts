import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readNamed } from '../document/read-file.js';
import type { Rule } from '../engine/rule.js';
import type { Config } from './config.js';
import { fromHere } from './from-here.js';
import { readConfig } from './read-config.js';
import { readText } from './read-text.js';
import { readRuleFolder } from './rule-folder.js';

/**
 * Reads a configuration file and the rule folders it names. Loads yaml and zod: to be imported only where there is a
 * configuration.
 * @throws FileError with line and column where the configuration or a rule is wrong, the file system's error where a
 * file cannot be read.
 */
export function loadConfig(path: string, builtin: readonly Rule[]): Config {
  return readConfig(fromHere(path), readText(fromHere(path), readNamed), builtin, (folder) => {
    const full = resolve(dirname(path), folder);
    return statSync(full, { throwIfNoEntry: false })?.isDirectory() ? readRuleFolder(fromHere(full)) : undefined;
  });
}
