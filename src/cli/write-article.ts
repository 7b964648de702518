import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readDocument } from '../document/formats/index.js';
import { carryOver } from '../review/carry-over.js';
import { claim } from '../review/claim.js';
import { correctedText } from '../review/corrected.js';
import { decisionsPath } from '../review/decisions-file.js';
import { saveDecisions } from '../review/decisions-store.js';
import { replaceFile } from '../review/replace-file.js';
import type { Session } from '../review/session.js';
import type { OpenArticle } from './open-article.js';
import type { Article } from './read-article.js';
import { fileProblem, Trouble } from './trouble.js';
import { writeFile } from './write-file.js';

/** True where both paths lead to one file: by another spelling, a symbolic link or a hard link. */
export function sameFile(a: string, b: string): boolean {
  const [one, other] = [identityOf(a), identityOf(b)];
  return one !== undefined && one === other;
}

function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    // What cannot be looked at is no file yet, or writing to it will say why.
    return undefined;
  }
}

/**
 * Writes the corrected article to another file, whole or not at all; to a device or a pipe as it comes.
 * @throws Trouble where it cannot be written.
 */
export function writeCorrected(session: Session, path: string): void {
  writeFile(path, correctedText(session));
}

/** True where the article's file holds something else than was read of it, or a folder took its name; what is gone was not changed. */
export function changedSinceRead({ path, bytes }: Article): boolean {
  try {
    // Whoever reads a pipe waits for what is written into it.
    return !statSync(path).isFile() || !readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/**
 * Writes the accepted Edits into the article itself, then takes them out of its decisions file.
 * @throws Trouble where the article is no longer what was read, or cannot be written.
 */
export function writeInPlace(article: OpenArticle, session: Session): void {
  const { path, bytes } = article;
  const { release, readOnly } = claim(path);
  try {
    if (readOnly !== undefined) throw new Trouble(`nothing written: ${readOnly}`);
    if (!readFileSync(path).equals(bytes))
      throw new Trouble('it was changed by another program meanwhile; nothing written');
    const text = correctedText(session);
    if (text !== session.document.text) replaceFile(path, text);
    forgetDone(article, session, text);
  } catch (error) {
    throw new Trouble(
      `${path}: ${error instanceof Trouble ? error.message : `cannot be written: ${fileProblem(error)}`}`,
    );
  } finally {
    release();
  }
}

function forgetDone({ path, check }: OpenArticle, session: Session, text: string): void {
  const decisions = decisionsPath(path);
  if (!existsSync(decisions)) return;
  const document = readDocument(path, text);
  const after = carryOver(session, document, check(document));
  const { decisions: kept, standing, seen = new Set() } = after;
  if (kept.size > 0 || standing.length > 0 || after.kept.length > 0 || seen.size > 0) saveDecisions(path, after);
  else rmSync(decisions);
}
