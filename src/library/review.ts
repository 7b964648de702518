import { readDocument } from '../document/formats/index.js';
import type { Finding } from '../engine/finding.js';
import { openSession, type Session } from '../review/session.js';
import type { StoredDecision } from '../review/stored-decision.js';

/** What a review goes on from. */
export interface ReviewOptions {
  /** The Decisions of an earlier review, as `parseDecisions` reads them. */
  readonly decisions?: readonly StoredDecision[];
  /** A name whose ending tells the text’s format. */
  readonly fileName?: string;
}

/**
 * Starts a review of a text, or goes on with an earlier one. A Session is never changed: `reduce(session, action)` gives
 * the next, and `correctedText(session)` the text with what was accepted.
 * @param findings those that `check` found in this very text.
 */
export function review(text: string, findings: readonly Finding[], options: ReviewOptions = {}): Session {
  return openSession(readDocument(options.fileName ?? '', text), findings, options.decisions);
}
