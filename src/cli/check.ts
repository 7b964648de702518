import { Places } from '../document/place.js';
import type { Project } from '../project/project.js';
import type { FileResult, ReportedFinding } from '../report/file-result.js';
import type { Report } from '../report/format.js';
import { add, NOTHING } from '../report/totals.js';
import { loadDecisions } from '../review/decisions-store.js';
import { statusOf } from '../review/selectors.js';
import { openSession } from '../review/session.js';
import { findArticles } from './find-articles.js';
import { withoutSources } from './find-sources.js';
import type { Narrowing } from './narrowing.js';
import { openArticle } from './open-article.js';
import type { Progress } from './progress.js';
import type { ReportOutput } from './report-output.js';
import { fileProblem } from './trouble.js';
import { type Limits, verdict } from './verdict.js';

/** A report and where it goes. */
export interface ReportTo {
  readonly report: Report;
  readonly output: ReportOutput;
}

/** What a check is told and given. */
export interface CheckOptions {
  /** Files, folders and globs. */
  readonly names: readonly string[];
  readonly project: Project;
  readonly reports: readonly ReportTo[];
  readonly limits: Limits;
  readonly narrowing: Narrowing;
  /** Says what is wrong with a file. */
  readonly complain: (problem: string) => void;
  /** Shows how far the run is, of so many articles. */
  readonly progressOf: (articles: number) => Progress;
}

/**
 * Checks files and reports each as soon as it is checked: the exit status.
 * @throws Trouble where a report cannot be written.
 */
export async function check(options: CheckOptions): Promise<0 | 1 | 2> {
  const { names, project, reports, limits, narrowing } = options;
  let totals = NOTHING;
  const found = await withoutSources(await findArticles(names), names, project);
  const articles = found.filter((one) => typeof one !== 'string' || narrowing.touches(one));
  for (const { output } of reports) output.spare(articles.filter((article) => typeof article === 'string'));
  const progress = options.progressOf(articles.length);
  const complain = (problem: string) => {
    progress.hide();
    options.complain(problem);
  };
  for (const [done, article] of articles.entries()) {
    progress.show(done);
    const result =
      typeof article === 'string' ? sieved(await checkFile(article, project, complain), narrowing) : article;
    if ('problem' in result) complain(`${result.path}: ${result.problem}`);
    totals = add(totals, result);
    for (const { report, output } of reports) {
      const text = report.file(result);
      if (text !== '') progress.hide();
      await output.write(text);
    }
  }
  progress.hide();
  for (const { report, output } of reports) {
    await output.write(report.end());
    output.close();
  }
  narrowing.done(totals);
  return verdict(totals, limits);
}

function sieved(result: FileResult, { sieves }: Narrowing): FileResult {
  return 'problem' in result ? result : sieves.reduce((file, sieve) => sieve(file), result);
}

async function checkFile(path: string, project: Project, complain: (problem: string) => void): Promise<FileResult> {
  const article = await openArticle(path, project);
  if ('problem' in article) return article;
  try {
    const { document } = article;
    const { findings, suppressed, problems } = article.inspect(document);
    const places = new Places(document.text);
    for (const { start, message } of problems) {
      const { line, column } = places.of(start);
      complain(`${path}:${line}:${column}: ${message}`);
    }
    const session = openSession(document, findings, loadDecisions(path));
    const reported = session.findings.map((finding): ReportedFinding => {
      const decision = session.decisions.get(finding.fingerprint);
      return { ...finding, status: statusOf(session, finding), ...(decision ? { decision } : {}) };
    });
    return {
      path,
      document,
      findings: reported.filter(({ status }) => status !== 'rejected'),
      rejected: reported.filter(({ status }) => status === 'rejected'),
      suppressed,
      known: [],
      scoring: article.scoring,
    };
  } catch (error) {
    return { path, problem: fileProblem(error) };
  }
}
