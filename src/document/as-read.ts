import type { Document, Hidden } from './document.js';
import { firstIndex } from './first-index.js';
import { overlappingAny } from './overlapping.js';
import type { Span } from './span.js';
import { type Glyph, glyphsOf } from './visible.js';

/** A stretch of the file that an editor reads otherwise than it is written. */
export interface Sign extends Span {
  /** What is read: “é” for `&eacute;`, nothing for `<b>`. */
  readonly reads: string;
}

const known = new WeakMap<Document, readonly Sign[]>();

/**
 * What in an article is read otherwise than written: characters that its format writes by name or as white space, and tags and signs of emphasis. Its
 * placeholders, its code and its comments for stet are seen as they are: they are somebody's business.
 */
export function signsOf(document: Document): readonly Sign[] {
  let signs = known.get(document);
  if (!signs) {
    const { hidden = [], opaque = [], comments = [] } = document;
    const isAsWritten = overlappingAny([...opaque, ...comments].sort((a, b) => a.start - b.start));
    signs = hidden
      .filter((one) => isRead(one) && !isAsWritten(one))
      .map(({ start, end, readsAs = '' }) => ({ start, end, reads: readsAs }));
    known.set(document, signs);
  }
  return signs;
}

/** A sign that reads as a word stands for what is no word, such as a placeholder. */
function isRead({ kind, readsAs = '' }: Hidden): boolean {
  return kind === 'character' || readsAs.trim() === '';
}

/** The signs that begin within a Span. */
export function signsIn(document: Document, span: Span): readonly Sign[] {
  return among(signsOf(document), span);
}

function among(signs: readonly Sign[], { start, end }: Span): readonly Sign[] {
  const first = firstIndex(signs, (sign) => sign.start >= start);
  const after = firstIndex(signs, (sign) => sign.start >= end);
  return signs.slice(first, after);
}

/**
 * A stretch of the article as it is read.
 * @param signs what of it is read otherwise than it is written, in order
 */
export function asRead(document: Document, span: Span, signs = signsOf(document)): string {
  const { text } = document;
  let read = '';
  const before = signs[firstIndex(signs, ({ start }) => start >= span.start) - 1];
  let at = Math.max(span.start, Math.min(before?.end ?? 0, span.end));
  for (const { start, end, reads } of among(signs, span)) {
    read += text.slice(at, start) + reads;
    at = end;
  }
  return read + text.slice(at, Math.max(at, span.end));
}

/** A character as it is drawn. */
export interface ReadGlyph extends Glyph {
  /** What it is read as, where that is not what is written. */
  readonly reads?: string;
}

/** The characters of a text as they are read, each where it is written. */
export function glyphsRead(text: string, signs: readonly Sign[]): Iterable<ReadGlyph> {
  return signs.length === 0 ? glyphsOf(text) : amongSigns(text, signs);
}

function* amongSigns(text: string, signs: readonly Sign[]): Generator<ReadGlyph> {
  let at = 0;
  for (const { start, end, reads } of signs) {
    yield* written(text, at, start);
    const glyphs = [...glyphsOf(reads)];
    const width = glyphs.reduce((sum, glyph) => sum + glyph.width, 0);
    yield { start, end, drawn: glyphs.map(({ drawn }) => drawn).join(''), width, reads };
    at = end;
  }
  yield* written(text, at, text.length);
}

function* written(text: string, from: number, to: number): Generator<ReadGlyph> {
  for (const glyph of glyphsOf(text.slice(from, to)))
    yield { ...glyph, start: from + glyph.start, end: from + glyph.end };
}
