import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readText } from '../document/formats/text.js';
import { checkDocument } from '../engine/check-document.js';
import type { Rule } from '../engine/rule.js';
import { correctedPath, correctedText } from '../review/corrected.js';
import { decisionsPath } from '../review/decisions-file.js';
import { loadDecisions, saveDecisions } from '../review/decisions-store.js';
import { replaceFile } from '../review/replace-file.js';
import { openSession, type Session } from '../review/session.js';
import { farewell } from '../tui/farewell.js';
import { type Outcome, runReview } from '../tui/review.js';

/** Reviews an article on the terminal and says, when that is over, what was decided. */
export async function review(article: string, rules: readonly Rule[]): Promise<Outcome> {
  const document = readText(readFileSync(article, 'utf8'));
  const stored = loadDecisions(article);
  const outcome = await runReview({
    session: openSession(document, checkDocument(document, rules), stored),
    title: article,
    save: (session) => saveDecisions(article, session),
    exportPath: correctedPath(article),
    exportTo: (session, path, present) => exportTo(article, session, path, present),
  });
  process.stdout.write(farewell(outcome, { article, decisions: decisionsPath(article) }));
  return outcome;
}

function exportTo(article: string, session: Session, path: string, present: 'keep' | 'overwrite') {
  if (resolve(path) === resolve(article)) throw new Error('that is the article itself; choose another name');
  if (present === 'keep' && existsSync(path)) return 'is there' as const;
  replaceFile(path, correctedText(session));
  return 'written' as const;
}
