import type { Edit } from './edit.js';
import type { Span } from './span.js';

/** Another Span that makes the reader believe a Finding, with a note such as “introduced as *spokeswoman*”. */
export interface Evidence extends Span {
  readonly note: string;
}

/** One way to mend a Finding: what it does, in a few words, and the Edits that do it. */
export interface Suggestion {
  readonly label: string;
  readonly edits: readonly Edit[];
}
