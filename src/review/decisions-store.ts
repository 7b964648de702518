import { dirname } from 'node:path';
import { codeOf } from '../document/error-code.js';
import { fileProblem } from '../document/file-problem.js';
import { leadsOut } from '../document/leads-out.js';
import { readFound } from '../document/read-file.js';
import { stampOf } from '../document/stamp.js';
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
  const path = decisionsPath(article);
  let content: string;
  try {
    content = readFound(safePath(article)).toString();
  } catch (error) {
    // Beside an article whose name is as long as names may be there can be no such file.
    if (['ENOENT', 'ENAMETOOLONG'].includes(codeOf(error) ?? '')) return { decisions: [] };
    if (error instanceof DecisionsFileError) throw error;
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

/** Keeps the Decisions of a review, and with them those that others write into the file while it goes on: git, or a person. */
export class Keeping {
  readonly #article: string;
  readonly #begun: readonly StoredDecision[];
  /** What was written last, and how the file looked then. */
  #written: { readonly content: string; readonly stamp: string | undefined } | undefined;
  readonly #others = new Map<string, StoredDecision>();

  /** @param begun what the review began with */
  constructor(article: string, begun: readonly StoredDecision[]) {
    this.#article = article;
    this.#begun = begun;
  }

  /**
   * As `saveDecisions` does; of two Decisions on one Finding the later stands when they are read.
   * @throws DecisionsFileError where the file is damaged by now, or cannot be read; the file system's error
   */
  save(session: Session): void {
    const path = safePath(this.#article);
    if (!this.#written || stampOf(path) !== this.#written.stamp) this.#takeOthers();
    const content = formatDecisions(session, [...this.#others.values()]);
    replaceFile(path, content);
    this.#written = { content, stamp: stampOf(path) };
  }

  #takeOthers(): void {
    const lines = this.#written?.content.split(/,?\n/u) ?? this.#begun.map((one) => JSON.stringify(one));
    const own = new Set(lines);
    for (const one of loadDecisions(this.#article)) {
      const line = JSON.stringify(one);
      if (!own.has(line)) this.#others.set(line, one);
    }
  }
}

function safePath(article: string): string {
  const path = decisionsPath(article);
  if (leadsOut(path, dirname(path)))
    throw new DecisionsFileError(
      `${path}: this is a link that leads out of its folder; stet neither reads nor writes there`,
    );
  return path;
}
