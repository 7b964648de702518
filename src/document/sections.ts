import type { Document, Segment } from './document.js';

/** A stretch of a long Document as a Document of its own. */
export interface Section {
  readonly document: Document;
  /** Where it starts in the whole: what is at 0 in it is there. */
  readonly start: number;
}

/**
 * How long a section gets, in UTF-16 code units: some 17,000 words, more than the longest articles of newspapers have. All tokens of
 * a section are in memory at once, at some 40 times the size of its text.
 */
export const SECTION = 100_000;
/** A sentence's end is looked for so far back, where a paragraph is longer than a section. */
const BACK = 2_000;

/**
 * Cuts a Document between Segments so that no section is much longer than SECTION; one that is shorter is its own only section. A
 * Segment that is longer than that, as a file in a single line is, is cut at the end of a sentence, and what stands beside it as far
 * on; its own source, of which no part is that of a piece for certain, is not given. Gives all Segments, in order.
 * @param document prose: nothing in it is hidden
 */
export function* sectionsOf(document: Document): Iterable<Section> {
  const { text } = document;
  if (text.length <= SECTION) return yield { document, start: 0 };
  let start = 0;
  let segments: Segment[] = [];
  for (const segment of document.segments) {
    for (const piece of piecesOf(segment, text)) {
      if (piece.end - start > SECTION && segments.length > 0) {
        yield sectionAt(document, segments, start, piece.start);
        start = piece.start;
        segments = [];
      }
      segments.push(piece);
    }
  }
  yield sectionAt(document, segments, start, text.length);
}

/** The beginning of a Document, in UTF-16 code units, as a Document of its own. */
export function beginningOf(document: Document, length: number): Document {
  const within = document.segments.filter(({ start }) => start < length);
  const segments = within.map((segment) => ({ ...segment, end: Math.min(segment.end, length) }));
  return { ...document, text: document.text.slice(0, length), segments };
}

function sectionAt(document: Document, segments: readonly Segment[], start: number, end: number): Section {
  const moved = segments.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
  const whole = { ...document, text: document.text.slice(start, end), segments: moved };
  return { document: start === 0 ? whole : { ...whole, goesOn: true }, start };
}

function* piecesOf(segment: Segment, text: string): Iterable<Segment> {
  if (segment.end - segment.start <= SECTION) return yield segment;
  const { kind, beside } = segment;
  // Each piece with the whole would be compared with all of it: a time that grows with the square of the length.
  const sourceAt = (at: number) =>
    wholeWord(beside!, Math.round((beside!.length * (at - segment.start)) / (segment.end - segment.start)));
  for (let { start } = segment; start < segment.end; ) {
    const left = segment.end - start;
    const end = left > SECTION ? start + lengthOfPiece(text.slice(start, start + SECTION)) : segment.end;
    yield {
      kind,
      start,
      end,
      ...(beside === undefined ? {} : { beside: beside.slice(sourceAt(start), sourceAt(end)) }),
    };
    start = end;
  }
}

/** The next place in a text that is not within a word; some place that tears no surrogate pair, where none is near. */
function wholeWord(text: string, at: number): number {
  const space = text.slice(at, at + BACK).search(/\s/u);
  if (space >= 0 && at > 0) return at + space;
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at + 1 : at;
}

/** Up to the last end of a sentence, else the last white space, else what does not tear a surrogate pair. */
function lengthOfPiece(text: string): number {
  const back = text.length - BACK;
  const tail = text.slice(back);
  const sentence = [...tail.matchAll(/[.!?…]["”’»)\]]*\s+(?=["“‘«(]?\p{Lu})/gu)].at(-1);
  if (sentence) return back + sentence.index + sentence[0].length;
  const space = [...tail.matchAll(/\s+/gu)].at(-1);
  if (space) return back + space.index + space[0].length;
  return /[\ud800-\udbff]$/.test(text) ? text.length - 1 : text.length;
}
