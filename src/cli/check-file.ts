import { Places } from '../document/place.js';
import type { Divided } from '../engine/suppressions.js';
import type { Project } from '../project/project.js';
import type { FileResult, ReportedFinding } from '../report/file-result.js';
import { loadDecisions } from '../review/decisions-store.js';
import { statusOf } from '../review/selectors.js';
import { openSession } from '../review/session.js';
import type { Cache } from './cache.js';
import { tidy, tidying } from './memory.js';
import { type OpenArticle, openArticle } from './open-article.js';
import { fileProblem } from './trouble.js';

/** What came of a file, and what is wrong with comments in it. */
export interface Checked {
  readonly result: FileResult;
  readonly complaints: readonly string[];
  /** Why the cache did not keep what was found. */
  readonly unkept?: string;
}

/** Finds what is in an article; nothing where only what is known was asked for. */
type Inspect = (article: OpenArticle) => Divided | undefined;

/**
 * Checks one file, its decisions taken into account; nothing where `inspect` gives nothing.
 * @throws Trouble or FileError where its configuration is wrong.
 */
async function checkFile(path: string, project: Project, inspect: Inspect): Promise<Checked | undefined> {
  const article = await openArticle(path, project);
  if ('problem' in article) return { result: article, complaints: [] };
  const complaints: string[] = [];
  try {
    const { document } = article;
    const divided = inspect(article);
    if (!divided) return undefined;
    const { findings, suppressed, problems } = divided;
    const places = new Places(document.text);
    for (const { start, message } of problems) {
      const { line, column } = places.of(start);
      complaints.push(`${path}:${line}:${column}: ${message}`);
    }
    const session = openSession(document, findings, loadDecisions(path));
    const told: ReportedFinding[] = [];
    const rejected: ReportedFinding[] = [];
    for (const finding of tidying(session.findings)) {
      const decision = session.decisions.get(finding.fingerprint);
      const status = statusOf(session, finding);
      const reported = { ...finding, status, ...(decision ? { decision } : {}) };
      (status === 'rejected' ? rejected : told).push(reported);
    }
    const result = {
      path,
      document,
      findings: told,
      rejected,
      suppressed,
      known: [],
      scoring: article.scoring,
    };
    return { result, complaints };
  } catch (error) {
    return { result: { path, problem: fileProblem(error) }, complaints };
  }
}

/** Checks one file, and keeps what is found where there is a cache. */
export async function checkAnew(path: string, project: Project, cache: Cache | undefined): Promise<Checked> {
  const inspect = cache ? cache.inspected.bind(cache) : ({ inspect, document }: OpenArticle) => inspect(document, tidy);
  const checked = (await checkFile(path, project, inspect))!;
  return cache?.trouble === undefined ? checked : { ...checked, unkept: cache.trouble };
}

/** What is known of a file by the cache; nothing where the file has to be checked. */
export async function checkByCache(path: string, project: Project, cache: Cache | undefined) {
  return cache && checkFile(path, project, (article) => cache.known(article));
}
