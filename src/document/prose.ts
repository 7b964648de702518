import type { Document, Hidden } from './document.js';
import { firstIndex } from './first-index.js';
import type { Span } from './span.js';

/** A Document as it reads, and where its Spans are in the file. */
export interface Prose {
  readonly document: Document;
  /** Where a Span of the prose is in the Document it was made of. */
  readonly spanOf: (span: Span) => Span;
}

/** The Document as its checks see it: `**so** it` is “so it”, `&eacute;` is “é”, and a comment is not there. */
export function proseOf(document: Document): Prose {
  const { text, hidden = [] } = document;
  if (hidden.length === 0) return { document, spanOf: (span) => span };
  const cuts = cutsOf(hidden);
  const kept = cuts.map(({ end, reads }, index) => reads + text.slice(end, cuts[index + 1]?.start ?? text.length));
  const inProse = (offset: number) => {
    const { end, at, reads } = lastOf(cuts, (cut) => cut.end <= offset);
    return at + reads.length + offset - end;
  };
  const segments = document.segments.map((one) => ({ ...one, start: inProse(one.start), end: inProse(one.end) }));
  const startOf = (offset: number) => {
    const { start, end, at, reads } = lastOf(cuts, (cut) => cut.at <= offset);
    const past = offset - at - reads.length;
    return past < 0 ? start : end + past;
  };
  const endOf = (offset: number) => {
    const { end, at, reads } = lastOf(cuts, (cut) => cut.at < offset);
    return end + Math.max(0, offset - at - reads.length);
  };
  return {
    document: { ...document, text: kept.join(''), segments },
    spanOf: ({ start, end }) => {
      // What is inserted belongs to the word before it.
      if (start === end) return { start: endOf(start), end: endOf(start) };
      return { start: startOf(start), end: endOf(end) };
    },
  };
}

/** A hidden Span, what it reads as, and where that is in the prose. */
interface Cut extends Span {
  readonly at: number;
  readonly reads: string;
}

/** The first stands for the start of the text, where nothing is cut. */
function cutsOf(hidden: readonly Hidden[]): Cut[] {
  let shorter = 0;
  const cuts = hidden.map(({ start, end, readsAs = '' }) => {
    const at = start - shorter;
    shorter += end - start - readsAs.length;
    return { start, end, at, reads: readsAs };
  });
  return [{ start: 0, end: 0, at: 0, reads: '' }, ...cuts];
}

/** The last Cut of which the condition holds, as it does of those before it. */
function lastOf(cuts: readonly Cut[], holds: (cut: Cut) => boolean): Cut {
  return cuts[Math.max(0, firstIndex(cuts, (cut) => !holds(cut)) - 1)]!;
}
