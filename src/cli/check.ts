import type { Writable } from 'node:stream';
import type { Severity } from '../engine/finding.js';
import type { Project } from '../project/project.js';
import type { FileResult, ReportedFinding } from '../report/file-result.js';
import type { Report } from '../report/format.js';
import { add, countAtLeast, NOTHING } from '../report/totals.js';
import { loadDecisions } from '../review/decisions-store.js';
import { openSession } from '../review/session.js';
import { findArticles } from './find-articles.js';
import { openArticle } from './open-article.js';
import { write } from './output.js';
import { fileProblem } from './trouble.js';

/** What a check is told and given. */
export interface CheckOptions {
  /** Files, folders and globs. */
  readonly names: readonly string[];
  readonly project: Project;
  readonly report: Report;
  readonly failOn: Severity;
  readonly output: Writable;
  /** Says what is wrong with a file. */
  readonly complain: (problem: string) => void;
}

/** Checks files and reports each as soon as it is checked: the exit status. */
export async function check({ names, project, report, failOn, output, complain }: CheckOptions): Promise<0 | 1 | 2> {
  let totals = NOTHING;
  for (const found of await findArticles(names)) {
    const result = typeof found === 'string' ? await checkFile(found, project) : found;
    if ('problem' in result) complain(`${result.path}: ${result.problem}`);
    totals = add(totals, result);
    await write(output, report.file(result));
  }
  await write(output, report.end());
  if (totals.unread > 0) return 2;
  return countAtLeast(totals, failOn) > 0 ? 1 : 0;
}

async function checkFile(path: string, project: Project): Promise<FileResult> {
  const article = await openArticle(path, project);
  if ('problem' in article) return article;
  try {
    const { document } = article;
    const session = openSession(document, article.check(document), loadDecisions(path));
    const reported: ReportedFinding[] = [];
    for (const finding of session.findings) {
      const state = session.decisions.get(finding.fingerprint)?.state ?? 'open';
      if (state !== 'rejected') reported.push({ ...finding, status: state });
    }
    return { path, document, findings: reported, rejected: session.findings.length - reported.length };
  } catch (error) {
    return { path, problem: fileProblem(error) };
  }
}
