import { align, canAlign } from './align-paragraphs.js';
import type { Document } from './document.js';
import { readText } from './formats/text.js';

/** A review asks for the same with every key. */
const known = new WeakMap<Document, readonly string[] | undefined>();

/**
 * For each Segment of a Document the text it was translated from, as far as that is known: the Segment’s own, else the
 * paragraphs of the Document’s source that stand at its place. Every paragraph of the source is somewhere; of two Segments made out
 * of one, the first has it.
 * @returns none where the Document has no source; an empty text where a Segment has none.
 */
export function sourceParagraphs(document: Document): readonly string[] | undefined {
  if (!known.has(document)) known.set(document, paragraphsOfSource(document));
  return known.get(document);
}

function paragraphsOfSource(document: Document): readonly string[] | undefined {
  const { segments, source } = document;
  if (segments.some((segment) => segment.source !== undefined)) return segments.map((segment) => segment.source ?? '');
  return source === undefined ? undefined : paragraphsBeside(document, paragraphsOf(source));
}

/**
 * A Document that came with one source for all of it, each Segment with what stands beside it; any other as it is, and so where
 * nothing can be said to stand beside anything.
 */
export function withSourcesBeside(document: Document): Document {
  const { segments, source } = document;
  if (source === undefined) return document;
  const paragraphs = paragraphsOf(source);
  if (!canAlign(paragraphs.length, segments.length)) return document;
  const beside = paragraphsBeside(document, paragraphs);
  return { ...document, segments: segments.map((one, index) => ({ ...one, beside: beside[index]! })) };
}

function paragraphsOf(source: string): readonly string[] {
  return readText(source).segments.map(({ start, end }) => source.slice(start, end));
}

/** What of a source’s paragraphs stands beside each Segment. */
function paragraphsBeside({ segments, text }: Document, paragraphs: readonly string[]): readonly string[] {
  const beside: string[][] = segments.map(() => []);
  const targets = segments.map(({ start, end }) => text.slice(start, end));
  for (const { sources, target } of align(paragraphs, targets)) {
    for (const one of sources) beside[target]?.push(one);
  }
  return beside.map((found) => found.join('\n'));
}
