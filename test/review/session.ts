import { readText } from '../../src/document/formats/text.js';
import type { Finding } from '../../src/engine/finding.js';
import { fingerprinting } from '../../src/engine/fingerprint.js';
import { type Action, reduce } from '../../src/review/reduce.js';
import { statusOf } from '../../src/review/selectors.js';
import { openSession, type Session } from '../../src/review/session.js';
import type { StoredDecision } from '../../src/review/stored-decision.js';

export const TIME = '2026-03-01T12:00:00Z';

/**
 * A session over a text in which `[found>fix|other fix]` marks a finding with its suggestions, of the rule `en/RULE`
 * where it is written `[RULE:found>fix]`; `[found]` is one that only a person can mend.
 */
export function sessionOf(marked: string, stored: readonly StoredDecision[] = [], seen?: readonly string[]): Session {
  const drafts: Omit<Finding, 'fingerprint'>[] = [];
  let text = '';
  for (const piece of marked.match(/\[[^\]]*\]|[^[]+/gu) ?? []) {
    const match = /^\[(?:(\w+):)?([^>]*?)(?:>(.*))?\]$/su.exec(piece);
    if (!match) {
      text += piece;
      continue;
    }
    const span = { start: text.length, end: text.length + match[2]!.length };
    text += match[2]!;
    drafts.push({
      ...span,
      rule: `en/${match[1] ?? 'rule'}`,
      category: 'style/awkward',
      severity: 'warning',
      message: `“${match[2]}” is wrong`,
      evidence: [],
      suggestions: (match[3]?.split('|') ?? []).map((fix) => ({
        label: `write “${fix}”`,
        edits: [{ ...span, text: fix }],
      })),
    });
  }
  const document = readText(text);
  const fingerprintOf = fingerprinting(text);
  const findings = drafts.map((draft) => ({ ...draft, fingerprint: fingerprintOf(draft) }));
  return openSession(document, findings, stored, seen);
}

/** The session after all these actions, one after the other. */
export function run(session: Session, ...actions: readonly Action[]): Session {
  return actions.reduce(reduce, session);
}

/** What became of each finding, in order: `accepted open open`. */
export function statuses(session: Session): string {
  return session.findings.map((finding) => statusOf(session, finding)).join(' ');
}
