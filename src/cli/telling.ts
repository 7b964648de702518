import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Document } from '../document/document.js';
import { codeOf } from '../document/error-code.js';
import { fileProblem } from '../document/file-problem.js';
import type { Finding } from '../engine/finding.js';
import { CONFIG_NAME } from '../project/find-config.js';
import type { Project } from '../project/project.js';
import type { Check } from '../review/broken.js';
import { replaceFile } from '../review/replace-file.js';
import type { Said } from '../review/said.js';
import type { OpenArticle } from './open-article.js';
import { requireArticle } from './require-article.js';

/** A configuration before and after something was said. */
interface Told {
  readonly file: string;
  /** None where the file was made for it. */
  readonly before: string | undefined;
  readonly after: string;
  /** What checked before. */
  readonly check: Check;
  /** What reads configurations; loaded only where one was written. */
  readonly reading: typeof import('../project/is-said.js');
}

/** Writes what a reviewer of an article says into the configuration of its project, and takes it back. */
export class Telling {
  readonly #told = new Map<Said, Told>();

  readonly #article: OpenArticle;
  readonly #project: Project;
  #check: Check;

  constructor(article: OpenArticle, project: Project) {
    this.#article = article;
    this.#project = project;
    this.#check = article.check;
  }

  /** The configuration that is written: the article’s own, or one that is made beside it. */
  get file(): string {
    const { path } = this.#article;
    return this.#project.configOf(path) ?? join(dirname(path), CONFIG_NAME);
  }

  /** Checks a text by what the project says now. */
  check(document: Document): readonly Finding[] {
    return this.#check(document);
  }

  /**
   * Writes it down and checks the article again.
   * @returns what is found now
   * @throws Error where the configuration cannot be read or written, or is wrong then; it is as it was before
   */
  async tell(said: Said): Promise<readonly Finding[]> {
    const { withSaid } = await import('../project/with-said.js');
    const reading = await import('../project/is-said.js');
    const { file } = this;
    const before = contentOf(file);
    const check = this.#check;
    const after = of(file, () => withSaid(before ?? '', said));
    of(file, () => replaceFile(file, after));
    try {
      const findings = await this.#checkAgain();
      this.#told.set(said, { file, before, after, check, reading });
      return findings;
    } catch (error) {
      this.#put(file, before);
      throw error;
    }
  }

  /**
   * Puts the configuration back as it was; where somebody changed it since, only if they took out what was said.
   * @throws Error where it still says so, and then where; or where it cannot be written
   */
  takeBack(said: Said): void {
    const told = this.#told.get(said);
    if (!told) return;
    const now = contentOf(told.file);
    if (now === told.after) of(told.file, () => this.#put(told.file, told.before));
    else if (told.reading.isSaid(now ?? '', said)) {
      const place = told.reading.placeOf(said);
      throw new Error(`${told.file} was edited meanwhile. Take ${place} out of it, then u again`);
    } else this.#project.forget();
    this.#check = told.check;
    this.#told.delete(said);
  }

  async #checkAgain(): Promise<readonly Finding[]> {
    this.#project.forget();
    const { path, document } = this.#article;
    this.#check = (await requireArticle(path, this.#project)).check;
    return this.#check(document);
  }

  #put(file: string, content: string | undefined): void {
    if (content === undefined) rmSync(file);
    else replaceFile(file, content);
    this.#project.forget();
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Error(`${file}: ${fileProblem(error)}`);
  }
}

/** Errors name the file that they are of. */
function of<Result>(file: string, doing: () => Result): Result {
  try {
    return doing();
  } catch (error) {
    throw new Error(`${file}: ${fileProblem(error)}`);
  }
}
