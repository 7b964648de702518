import type { Document } from '../document/document.js';
import type { Finding } from '../engine/finding.js';

/** A Finding that a reviewer decided, or may have. */
export interface ReviewedFinding extends Finding {
  /** Why it was decided as it was, in the reviewer's words. */
  readonly note?: string;
}

/** A Finding as it is reported; rejected ones are not. */
export interface ReportedFinding extends ReviewedFinding {
  /** `accepted`: the reviewer took a fix, and the article does not hold it yet. */
  readonly status: 'open' | 'accepted';
}

/** An article that was checked. */
export interface CheckedFile {
  /** As the user named it, or as it was found, with slashes. */
  readonly path: string;
  readonly document: Document;
  /** In the order of the text. */
  readonly findings: readonly ReportedFinding[];
  /** The Findings that the reviewer rejected; they are not among `findings`. */
  readonly rejected: readonly ReviewedFinding[];
  /** The Findings that a comment in the article suppresses; they are not among `findings`. */
  readonly suppressed: readonly Finding[];
  /** The Findings that a baseline knows; they are not among `findings`. */
  readonly known: readonly Finding[];
}

/** An article that could not be checked. */
export interface UnreadFile {
  readonly path: string;
  /** What is wrong, in one sentence without the path. */
  readonly problem: string;
  /** The byte at which it is wrong, counted from 0, where there is one. */
  readonly byte?: number;
}

/** What came of one file; all that a report is made of. */
export type FileResult = CheckedFile | UnreadFile;
