import type { Span } from '../document/span.js';
import type { Paragraph } from './paragraph.js';
import type { Reading } from './reading.js';

/** A word, a number (“1,500”), a possessive ending (“’s”) or a single mark, as phrases are compared with the text. */
export interface Piece extends Span {
  readonly text: string;
  /** In lower case, with the apostrophe made straight. */
  readonly lower: string;
  /** Space stands before it. */
  readonly spaced: boolean;
}

/** The Pieces of one Paragraph, with Document offsets. */
export interface PiecesOf {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
}

// Not the language model's tokens: those cut words at letters outside Latin-1, and phrases need no tags.
const PIECE =
  /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:(?:(?<=\d)[.,:](?=\d)|['’](?!s(?![\p{L}\p{N}]))(?=\p{L}))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

/** Cuts a text into Pieces; their offsets count from `offset`. Linear in the length of the text. */
export function piecesOf(text: string, offset = 0): Piece[] {
  const pieces: Piece[] = [];
  let last = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    pieces.push({
      text: piece,
      lower: piece.toLowerCase().replaceAll('’', "'"),
      spaced: index > last,
      start: offset + index,
      end: offset + index + piece.length,
    });
    last = index + piece.length;
  }
  return pieces;
}

/** The Pieces of every Paragraph. To be had by `reading.get(pieces)`. */
export function pieces(reading: Reading): readonly PiecesOf[] {
  return reading.paragraphs.map((paragraph) => ({ paragraph, pieces: piecesOf(paragraph.text, paragraph.start) }));
}
