import { resolve } from 'node:path';
import type { Project } from '../project/project.js';
import { inForceFor } from './open-article.js';

/**
 * Leaves out the files that are, by their project, the sources of others among them: a folder that holds both is searched
 * for translations. A file that the user named stays.
 * @throws FileError where a configuration is wrong, Trouble where it cannot be read.
 */
export async function withoutSources<Other>(
  found: readonly (string | Other)[],
  named: readonly string[],
  project: Project,
): Promise<(string | Other)[]> {
  const sources = new Set<string>();
  for (const path of found) {
    const source = typeof path === 'string' ? (await inForceFor(path, project)).sourcePath : undefined;
    if (source !== undefined) sources.add(source);
  }
  return found.filter((path) => typeof path !== 'string' || named.includes(path) || !sources.has(resolve(path)));
}
