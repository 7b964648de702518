import type { Document } from '../document/document.js';
import type { Edit } from '../document/edit.js';
import { contains } from '../document/span.js';
import type { Finding } from '../engine/finding.js';
import { acceptOwnText, type Decision, sameEdits } from './decision.js';

/** An Edit that outlives changes elsewhere in the article: `at` counts from the Finding's start, `found` is replaced. */
interface StoredEdit {
  readonly at: number;
  readonly found: string;
  readonly text: string;
}

/** A Decision as the decisions file keeps it: without offsets into the article, and readable by itself. */
export interface StoredDecision {
  readonly fingerprint: string;
  readonly rule: string;
  /** The flagged text. */
  readonly excerpt: string;
  readonly state: 'accepted' | 'rejected';
  /** The reviewer's own text, in place of the flagged text. */
  readonly text?: string;
  /** The accepted Suggestion's label, and its Edits. */
  readonly label?: string;
  readonly edits?: readonly StoredEdit[];
  /** Rejected once and for all: whatever the rule flags in this article, or wherever it flags the excerpt. */
  readonly always?: 'rule' | 'text';
  /** Why, in the reviewer's words. */
  readonly note?: string;
  readonly time: string;
}

/** A Decision as it is kept on disk. */
export function storeDecision(document: Document, finding: Finding, decision: Decision): StoredDecision {
  const { fingerprint, rule, start, end } = finding;
  const excerpt = document.text.slice(start, end);
  const { state, time, note } = decision;
  const rest = { ...(note === undefined ? {} : { note }), time };
  if (decision.state === 'rejected') return { fingerprint, rule, excerpt, state, ...rest };
  if (decision.label === undefined) {
    return { fingerprint, rule, excerpt, state, text: decision.edits[0]!.text, ...rest };
  }
  const edits = decision.edits.map((edit) => storeEdit(document, finding, edit));
  return { fingerprint, rule, excerpt, state, label: decision.label, edits, ...rest };
}

function storeEdit(document: Document, finding: Finding, edit: Edit): StoredEdit {
  return { at: edit.start - finding.start, found: document.text.slice(edit.start, edit.end), text: edit.text };
}

/**
 * The Decision that was kept for this Finding, in the offsets of the Document as it is now. Never a text that the
 * reviewer did not see: where neither a Suggestion nor the flagged text fits the kept Edits, there is none.
 */
export function restoreDecision(document: Document, finding: Finding, stored: StoredDecision): Decision | undefined {
  const decision = withoutNote(document, finding, stored);
  return decision && stored.note !== undefined ? { ...decision, note: stored.note } : decision;
}

function withoutNote(document: Document, finding: Finding, stored: StoredDecision): Decision | undefined {
  const { state, time, text, label, edits } = stored;
  if (state === 'rejected') return { state, time };
  if (text !== undefined) return acceptOwnText(finding, text, time);
  if (label === undefined || edits === undefined) return undefined;
  const placed = placeEdits(document, finding, edits);
  const same = finding.suggestions.filter((suggestion) => placed && sameEdits(suggestion.edits, placed));
  const offered =
    same.find((suggestion) => suggestion.label === label) ??
    same[0] ??
    finding.suggestions.find((suggestion) => suggestion.label === label && makesTheSame(suggestion.edits));
  if (offered) return { state, label: offered.label, edits: offered.edits, time };
  return placed?.every((edit) => contains(finding, edit)) ? { state, label, edits: placed, time } : undefined;

  function makesTheSame(others: readonly Edit[]): boolean {
    return (
      others.length === edits!.length &&
      others.every(
        (edit, i) => edit.text === edits![i]!.text && document.text.slice(edit.start, edit.end) === edits![i]!.found,
      )
    );
  }
}

/** The kept Edits where they were, or nothing where the article now reads otherwise there. */
function placeEdits(document: Document, finding: Finding, edits: readonly StoredEdit[]): Edit[] | undefined {
  const placed = edits.map(({ at, found, text }) => {
    const start = finding.start + at;
    return { start, end: start + found.length, text };
  });
  const holds = placed.every(
    (edit, i) => edit.start >= 0 && document.text.slice(edit.start, edit.end) === edits[i]!.found,
  );
  return holds ? placed : undefined;
}
