import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Project } from '../project/project.js';
import type { UnreadFile } from '../report/file-result.js';
import { isOwn } from './find-articles.js';
import { inForceFor } from './open-article.js';
import { ONE_SOURCE, Trouble } from './trouble.js';

/**
 * Leaves out the files that are, by their project, the sources of others among them, and those that it ignores: a folder is
 * searched for translations. A file that the user named stays. Where none is left because all are ignored, that is told: it
 * would pass for a check that found nothing.
 * @throws FileError where a configuration is wrong, Trouble where it cannot be read, or one source is named for several articles.
 */
export async function withoutPassedOver(
  found: readonly (string | UnreadFile)[],
  named: readonly string[],
  project: Project,
): Promise<readonly (string | UnreadFile)[]> {
  const byName = new Set(named.map((name) => resolve(name)));
  const isNamed = (path: string) => byName.has(resolve(path));
  const sources = new Set<string>();
  const ignored: UnreadFile[] = [];
  const left: (string | UnreadFile)[] = [];
  for (const path of found) {
    if (typeof path !== 'string') {
      left.push(path);
      continue;
    }
    const { sourcePath, ignoredAt } = await inForceFor(path, project);
    if (sourcePath !== undefined) sources.add(sourcePath);
    if (ignoredAt === undefined || isNamed(path)) left.push(path);
    else ignored.push({ path, problem: `ignored, by ${ignoredAt.path}:${ignoredAt.line}, and so is all else here` });
  }
  if (left.length === 0) return ignored.slice(0, 1);
  return ofOneSource(
    left.filter((path) => typeof path !== 'string' || isNamed(path) || !sources.has(resolve(path))),
    project,
  );
}

/**
 * The same of what a program names, as pre-commit names the files of a commit: what a search would pass over is left out, each file by
 * itself. What is left may be nothing.
 * @throws as `withoutPassedOver` does.
 */
export async function withoutNamedPassedOver(
  found: readonly (string | UnreadFile)[],
  project: Project,
): Promise<readonly (string | UnreadFile)[]> {
  const left: (string | UnreadFile)[] = [];
  for (const path of found) {
    if (typeof path === 'string') {
      if (isOwn(path) || (await inForceFor(path, project)).ignoredAt !== undefined) continue;
      if ((await project.articlesOf(path)).some((article) => existsSync(article))) continue;
    }
    left.push(path);
  }
  return ofOneSource(left, project);
}

/** @throws Trouble where several articles are to be compared with the one source that was named for one. */
function ofOneSource<Found extends string | UnreadFile>(
  found: readonly Found[],
  { source }: Project,
): readonly Found[] {
  if (source === undefined) return found;
  const articles = found.filter((path) => typeof path === 'string' && resolve(path) !== resolve(source));
  if (articles.length > 1) throw new Trouble(ONE_SOURCE);
  return found;
}
