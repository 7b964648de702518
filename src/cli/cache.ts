import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeProblem } from '../document/file-problem.js';
import type { Rule } from '../engine/rule.js';
import type { Divided } from '../engine/suppressions.js';
import { attempt, DAY, isOwn, makeFolder, removeOld, writeCached } from './cache-folder.js';
import { tidy } from './memory.js';
import type { OpenArticle } from './open-article.js';
import { version } from './version.js';

const SWEPT = 'swept';

/**
 * What was found in articles, kept in a folder between runs: one file for each article, named by all that its findings hang on.
 * What cannot be read, written or believed is as if it were not there: a cache that does not work stops nothing, and says so.
 */
export class Cache {
  readonly #folder: string;
  readonly #program: string;
  /** What somebody else may write there is not believed. */
  readonly #own: boolean;
  #trouble: string | undefined;

  /** @param folder where it is; made where it is missing. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#program = `${version()} ${builtAs()}`;
    this.#try(() => makeFolder(folder));
    this.#own = attempt(() => isOwn(folder)) ?? false;
    if (!this.#own) this.#trouble ??= 'others may write in this folder, so that nothing in it is believed';
  }

  /** Why nothing, or not all, is kept, in a few words; none where all is. */
  get trouble(): string | undefined {
    return this.#trouble;
  }

  /** What was found in an article, where it is known. */
  known(article: OpenArticle): Divided | undefined {
    const path = this.#pathOf(article);
    const kept = this.#own ? attempt(() => readFileSync(path, 'utf8')) : undefined;
    const divided = kept === undefined ? undefined : believed(kept);
    if (divided) attempt(() => touch(path));
    return divided;
  }

  /** What is found in an article, now kept. */
  inspected(article: OpenArticle): Divided {
    const divided = article.inspect(article.document, tidy);
    const path = this.#pathOf(article);
    const json = JSON.stringify(divided);
    this.#try(() => writeCached(path, `${digest(json)}\n${json}`));
    return divided;
  }

  /** Removes what nobody asked for in a month; looks once a day. */
  sweep(now: number): void {
    const mark = join(this.#folder, SWEPT);
    if (now - (attempt(() => statSync(mark).mtimeMs) ?? 0) < DAY) return;
    removeOld(this.#folder, now);
    attempt(() => writeFileSync(mark, ''));
  }

  #try(what: () => void): void {
    try {
      what();
    } catch (error) {
      this.#trouble ??= writeProblem(error);
    }
  }

  #pathOf({ document, rules, basis }: OpenArticle): string {
    const parts = [digestOf(rules, () => rules.map(ofAnswers)), ...basis.map((part) => digestOf(part, () => part))];
    const key = JSON.stringify([this.#program, ...parts]);
    return join(this.#folder, digest(`${key}\n${document.format}\n${document.text}`));
  }
}

/** The name of the compiled program, which hangs on its content: a stet that was changed but has its old version knows nothing. */
function builtAs(): string {
  return (
    attempt(() =>
      readdirSync(new URL('../../dist/compiled/', import.meta.url))
        .sort()
        .join(' '),
    ) ?? ''
  );
}

function believed(kept: string): Divided | undefined {
  const end = kept.indexOf('\n');
  const json = kept.slice(end + 1);
  return kept.slice(0, end) === digest(json) ? JSON.parse(json) : undefined;
}

/** Notes that it was asked for, once a day. */
function touch(path: string): void {
  const now = new Date();
  if (now.getTime() - statSync(path).mtimeMs > DAY) utimesSync(path, now, now);
}

// Rules and settings are the same objects for all files for which a configuration says the same, and long.
const digests = new WeakMap<object, string>();

function digestOf(part: object, content: () => unknown): string {
  const known = digests.get(part) ?? digest(JSON.stringify(content()));
  digests.set(part, known);
  return known;
}

/** What the findings of a rule hang on: all but its examples, a third of all rules, which no check reads. */
function ofAnswers(rule: Rule): Record<Exclude<keyof Rule, 'examples'>, unknown> {
  const { id, check, category, severity, message, about, fix, supersedes, options } = rule;
  return { id, check, category, severity, message, about, fix, supersedes, options };
}

function digest(text: string): string {
  // Only a run that keeps a cache loads it.
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');
}
