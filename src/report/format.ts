import type { Rule } from '../engine/rule.js';
import type { FileResult } from './file-result.js';

/** What a report may depend on besides the results. */
export interface ReportOptions {
  readonly colours: 'colours' | 'no colours';
  /** The version of stet that made it. */
  readonly version: string;
  /** The Rule with an id that a Finding of the run names, for what it is about. */
  readonly ruleOf: (id: string) => Rule | undefined;
}

/** One report while it is written: what is printed for a file as soon as it is checked, and what after the last. */
export interface Report {
  readonly file: (result: FileResult) => string;
  /** The end, or its parts in order, where together they may be longer than a string can be. */
  readonly end: () => string | Iterable<string>;
  /** Bytes that a Finding takes at most while what is said of its file is made; absent: as in most reports. */
  readonly takes?: number;
}

/** Starts a report. Pure: the same results and options give the same strings. */
export type Format = (options: ReportOptions) => Report;

/** What is printed after the last file, part by part. */
export function endOf(report: Report): Iterable<string> {
  const end = report.end();
  return typeof end === 'string' ? [end] : end;
}
