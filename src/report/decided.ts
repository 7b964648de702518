import type { Suggestion } from '../document/suggestion.js';
import { visible } from '../document/visible.js';
import type { ReportedFinding } from './file-result.js';

const SAID: Readonly<Record<ReportedFinding['status'], readonly string[]>> = {
  open: [],
  accepted: ['accepted in review, not exported yet'],
  'set-aside': ['set aside by what was accepted in review'],
  rejected: ['rejected in review'],
};

/** What a review made of a finding, and the reviewer’s note, a line each; none of one that is open. */
export function decidedLines({ status, decision }: ReportedFinding): string[] {
  const note = decision?.note === undefined ? [] : [`note: ${visible(decision.note)}`];
  return [...SAID[status], ...note];
}

/** A finding’s message with what was decided, for formats that have no other place for it. */
export function messageWithDecision(finding: ReportedFinding): string {
  const decided = decidedLines(finding).join('; ');
  return `${visible(finding.message)}${decided === '' ? '' : ` (${decided})`}`;
}

/** How a finding is to be mended, the best way first: as the reviewer accepted it, else as its suggestions say. */
export function fixesOf({ decision, suggestions }: ReportedFinding): readonly Suggestion[] {
  if (decision?.state !== 'accepted') return suggestions;
  return [{ label: decision.label ?? 'the reviewer’s own text', edits: decision.edits }];
}
