import { bySpan, overlaps, type Span } from './span.js';

/** Replaces a Span of a Document by `text`; an empty Span inserts. */
export interface Edit extends Span {
  readonly text: string;
}

/** True where the two Edits cannot both be made: they share text, or insert at the same place. */
export function conflicts(a: Edit, b: Edit): boolean {
  const inserts = a.start === a.end || b.start === b.end;
  return overlaps(a, b) || (inserts && a.start === b.start);
}

/**
 * Makes all Edits at once; offsets are those of `text` before any of them.
 * @throws RangeError where two Edits conflict or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort(bySpan);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit ${edit.start}–${edit.end} overlaps another edit or lies outside the text`);
    }
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * What Edits that lie within a Span make of its text.
 * @throws RangeError as `applyEdits`
 */
export function editedWithin(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  const moved = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return applyEdits(text.slice(start, end), moved);
}
