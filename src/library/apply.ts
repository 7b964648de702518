import { applyEdits, type Edit } from '../document/edit.js';
import type { Finding } from '../engine/finding.js';
import { acceptWanted } from '../review/accepting.js';
import { correctedText } from '../review/corrected.js';
import { review } from './review.js';

/** The time of Decisions that nobody keeps. */
const NO_TIME = '';

/**
 * The text with Edits made, or with the first Suggestion of each Finding. Of two Findings that do not go together the
 * graver is taken, and of two as grave the first in the text; one without a Suggestion leaves the text as it is.
 * @throws RangeError where two Edits conflict, or one lies outside the text.
 */
export function apply(text: string, changes: readonly Finding[] | readonly Edit[]): string {
  if (isEdits(changes)) return applyEdits(text, changes);
  return correctedText(acceptWanted(review(text, changes), ['all'], NO_TIME));
}

function isEdits(changes: readonly Finding[] | readonly Edit[]): changes is readonly Edit[] {
  return changes.length === 0 || 'text' in changes[0]!;
}
