import { loadKept, saveDecisions } from '../review/decisions-store.js';
import { type Action, reduce } from '../review/reduce.js';
import { openSession } from '../review/session.js';
import { type Article, pathOf } from './article.js';

/**
 * The article with its Decisions as they are on the disk now; with none where it is no file.
 * @throws DecisionsFileError where their file is damaged, the file system's error where it cannot be read.
 */
export function decided(article: Article): Article {
  const { document, findings } = article.session;
  const path = pathOf(article.uri);
  const { decisions, seen } = path === undefined ? { decisions: [] } : loadKept(path);
  return { ...article, session: openSession(document, findings, decisions, seen) };
}

/**
 * Decides, and keeps it beside the article, on top of what is on the disk now: another program may have decided meanwhile.
 * @throws DecisionsFileError where the decisions file is damaged, the file system's error where it cannot be read or
 * written; nothing is then decided.
 */
export function decide(article: Article, action: Action): void {
  const path = pathOf(article.uri);
  if (path === undefined) return;
  const { session } = decided(article);
  const after = reduce(session, action);
  if (after !== session) saveDecisions(path, after);
}
