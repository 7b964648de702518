import { existsSync } from 'node:fs';
import type { Project } from '../project/project.js';
import { correctedPath } from '../review/corrected.js';
import { decisionsPath } from '../review/decisions-file.js';
import { loadDecisions, saveDecisions } from '../review/decisions-store.js';
import { openSession, type Session } from '../review/session.js';
import { farewell } from '../tui/farewell.js';
import { type Outcome, runReview } from '../tui/review.js';
import { claim } from './claim.js';
import { requireArticle } from './open-article.js';
import { sameFile, writeCorrected } from './write-article.js';

/** Reviews an article on the terminal and says, when that is over, what was decided. */
export async function review(path: string, project: Project): Promise<Outcome> {
  const { document, check } = await requireArticle(path, project);
  const { release, ...claimed } = claim(path);
  try {
    const outcome = await runReview({
      ...claimed,
      session: openSession(document, check(document), loadDecisions(path)),
      title: path,
      save: (session) => saveDecisions(path, session),
      exportPath: correctedPath(path),
      exportTo: (session, to, present) => exportTo(path, session, to, present),
    });
    process.stdout.write(farewell(outcome, { article: path, decisions: decisionsPath(path) }));
    return outcome;
  } finally {
    release();
  }
}

function exportTo(article: string, session: Session, path: string, present: 'keep' | 'overwrite') {
  if (sameFile(path, article)) throw new Error('that is the article itself; choose another name');
  if (present === 'keep' && existsSync(path)) return 'is there' as const;
  writeCorrected(session, path);
  return 'written' as const;
}
