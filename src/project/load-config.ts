import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readFound, readNamed } from '../document/read-file.js';
import { FileError } from '../engine/file-error.js';
import type { Rule } from '../engine/rule.js';
import type { Config } from './config.js';
import { fromHere } from './from-here.js';
import { liesOutside } from './outside.js';
import { readConfig } from './read-config.js';
import { readText } from './read-text.js';
import { readRuleFolder } from './rule-folder.js';

/**
 * Reads a configuration file and the rule folders it names. Loads yaml and zod: to be imported only where there is a
 * configuration.
 * @param land where it and its rule folders have to lie, links followed; anywhere where a person named it
 * @throws FileError with line and column where the configuration or a rule is wrong, the file system's error where a
 * file cannot be read.
 */
export function loadConfig(path: string, builtin: readonly Rule[], land: string | undefined): Config {
  const shown = fromHere(path);
  const outside = (file: string) => land !== undefined && liesOutside(file, land);
  if (outside(path))
    throw new FileError({ path: shown, line: 1, column: 1 }, `a link that leads out of ${land}; ${NAME}`);
  return readConfig(shown, readText(shown, land === undefined ? readNamed : readFound), builtin, (folder) => {
    const full = resolve(dirname(path), folder);
    if (!isFolder(full)) return `there is no folder “${folder}”`;
    return outside(full) ? `“${folder}” lies outside ${land}; ${NAME}` : readRuleFolder(fromHere(full));
  });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const NAME = 'name the configuration with --config where that is meant';
