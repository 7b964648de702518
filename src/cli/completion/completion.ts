import type { Writable } from 'node:stream';
import { namesOf } from '../../engine/rule-names.js';
import type { Project } from '../../project/project.js';
import { inForceFor } from '../open-article.js';
import { write } from '../output.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { zsh } from './zsh.js';

const SCRIPTS = { bash, zsh, fish };

/** Names that mean nothing else to a shell: a rule of another’s folder can be called what it likes. */
const HARMLESS = /^[\p{L}\p{N}_./-]+$/u;

/** What `stet completion` prints: the script of a shell, or, for such a script, the names of rules and groups, one a line. */
export async function completion(
  of: keyof typeof SCRIPTS | 'rules',
  project: Project,
  output: Writable,
): Promise<void> {
  if (of !== 'rules') return write(output, SCRIPTS[of]());
  // What holds for the configuration's own file is what it says of all files.
  const { origins } = await inForceFor('stet.config.yaml', project);
  const names = namesOf(origins.rules.map(({ rule }) => rule));
  await write(
    output,
    names
      .filter((name) => HARMLESS.test(name))
      .map((name) => `${name}\n`)
      .join(''),
  );
}
