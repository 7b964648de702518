import { conflicts, type Edit } from '../document/edit.js';
import { firstIndex } from '../document/first-index.js';
import type { Span } from '../document/span.js';
import type { Finding } from '../engine/finding.js';

interface Entry {
  readonly edit: Edit;
  readonly finding: Finding;
}

/** The Edits of all accepted Findings, none in conflict with another, in the order of the text. */
export class AcceptedEdits {
  #entries: Entry[] = [];

  /** Those of Findings whose Edits are known to be in no conflict, as those of a Session are. */
  static of(accepted: Iterable<readonly [Finding, readonly Edit[]]>): AcceptedEdits {
    const made = new AcceptedEdits();
    for (const [finding, edits] of accepted) for (const edit of edits) made.#entries.push({ edit, finding });
    made.#entries.sort((a, b) => inOrder(a.edit, b.edit));
    return made;
  }

  /** The Edits in the order of the text. */
  get edits(): readonly Edit[] {
    return this.#entries.map(({ edit }) => edit);
  }

  /** The Finding of each of the Edits. */
  get findings(): readonly Finding[] {
    return this.#entries.map(({ finding }) => finding);
  }

  /** The Edits that touch a Span, in order. */
  within({ start, end }: Span): readonly Edit[] {
    const edits: Edit[] = [];
    for (let i = this.#firstFrom(start); i < this.#entries.length && this.#entries[i]!.edit.start <= end; i++)
      edits.push(this.#entries[i]!.edit);
    return edits;
  }

  /** Accepted Findings whose Edits stand in the way of these, each once; those of `own` do not count. */
  inTheWayOf(edits: readonly Edit[], own?: Finding): readonly Finding[] {
    const found = new Set<Finding>();
    for (const edit of edits) {
      for (let i = this.#firstFrom(edit.start); i < this.#entries.length; i++) {
        const entry = this.#entries[i]!;
        if (entry.edit.start > edit.end) break;
        if (entry.finding.fingerprint !== own?.fingerprint && conflicts(entry.edit, edit)) found.add(entry.finding);
      }
    }
    return [...found];
  }

  /** Adds a Finding's Edits; false, and nothing added, where one is in conflict with what is there or with another. */
  add(finding: Finding, edits: readonly Edit[]): boolean {
    const added: Entry[] = [];
    for (const edit of edits) {
      const clash = added.some((entry) => conflicts(entry.edit, edit)) || this.inTheWayOf([edit]).length > 0;
      if (clash || edit.end < edit.start) return false;
      added.push({ edit, finding });
    }
    this.#entries = merge(
      this.#entries,
      added.sort((a, b) => inOrder(a.edit, b.edit)),
    );
    return true;
  }

  /** The index of the first Edit that ends at or after the offset; as none overlap, their ends are in order too. */
  #firstFrom(offset: number): number {
    return firstIndex(this.#entries, ({ edit }) => edit.end >= offset);
  }
}

function inOrder(a: Edit, b: Edit): number {
  return a.start - b.start || a.end - b.end;
}

/** Most Findings are added in the order of the text, at the end. */
function merge(entries: Entry[], added: readonly Entry[]): Entry[] {
  for (const entry of added) {
    let at = entries.length;
    while (at > 0 && inOrder(entries[at - 1]!.edit, entry.edit) > 0) at--;
    entries.splice(at, 0, entry);
  }
  return entries;
}
