import type { Edit } from './edit.js';
import type { Span } from './span.js';

/** Another Span that makes the reader believe a Finding, with a note such as “introduced as *spokeswoman*”. */
export interface Evidence extends Span {
  readonly note: string;
}

/** True where the note of an Evidence quotes the text that it is on, as “introduced as *spokeswoman*” does: whoever shows both says it twice. */
export function quotesItself({ note }: Evidence, text: string): boolean {
  return note.toLowerCase().includes(`“${text.toLowerCase()}”`);
}

/** One way to mend a Finding: what it does, in a few words, and the Edits that do it. */
export interface Suggestion {
  readonly label: string;
  readonly edits: readonly Edit[];
}
