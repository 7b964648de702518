import { statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { readNamed } from '../document/read-file.js';
import type { Rule } from '../engine/rule.js';
import type { Config } from './config.js';
import { readConfig } from './read-config.js';
import { readRuleFolder } from './rule-folder.js';

/**
 * Reads a configuration file and the rule folders it names. Loads yaml and zod: to be imported only where there is a
 * configuration.
 * @throws FileError with line and column where the configuration or a rule is wrong, the file system's error where a
 * file cannot be read.
 */
export function loadConfig(path: string, builtin: readonly Rule[]): Config {
  return readConfig(fromHere(path), textOf(path), builtin, (folder) => {
    const full = resolve(dirname(path), folder);
    return statSync(full, { throwIfNoEntry: false })?.isDirectory() ? readRuleFolder(fromHere(full)) : undefined;
  });
}

function textOf(path: string): string {
  try {
    return readNamed(path).toString();
  } catch (error) {
    // Node.js does not say which file turned out to be a directory.
    throw Object.assign(error as Error, { path: fromHere(path) });
  }
}

/** A path as a person would type it. */
function fromHere(path: string): string {
  return relative('.', path) || '.';
}
