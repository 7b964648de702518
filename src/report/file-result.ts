import type { Document } from '../document/document.js';
import type { Place } from '../document/place.js';
import type { Finding } from '../engine/finding.js';
import type { Decision } from '../review/decision.js';
import type { Scoring } from '../review/scoring.js';
import type { Status } from '../review/selectors.js';

/** A Finding and what a review made of it. */
export interface ReportedFinding extends Finding {
  /** `accepted`: the reviewer took a fix, and the article does not hold it yet. */
  readonly status: Status;
  /** The reviewer’s Decision on it, where it was decided. */
  readonly decision?: Decision;
}

/** An article that was checked. */
export interface CheckedFile {
  /** As the user named it, or as it was found, with slashes. */
  readonly path: string;
  readonly document: Document;
  /** All that are not rejected, in the order of the text. */
  readonly findings: readonly ReportedFinding[];
  /** The Findings that the reviewer rejected; they are not among `findings`. */
  readonly rejected: readonly ReportedFinding[];
  /** The Findings that a comment in the article suppresses; they are not among `findings`. */
  readonly suppressed: readonly Finding[];
  /** The Findings that a baseline knows; they are not among `findings`. */
  readonly known: readonly Finding[];
  /** How its project weighs findings. */
  readonly scoring: Scoring;
}

/** An article that could not be checked. */
export interface UnreadFile {
  readonly path: string;
  /** What is wrong, in one sentence without the path. */
  readonly problem: string;
  /** Where it is wrong, where that is known. */
  readonly place?: Place;
  /** The byte at which it is wrong, counted from 0, where there is one. */
  readonly byte?: number;
}

/** What came of one file; all that a report is made of. */
export type FileResult = CheckedFile | UnreadFile;
