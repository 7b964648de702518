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
  readonly end: () => string;
  /** Bytes that a Finding takes at most in a report that keeps all of a run in memory until its end. */
  readonly kept?: number;
}

/** Starts a report. Pure: the same results and options give the same strings. */
export type Format = (options: ReportOptions) => Report;
