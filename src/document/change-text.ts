import type { Document, Segment } from './document.js';
import type { Edit } from './edit.js';
import { editAsRead } from './edit-as-read.js';
import { firstIndex } from './first-index.js';
import { bySpan, type Span } from './span.js';
import { visible } from './visible.js';
import { type ChangedPiece, changedWords, dotted, marked } from './word-diff.js';

/** A stretch of a text with its changes in it; `edit` is the index of the Edit that it is of. */
export interface ChangePiece extends Span {
  readonly kind: 'kept' | 'removed' | 'added';
  readonly edit?: number;
}

/** A Document with the words that its Edits take out and put in side by side, to be read. */
export interface ChangeText {
  /** Its text and Segments; a Segment goes as far as the Edits that reach out of it. */
  readonly document: Document;
  /** All of the text, in order; each with the index of its Edit, where it is of one. */
  readonly pieces: readonly ChangePiece[];
  /** Where each Edit begins in the text. */
  readonly starts: readonly number[];
}

/**
 * A Document with its Edits in it as a word diff.
 * @param edits in the order of the text, none in conflict with another
 * @param signs `marks` where removed and added words are told by `[-so-]` and `{+so+}` as well
 */
export function changeText(document: Document, edits: readonly Edit[], signs: 'marks' | 'no marks'): ChangeText {
  const { text } = document;
  const pieces: ChangePiece[] = [];
  const starts: number[] = [];
  const segments: Segment[] = [];
  let written = '';
  const write = (added: string, kind: ChangePiece['kind'], edit?: number) => {
    if (added === '') return;
    const start = written.length;
    written += added;
    pieces.push({ start, end: written.length, kind, ...(edit === undefined ? {} : { edit }) });
  };
  const kept: Kept[] = [];
  const keep = (start: number, end: number) => {
    kept.push({ start, end, by: written.length - start });
    write(text.slice(start, end), 'kept');
  };
  let at = 0;
  let next = 0;
  for (const region of regionsOf(document, edits)) {
    keep(at, region.start);
    at = region.start;
    const start = written.length;
    for (let edit = edits[next]; edit && edit.end <= region.end; edit = edits[++next]) {
      keep(at, edit.start);
      starts.push(written.length);
      for (const one of changedWords(editAsRead(document, edit))) write(drawn(one, signs), one.kind, next);
      at = edit.end;
    }
    keep(at, region.end);
    at = region.end;
    segments.push({ start, end: written.length, kind: 'paragraph' });
  }
  keep(at, text.length);
  const { hidden, opaque, foreign, comments } = document;
  const moved = {
    ...(hidden && { hidden: movedWith(kept, hidden) }),
    ...(opaque && { opaque: movedWith(kept, opaque) }),
    ...(foreign && { foreign: movedWith(kept, foreign) }),
    ...(comments && { comments: movedWith(kept, comments) }),
  };
  return { document: { ...document, ...moved, text: written, segments }, pieces, starts };
}

/** A stretch that no Edit changes, and how far the Edits before it have moved it. */
interface Kept extends Span {
  readonly by: number;
}

/** Spans where they are now; those that an Edit changes are no more. */
function movedWith<One extends Span>(kept: readonly Kept[], spans: readonly One[]): One[] {
  return spans.flatMap((one) => {
    const within = kept[firstIndex(kept, ({ end }) => end >= one.end)];
    if (!within || within.start > one.start) return [];
    return [{ ...one, start: one.start + within.by, end: one.end + within.by }];
  });
}

/** The Segments, each as far as the Edits that reach out of it; an Edit outside all of them is one of its own. */
function regionsOf({ segments }: Document, edits: readonly Edit[]): Span[] {
  const regions: { start: number; end: number; joinsNext: boolean }[] = [];
  const changed = edits.map(({ start, end }) => ({ start, end, isEdit: true }));
  for (const { start, end, isEdit } of [...segments.map((one) => ({ ...one, isEdit: false })), ...changed].sort(
    bySpan,
  )) {
    const last = regions.at(-1);
    const joins = last && (start < last.end || (start === last.end && (isEdit || last.joinsNext)));
    if (!joins) {
      regions.push({ start, end, joinsNext: false });
    } else if (end >= last.end) {
      last.end = end;
      // An Edit takes the place of what stood between two paragraphs, unless it takes out all of the one before.
      last.joinsNext = isEdit && start > last.start;
    }
  }
  return regions;
}

/** What comes and goes is drawn on one line, its line breaks too. */
function drawn(one: ChangedPiece, signs: 'marks' | 'no marks'): string {
  if (one.kind === 'kept') return one.text;
  return visible(signs === 'marks' ? marked(one) : dotted(one.text));
}
