import { existsSync, statSync } from 'node:fs';
import { stampOf } from '../document/stamp.js';
import type { Project } from '../project/project.js';
import type { UnreadFile } from '../report/file-result.js';
import { type Claim, claim } from '../review/claim.js';
import { correctedPath } from '../review/corrected.js';
import { decisionsPath } from '../review/decisions-file.js';
import type { Keeping } from '../review/decisions-store.js';
import type { Session } from '../review/session.js';
import type { Since } from '../tui/desk.js';
import { farewell } from '../tui/farewell.js';
import type { OpenedArticle, Queue } from '../tui/queue.js';
import { type Outcome, runReview } from '../tui/review.js';
import { Counting } from './counting.js';
import { openReview } from './open-review.js';
import { reading } from './progress.js';
import type { Article } from './read-article.js';
import { Telling } from './telling.js';
import { Trouble } from './trouble.js';
import { changedSinceRead, sameFile, writeCorrected } from './write-article.js';
import { requirePlace } from './write-file.js';

/**
 * Reviews articles on the terminal and says, when that is over, what was decided.
 * @param names files, folders and globs, as for `--check`.
 * @param tell hears what is passed over
 */
export async function review(
  names: readonly string[],
  project: Project,
  tell: (said: string) => void,
): Promise<Outcome> {
  const paths = await articlesOf(names, project, tell);
  const claims: Claim[] = [];
  const counting = new Counting(project);
  const queue: Queue = {
    paths,
    open: async (path) => {
      // Of several, the list says which one is being read.
      const read = paths.length === 1 ? reading(process.stdout, path) : () => {};
      const { article, session, keeping } = await openReview(path, project).finally(read);
      const claimed = claim(path);
      claims.push(claimed);
      return { scoring: article.scoring, ...opened(article, session, keeping, claimed, new Telling(article, project)) };
    },
    count: (path) => counting.count(path),
    close: () => {
      for (const { release } of claims) release();
    },
    forget: () => counting.end(),
  };
  try {
    const outcome = await runReview(queue);
    const options = { source: project.source, config: project.given };
    process.stdout.write(farewell(outcome, { names, options, decisionsPath }));
    return outcome;
  } finally {
    queue.close();
    await counting.end();
  }
}

/** The articles that are named, without the sources of others; one that is not there says so when it is read. */
async function articlesOf(
  names: readonly string[],
  project: Project,
  tell: (said: string) => void,
): Promise<readonly string[]> {
  const { findArticles } = await import('./find-articles.js');
  const all = await findArticles(names, tell);
  const found = all.length > 1 ? await (await import('./passed-over.js')).withoutPassedOver(all, names, project) : all;
  const articles = found.filter((one) => typeof one === 'string');
  for (const { path, problem } of found.filter((one): one is UnreadFile => typeof one !== 'string')) {
    if (articles.length === 0 || names.includes(path)) throw new Trouble(`${path}: ${problem}`);
    tell(`${path}: passed over: ${problem}`);
  }
  return articles;
}

function opened(
  article: Article,
  session: Session,
  keeping: Keeping,
  { readOnly }: Claim,
  telling: Telling,
): Omit<OpenedArticle, 'scoring'> {
  const { path } = article;
  const asRead = stampOf(path);
  return {
    session,
    ...(readOnly === undefined ? {} : { readOnly }),
    keptIn: decisionsPath(path),
    save: (now) => keeping.save(now),
    since: () => sinceThen(article, asRead),
    exportPath: correctedPath(path),
    exportTo: (now, to, present) => exportTo(article, now, to, present),
    check: (document) => telling.check(document),
    projectFile: telling.file,
    tell: (said) => telling.tell(said),
    takeBack: (said) => telling.takeBack(said),
  };
}

function exportTo(article: Article, session: Session, path: string, present: 'keep' | 'overwrite') {
  if (sameFile(path, article.path)) throw new Error('that is the article itself; choose another name');
  if (changedSinceRead(article)) {
    throw new Error('the article was changed meanwhile by another program; quit and start again to go on with that');
  }
  if (existsSync(path) && statSync(path).isDirectory()) throw new Error(`${path}: a folder; name a file in it`);
  requirePlace(path);
  if (present === 'keep' && existsSync(path)) return 'is there' as const;
  writeCorrected(session, path);
  return 'written' as const;
}

/** What became of an article's file; it is read again only where it does not look the same, since this is asked after each Decision. */
function sinceThen(article: Article, asRead: string | undefined): Since | undefined {
  const stamp = stampOf(article.path);
  if (stamp === undefined) return 'gone';
  return stamp !== asRead && changedSinceRead(article) ? 'changed' : undefined;
}
