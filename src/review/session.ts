import type { Document } from '../document/document.js';
import type { Finding } from '../engine/finding.js';
import { AcceptedEdits } from './accepted-edits.js';
import type { Decision } from './decision.js';
import { restoreDecision, type StoredDecision } from './stored-decision.js';

/** One Decision that an action changed; absent means open. */
export interface DecisionChange {
  readonly fingerprint: string;
  readonly before: Decision | undefined;
  readonly after: Decision | undefined;
}

/** Why a Decision of an earlier review is not in force. */
export type KeptReason = 'no such finding' | 'suggestion gone' | 'conflict';

/** A Decision of an earlier review that fits nothing now; it stays in the decisions file. */
export interface KeptDecision {
  readonly stored: StoredDecision;
  readonly reason: KeptReason;
}

/** A review of one Document: immutable, changed only by `reduce`. */
export interface Session {
  readonly document: Document;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** By fingerprint; a Finding without one is open. The Edits of accepted ones never conflict. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** What can be undone, the last action last; a bulk action is one. */
  readonly past: readonly (readonly DecisionChange[])[];
  /** What can be redone, the next last. */
  readonly future: readonly (readonly DecisionChange[])[];
  readonly kept: readonly KeptDecision[];
}

/** Starts a review, or goes on with an earlier one from what its decisions file held. */
export function openSession(
  document: Document,
  findings: readonly Finding[],
  stored: readonly StoredDecision[] = [],
): Session {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const decisions = new Map<string, Decision>();
  const kept: KeptDecision[] = [];
  const accepted = new AcceptedEdits();
  for (const entry of stored) {
    const finding = byFingerprint.get(entry.fingerprint);
    const decision = finding && restoreDecision(document, finding, entry);
    if (!finding) kept.push({ stored: entry, reason: 'no such finding' });
    else if (!decision) kept.push({ stored: entry, reason: 'suggestion gone' });
    else if (decision.state === 'accepted' && !accepted.add(finding, decision.edits)) {
      kept.push({ stored: entry, reason: 'conflict' });
    } else decisions.set(finding.fingerprint, decision);
  }
  return { document, findings, decisions, past: [], future: [], kept };
}
