import { dirname } from 'node:path';
import { codeOf } from '../document/error-code.js';
import { fileProblem } from '../document/file-problem.js';
import { leadsOut } from '../document/leads-out.js';
import { readFound } from '../document/read-file.js';
import { DecisionsFileError, decisionsPath, formatDecisions, type Kept, parseKept } from './decisions-file.js';
import { replaceFile } from './replace-file.js';
import type { Session } from './session.js';
import type { StoredDecision } from './stored-decision.js';

/**
 * The Decisions kept for an article; none where it has no decisions file.
 * @throws DecisionsFileError where the file is damaged or cannot be read.
 */
export function loadDecisions(article: string): readonly StoredDecision[] {
  return loadKept(article).decisions;
}

/**
 * All that is kept of an article's reviews; no Decisions where it has no decisions file.
 * @throws as `loadDecisions` does
 */
export function loadKept(article: string): Kept {
  const path = safePath(article);
  let content: string;
  try {
    content = readFound(path).toString();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { decisions: [] };
    throw new DecisionsFileError(
      `${path}: ${fileProblem(error)}; decisions are kept there: make it a file that can be read, or move it away`,
    );
  }
  return parseKept(content, path);
}

/**
 * Keeps a Session's Decisions beside its article: on the disk when this returns.
 * @throws the file system's error; the file is then as it was.
 */
export function saveDecisions(article: string, session: Session): void {
  replaceFile(safePath(article), formatDecisions(session));
}

function safePath(article: string): string {
  const path = decisionsPath(article);
  if (leadsOut(path, dirname(path)))
    throw new DecisionsFileError(
      `${path}: this is a link that leads out of its folder; stet neither reads nor writes there`,
    );
  return path;
}
