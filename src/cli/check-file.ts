import { Places } from '../document/place.js';
import type { Project } from '../project/project.js';
import type { FileResult, ReportedFinding } from '../report/file-result.js';
import { loadDecisions } from '../review/decisions-store.js';
import { statusOf } from '../review/selectors.js';
import { openSession } from '../review/session.js';
import { openArticle } from './open-article.js';
import { fileProblem } from './trouble.js';

/** What came of a file, and what is wrong with comments in it. */
export interface Checked {
  readonly result: FileResult;
  readonly complaints: readonly string[];
}

/**
 * Checks one file, its decisions taken into account.
 * @throws Trouble or FileError where its configuration is wrong.
 */
export async function checkFile(path: string, project: Project): Promise<Checked> {
  const article = await openArticle(path, project);
  if ('problem' in article) return { result: article, complaints: [] };
  const complaints: string[] = [];
  try {
    const { document } = article;
    const { findings, suppressed, problems } = article.inspect(document);
    const places = new Places(document.text);
    for (const { start, message } of problems) {
      const { line, column } = places.of(start);
      complaints.push(`${path}:${line}:${column}: ${message}`);
    }
    const session = openSession(document, findings, loadDecisions(path));
    const reported = session.findings.map((finding): ReportedFinding => {
      const decision = session.decisions.get(finding.fingerprint);
      return { ...finding, status: statusOf(session, finding), ...(decision ? { decision } : {}) };
    });
    const result = {
      path,
      document,
      findings: reported.filter(({ status }) => status !== 'rejected'),
      rejected: reported.filter(({ status }) => status === 'rejected'),
      suppressed,
      known: [],
      scoring: article.scoring,
    };
    return { result, complaints };
  } catch (error) {
    return { result: { path, problem: fileProblem(error) }, complaints };
  }
}
