import type { Document } from '../document/document.js';
import { isMarkup } from '../document/formats/index.js';
import type { Finding } from '../engine/finding.js';
import { type Checker, checkerFor } from '../project/checker.js';
import type { FileInForce, Project } from '../project/project.js';
import type { UnreadFile } from '../report/file-result.js';
import { isLarge, Jobs, sizeOf } from './jobs.js';
import { MemoryError, tidy } from './memory.js';
import { type Article, readArticle } from './read-article.js';
import { inWords, Trouble } from './trouble.js';

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
 * Reads the one article that a command is about. What could take more memory than there is, is tried in a thread first: that ends
 * with a word of what to do, and V8 without.
 * @throws Trouble where it cannot be read, FileError where its configuration is wrong.
 */
export async function requireArticle(path: string, project: Project): Promise<OpenArticle> {
  const tried = await tryLarge(path, project);
  const article = tried ?? (await openArticle(path, project));
  if ('problem' in article) throw new Trouble(`${path}: ${article.problem}`);
  return { ...article, check: (document) => checkIn(article, document) };
}

/** What is wrong with a large file of markup; none where nothing is. */
async function tryLarge(path: string, project: Project): Promise<UnreadFile | undefined> {
  const task = { ask: 'check', path, cache: undefined } as const;
  const bytes = sizeOf(path);
  if (!isMarkup(path) || !isLarge(task, bytes)) return undefined;
  const jobs = new Jobs(1, project);
  try {
    const { result } = await jobs.inThread(task, bytes);
    return 'problem' in result ? result : undefined;
  } finally {
    await jobs.end();
  }
}

function checkIn({ path, inspect }: OpenArticle, document: Document): Finding[] {
  try {
    return inspect(document, tidy).findings;
  } catch (error) {
    throw error instanceof MemoryError ? new Trouble(`${path}: ${error.message}`) : error;
  }
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
