import type { Document } from '../document/document.js';
import { isMarkup } from '../document/formats/index.js';
import type { Finding } from '../engine/finding.js';
import type { Project } from '../project/project.js';
import type { UnreadFile } from '../report/file-result.js';
import { isLarge, Jobs, sizeOf } from './jobs.js';
import { MemoryError, tidy } from './memory.js';
import { type OpenArticle, openArticle } from './open-article.js';
import { Trouble } from './trouble.js';

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
