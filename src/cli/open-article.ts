import { type Checker, checkerFor } from '../project/checker.js';
import type { FileInForce, Project } from '../project/project.js';
import type { UnreadFile } from '../report/file-result.js';
import { type Article, readArticle } from './read-article.js';
import { inWords } from './trouble.js';

/** An article and what holds for it in its project. */
export interface OpenArticle extends Article, Checker {}

/**
 * Reads an article, its source where the project names one, and what holds for it; or says why it cannot be read.
 * @throws Trouble or FileError where the configuration is wrong.
 */
export async function openArticle(path: string, project: Project): Promise<OpenArticle | UnreadFile> {
  const article = readArticle(path);
  if ('problem' in article) return article;
  const inForce = await inForceFor(path, project);
  const checker = checkerFor(inForce);
  if ('problem' in checker) return { path, ...checker };
  return { ...article, ...checker, document: { ...article.document, ...checker.source } };
}

/**
 * What holds for a file.
 * @throws FileError where its configuration is wrong, Trouble where it cannot be read.
 */
export async function inForceFor(path: string, project: Project): Promise<FileInForce> {
  try {
    return await project.inForce(path);
  } catch (error) {
    throw inWords(error);
  }
}
