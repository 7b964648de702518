import { type Claim, claim } from '../review/claim.js';
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

/** How often, and how long apart in milliseconds, an article is claimed that somebody else has: an editor is done at once. */
const TRIES = 20;
const APART = 25;

/**
 * Decides, and keeps it beside the article, on top of what is on the disk now: another program may have decided meanwhile.
 * @throws Error where it is reviewed on a terminal, which would not hear of it; DecisionsFileError where the decisions file
 * is damaged; the file system's error where it cannot be read or written. Nothing is then decided.
 */
export async function decide(article: Article, action: Action): Promise<void> {
  const path = pathOf(article.uri);
  if (path === undefined) return;
  const { readOnly, release } = await claimed(path);
  if (readOnly !== undefined) throw new Error(`nothing decided: ${readOnly}`);
  try {
    const { session } = decided(article);
    const after = reduce(session, action);
    if (after !== session) saveDecisions(path, after);
  } finally {
    release();
  }
}

async function claimed(path: string): Promise<Claim> {
  for (let tries = 1; ; tries++) {
    const made = claim(path);
    if (made.readOnly === undefined || tries === TRIES) return made;
    await new Promise((done) => setTimeout(done, APART));
  }
}
