import type { Document } from './document.js';
import { firstIndex } from './first-index.js';
import type { Span } from './span.js';

/**
 * Tells whether an Edit may change a Span of the file: it lies in Segments, or in the white space between two, and takes
 * no sign of markup, code or comment away.
 */
export function editable(document: Document): (span: Span) => boolean {
  const { text, segments, hidden = [] } = document;
  const kept = hidden.filter(({ kind }) => kind === 'markup');
  return (span) => {
    const first = firstIndex(kept, ({ end }) => end > span.start);
    if (kept[first] && kept[first].start < span.end) return false;
    let at = span.start;
    const next = firstIndex(segments, ({ end }) => end > span.start);
    for (let i = next; i < segments.length && segments[i]!.start < span.end; i++) {
      if (!isBlank(text, at, segments[i]!.start)) return false;
      at = segments[i]!.end;
    }
    return isBlank(text, at, span.end);
  };
}

function isBlank(text: string, start: number, end: number): boolean {
  return end <= start || /^[\s\u200b\u2060]*$/u.test(text.slice(start, end));
}
