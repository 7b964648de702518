import type { Edit } from '../document/edit.js';
import type { Finding } from '../engine/finding.js';

/** What every Decision has. */
interface Decided {
  /** When it was decided, as ISO 8601 in UTC. */
  readonly time: string;
  /** Why, in the reviewer's words. */
  readonly note?: string;
}

/** The reviewer took a Suggestion, or wrote a text of their own in place of the Finding's Span. */
export interface Accepted extends Decided {
  readonly state: 'accepted';
  /** The Suggestion's label; absent where the text is the reviewer's own. */
  readonly label?: string;
  /** What is changed, in offsets of the Document as read. */
  readonly edits: readonly Edit[];
}

/** The reviewer lets the text stand. */
export interface Rejected extends Decided {
  readonly state: 'rejected';
  /** What is rejected in this article once and for all, where this one is so for that alone: its Rule, or its text. */
  readonly always?: 'rule' | 'text';
}

/** What the reviewer made of a Finding; a Finding without a Decision is open. */
export type Decision = Accepted | Rejected;

/** Accepts the Suggestion with this index, or nothing where the Finding has no such Suggestion. */
export function acceptSuggestion(finding: Finding, index: number, time: string): Accepted | undefined {
  const suggestion = finding.suggestions[index];
  return suggestion && { state: 'accepted', label: suggestion.label, edits: suggestion.edits, time };
}

/** Accepts the reviewer's own text in place of the Finding's Span; an empty text deletes it. */
export function acceptOwnText(finding: Finding, text: string, time: string): Accepted {
  return { state: 'accepted', edits: [{ start: finding.start, end: finding.end, text }], time };
}

/** The same Decision with another note; an empty one takes the note away. */
export function withNote({ note: _, ...decision }: Decision, note: string, time: string): Decision {
  // With a note of its own it is a Decision of its own, even where the whole rule is rejected.
  const outcome = decision.state === 'rejected' ? { state: decision.state } : decision;
  return { ...outcome, ...(note === '' ? {} : { note }), time };
}

/** True where both do the same, whenever they were made and whatever is noted. */
export function sameOutcome(a: Decision | undefined, b: Decision | undefined): boolean {
  if (a?.state !== 'accepted' || b?.state !== 'accepted') return a?.state === b?.state;
  return a.label === b.label && sameEdits(a.edits, b.edits);
}

/** True where the two lists hold the same Edits in the same order. */
export function sameEdits(a: readonly Edit[], b: readonly Edit[]): boolean {
  return (
    a.length === b.length &&
    a.every((edit, i) => edit.start === b[i]!.start && edit.end === b[i]!.end && edit.text === b[i]!.text)
  );
}
