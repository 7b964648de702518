import type { Project } from '../project/project.js';
import { Keeping } from '../review/decisions-store.js';
import { asFirst } from '../review/seen.js';
import { openSession, type Session } from '../review/session.js';
import { keptOf } from './kept-of.js';
import type { OpenArticle } from './open-article.js';
import { requireArticle } from './require-article.js';

/** An article, and the review of it as it goes on. */
interface OpenReview {
  readonly article: OpenArticle;
  readonly session: Session;
  readonly keeping: Keeping;
}

/**
 * Reads an article, checks it, and goes on with the review that its decisions file is of.
 * @throws Trouble where it or its decisions file cannot be read, FileError where its configuration is wrong.
 */
export async function openReview(path: string, project: Project): Promise<OpenReview> {
  const article = await requireArticle(path, project);
  const { decisions, seen } = keptOf(path);
  const { document } = article;
  const session = asFirst(openSession(document, article.check(document), decisions, seen));
  return { article, session, keeping: new Keeping(path, decisions) };
}
