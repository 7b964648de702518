import type { Document } from '../document/document.js';
import type { Finding } from '../engine/finding.js';
import type { Rejected } from './decision.js';
import type { StoredDecision } from './stored-decision.js';

/** What is rejected in an article once and for all: all that a Rule finds in it, or finds on one text. */
export interface Standing {
  readonly rule: string;
  /** The flagged text; absent: whatever the Rule flags. */
  readonly text?: string;
  /** When it was decided, as ISO 8601 in UTC. */
  readonly time: string;
}

/** True where the two reject the same. */
export function sameStanding(a: Omit<Standing, 'time'>, b: Omit<Standing, 'time'>): boolean {
  return a.rule === b.rule && a.text === b.text;
}

/** True where a Finding of the Document is rejected by it. */
export function standsBy(document: Document, { rule, text }: Omit<Standing, 'time'>, finding: Finding): boolean {
  if (finding.rule !== rule) return false;
  return text === undefined || document.text.slice(finding.start, finding.end) === text;
}

/** The Decision that a Finding has by what is rejected once and for all; nothing where it is not. */
export function standingDecision(
  document: Document,
  standing: readonly Standing[],
  finding: Finding,
): Rejected | undefined {
  const by = standing.find((one) => standsBy(document, one, finding));
  return by && { state: 'rejected', always: by.text === undefined ? 'rule' : 'text', time: by.time };
}

/** As the decisions file keeps it: a line among the Decisions, under a name that no fingerprint is like. */
export function storeStanding({ rule, text, time }: Standing): StoredDecision {
  const always = text === undefined ? 'rule' : 'text';
  const fingerprint = ['always', rule, ...(text === undefined ? [] : [text])].join(' ');
  return { fingerprint, rule, excerpt: text ?? '', state: 'rejected', always, time };
}

/** What a line of the decisions file rejects once and for all; nothing where it is a Decision on one Finding. */
export function restoreStanding({ rule, excerpt, always, time }: StoredDecision): Standing | undefined {
  if (always === undefined) return undefined;
  return { rule, ...(always === 'text' ? { text: excerpt } : {}), time };
}
