import { tooLarge } from '../document/too-large.js';
import type { Project } from '../project/project.js';
import type { FileResult } from '../report/file-result.js';
import { endOf, type Report } from '../report/format.js';
import { add, NOTHING } from '../report/totals.js';
import { Cache } from './cache.js';
import { type Checked, checkAnew, checkByCache } from './check-file.js';
import { findArticles } from './find-articles.js';
import { inOrder } from './in-order.js';
import { Jobs, sizeOf } from './jobs.js';
import { FINDING_TOLD, isRoomFor, tidy } from './memory.js';
import type { Narrowing } from './narrowing.js';
import { withoutNamedPassedOver, withoutPassedOver } from './passed-over.js';
import type { Progress } from './progress.js';
import type { ReportOutput } from './report-output.js';
import { Trouble } from './trouble.js';
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
  /** Whether files that are named are passed over too where a search would. */
  readonly passOver: boolean;
  readonly project: Project;
  readonly reports: readonly ReportTo[];
  readonly limits: Limits;
  /** How many files are checked at the same time. */
  readonly jobs: number;
  /** The folder in which what was found is kept between runs; none: it is not. */
  readonly cache?: string;
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
  const { project, reports, limits, narrowing } = options;
  let totals = NOTHING;
  const articles = await articlesOf(options);
  for (const { output } of reports) output.spare(articles.filter((article) => typeof article === 'string'));
  const progress = options.progressOf(articles.length);
  const complain = (problem: string) => {
    progress.hide();
    options.complain(problem);
  };
  const jobs = new Jobs(options.jobs, project);
  const cache = options.cache === undefined ? undefined : new Cache(options.cache);
  let unkept = cache?.trouble;
  const checked = async (article: (typeof articles)[number]): Promise<Checked> => {
    if (typeof article !== 'string') return { result: article, complaints: [] };
    const task = { ask: 'check', path: article, cache: options.cache } as const;
    const known = await checkByCache(article, project, cache);
    const anew = known ?? (await jobs.do(task, sizeOf(article), () => checkAnew(article, project, cache)));
    return tellable(anew, reports);
  };
  let done = 0;
  try {
    progress.show(done);
    for await (const one of inOrder(each(articles), checked, (unfetched) => jobs.hasRoom(unfetched))) {
      const result = sieved(one.result, narrowing);
      for (const complaint of one.complaints) complain(complaint);
      unkept ??= one.unkept;
      if ('problem' in result) complain(`${result.path}: ${result.problem}`);
      totals = add(totals, result);
      for (const { report, output } of reports) {
        tidy('findings');
        const text = asString(() => report.file(result));
        if (text !== '') progress.hide();
        await output.write(text);
      }
      progress.show(++done);
    }
  } finally {
    await jobs.end();
  }
  progress.hide();
  for (const { report, output } of reports) {
    for (const part of asString(() => endOf(report))) await output.write(part);
    output.close();
  }
  cache?.sweep(Date.now());
  if (unkept !== undefined) complain(`${options.cache}: ${unkept}; the next run checks again what is not kept there`);
  narrowing.done(totals);
  return verdict(totals, limits);
}

/** The articles that are to be checked, in order. */
async function articlesOf({ names, passOver, project, narrowing, complain }: CheckOptions) {
  const all = await findArticles(names, complain);
  const found = await (passOver ? withoutNamedPassedOver(all, project) : withoutPassedOver(all, names, project));
  return found.filter((one) => typeof one !== 'string' || narrowing.touches(one));
}

/** One by one; a stream of them takes longer to make than to check a paragraph. */
async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

/** What can be told of in the memory there is: V8 would end the program in the middle of a report. */
function tellable(checked: Checked, reports: readonly ReportTo[]): Checked {
  const { result } = checked;
  if ('problem' in result) return checked;
  const { path, findings, rejected } = result;
  const here = findings.length + rejected.length;
  const room = reports.reduce((bytes, { report: { takes = FINDING_TOLD } }) => bytes + here * takes, 0);
  if (isRoomFor(room)) return checked;
  const inReports = reports.length === 1 ? '' : ` in ${reports.length} reports`;
  return {
    ...checked,
    result: { path, problem: `telling of its ${findings.length} findings${inReports} ${tooLarge()}` },
  };
}

/** @throws Trouble where a report, or its part about one file, is longer than a string can be. */
function asString<Text>(made: () => Text): Text {
  try {
    return made();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Trouble('the report would be longer than 512 MB; check fewer files at once, or ask for --format jsonl');
  }
}

function sieved(result: FileResult, { sieves }: Narrowing): FileResult {
  return 'problem' in result ? result : sieves.reduce((file, sieve) => sieve(file), result);
}
