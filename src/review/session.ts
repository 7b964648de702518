import type { Document } from '../document/document.js';
import type { Finding } from '../engine/finding.js';
import { AcceptedEdits } from './accepted-edits.js';
import type { Decision } from './decision.js';
import type { Said } from './said.js';
import { restoreStanding, type Standing, standingDecision } from './standing.js';
import { restoreDecision, type StoredDecision } from './stored-decision.js';

/** One Decision that an action changed; absent means open. */
export interface DecisionChange {
  readonly fingerprint: string;
  readonly before: Decision | undefined;
  readonly after: Decision | undefined;
}

/** What few actions change besides single Decisions. */
export type Ground = Pick<Session, 'findings' | 'decisions' | 'kept' | 'standing' | 'said'>;

/** One action that can be undone. */
export interface Step {
  readonly changes: readonly DecisionChange[];
  /** The rest of what was changed, as it was and as it is then. */
  readonly before: Partial<Ground>;
  readonly after: Partial<Ground>;
}

/** Why a Decision of an earlier review is not in force. */
type KeptReason = 'no such finding' | 'suggestion gone' | 'conflict';

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
  /** What is rejected in this article once and for all; `decisions` has what follows of it. */
  readonly standing: readonly Standing[];
  /** What the reviewer has told the project in this review, the last last. */
  readonly said: readonly Said[];
  /** What can be undone, the last action last; a bulk action is one. */
  readonly past: readonly Step[];
  /** What can be redone, the next last. */
  readonly future: readonly Step[];
  readonly kept: readonly KeptDecision[];
  /** Fingerprints of what was found when the article was reviewed last; absent where nobody asks what is new. */
  readonly seen?: ReadonlySet<string>;
}

/**
 * Starts a review, or goes on with an earlier one from what its decisions file held. Of two accepted Decisions that
 * conflict the later stands.
 * @param seen fingerprints of what that review had found, where it is known
 */
export function openSession(
  document: Document,
  findings: readonly Finding[],
  stored: readonly StoredDecision[] = [],
  seen?: readonly string[],
): Session {
  const byFingerprint = new Map(findings.map((finding) => [finding.fingerprint, finding]));
  const decisions = new Map<string, Decision>();
  const standing: Standing[] = [];
  const kept: KeptDecision[] = [];
  const accepted = new AcceptedEdits();
  for (const entry of [...stored].sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : 0))) {
    const once = restoreStanding(entry);
    if (once) {
      standing.push(once);
      continue;
    }
    const finding = byFingerprint.get(entry.fingerprint);
    const decision = finding && restoreDecision(document, finding, entry);
    if (!finding) kept.push({ stored: entry, reason: 'no such finding' });
    else if (!decision) kept.push({ stored: entry, reason: 'suggestion gone' });
    else if (decision.state === 'accepted' && !accepted.add(finding, decision.edits)) {
      kept.push({ stored: entry, reason: 'conflict' });
    } else decisions.set(finding.fingerprint, decision);
  }
  if (standing.length > 0) {
    for (const finding of findings) {
      const decision = decisions.has(finding.fingerprint) ? undefined : standingDecision(document, standing, finding);
      if (decision) decisions.set(finding.fingerprint, decision);
    }
  }
  // What is decided was seen, whatever two branches had that were merged.
  const known = seen && { seen: new Set([...seen, ...decisions.keys()]) };
  return { document, findings, decisions, standing, said: [], past: [], future: [], kept, ...known };
}
