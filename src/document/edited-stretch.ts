import type { Document } from './document.js';
import { type Edit, editedWithin } from './edit.js';
import { sourceParagraphs } from './source-paragraphs.js';
import { contains, overlaps, type Span } from './span.js';

/**
 * A stretch of a Document with Edits in it as one Segment of a Document of its own, with what it was translated from, and hidden
 * there what is hidden in the whole.
 * @param edits all lie within the stretch
 */
export function editedStretch(document: Document, stretch: Span, edits: readonly Edit[]): Document {
  const { format, segments, language, sourceLanguage } = document;
  const text = editedWithin(document.text, stretch, edits);
  const moved = movedBy(stretch, edits);
  const all = {
    text,
    format,
    hidden: moved(document.hidden),
    opaque: moved(document.opaque),
    ...(document.foreign && { foreign: spread(document.foreign, stretch, edits) }),
    ...(language && { language }),
    ...(sourceLanguage && { sourceLanguage }),
  };
  // What is taken out whole is no paragraph any more, and lacks nothing.
  if (text.trim() === '') return { ...all, segments: [] };
  const kind = segments.find(({ end }) => end >= stretch.start)?.kind ?? 'paragraph';
  const segment = { kind, start: 0, end: text.length };
  const source = sourceParagraphs(document)
    ?.filter((one, at) => one !== '' && contains(stretch, segments[at]!))
    .join('\n');
  if (!source) return { ...all, segments: [segment] };
  // Of a Segment's own source more is certain than of what an alignment has put beside it.
  const isItsOwn = segments.some((one) => one.source !== undefined);
  return isItsOwn ? { ...all, segments: [{ ...segment, source }] } : { ...all, source, segments: [segment] };
}

/** Where Spans of the stretch are once the Edits are made; those that an Edit changes are left out. */
function movedBy(stretch: Span, edits: readonly Edit[]) {
  return <One extends Span>(spans: readonly One[] = []): readonly One[] =>
    spans
      .filter((one) => contains(stretch, one) && !edits.some((edit) => overlaps(edit, one)))
      .map((one) => {
        const before = edits.filter(({ end }) => end <= one.start);
        const by = before.reduce((sum, { start, end, text }) => sum + text.length - (end - start), -stretch.start);
        return { ...one, start: one.start + by, end: one.end + by };
      });
}

/** Where Spans are in the stretch once the Edits are made, with what the Edits write within them. */
function spread(spans: readonly Span[], stretch: Span, edits: readonly Edit[]): readonly Span[] {
  const moved = (offset: number) =>
    edits
      .filter(({ end }) => end <= offset)
      .reduce((at, { start, end, text }) => at + text.length - (end - start), offset - stretch.start);
  return spans
    .filter((one) => overlaps(stretch, one))
    .map(({ start, end }) => ({
      start: moved(Math.max(start, stretch.start)),
      end: moved(Math.min(end, stretch.end)),
    }));
}
