import type { Span } from '../../document/span.js';
import { classAt, DIGIT, isWordClass, LETTER, MARK, SPACE } from '../characters/character-class.js';
import { codeUnits, isPair } from '../characters/code-units.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { type WordForm, wordFormAt } from './word-form.js';

/** A word, a number (“1,500”), a possessive ending (“’s”) or a single mark, as phrases are compared with the text. */
export interface Piece extends Span {
  readonly text: string;
  /** In lower case, with the apostrophe made straight. */
  readonly lower: string;
  /** Space stands before it. */
  readonly spaced: boolean;
  readonly form: WordForm;
}

/** The Pieces of one Paragraph, with Document offsets. */
interface PiecesOf {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a text into Pieces; their offsets count from `offset`. Linear in the length of the text. Not the language model's tokens: those
 * cut words at letters outside Latin-1, and phrases need no tags. By hand, as each text is cut once for all phrases of all rules.
 * @param units those of the text, where somebody has them already
 */
export function piecesOf(text: string, offset = 0, units = codeUnits(text)): Piece[] {
  const pieces: Piece[] = [];
  let spaced = false;
  for (let at = 0; at < units.length; ) {
    const here = classAt(units, at);
    if (here === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    const end = endOfPiece(units, at, here);
    const form = wordFormAt(text, units, at, end);
    pieces.push({ text: form.text, lower: form.word.lower, spaced, start: offset + at, end: offset + end, form });
    spaced = false;
    at = end;
  }
  return pieces;
}

function endOfPiece(units: Uint16Array, at: number, here: number): number {
  if (isWordClass(here)) return endOfWord(units, at);
  if (isApostrophe(units, at) && isPossessive(units, at)) return at + 2;
  return at + widthAt(units, at);
}

/** A word goes on over “1.500”, “12:30” and “don’t”, but not over the “’s” of “Sanna’s”. */
function endOfWord(units: Uint16Array, start: number): number {
  let at = start;
  for (;;) {
    while (at < units.length && isWordClass(classAt(units, at))) at += widthAt(units, at);
    const joint = units[at];
    const joins = isApostrophe(units, at)
      ? at + 1 < units.length && classAt(units, at + 1) === LETTER && !endsAfterS(units, at + 1)
      : (joint === 0x2e || joint === 0x2c || joint === 0x3a) && isDigitAt(units, at - 1) && isDigitAt(units, at + 1);
    if (!joins) return at;
    at++;
  }
}

/** “’s” right behind a word, with no letter after it. */
function isPossessive(units: Uint16Array, at: number): boolean {
  if (at === 0 || !endsAfterS(units, at + 1)) return false;
  const before = classAt(units, at > 1 && widthAt(units, at - 2) === 2 ? at - 2 : at - 1);
  return isWordClass(before) && before !== MARK;
}

/** An “s” with no letter or number after it. */
function endsAfterS(units: Uint16Array, at: number): boolean {
  if (units[at] !== 0x73) return false;
  if (at + 1 >= units.length) return true;
  const after = classAt(units, at + 1);
  return !isWordClass(after) || after === MARK;
}

function isApostrophe(units: Uint16Array, at: number): boolean {
  const unit = units[at];
  return unit === 0x27 || unit === 0x2019;
}

function isDigitAt(units: Uint16Array, at: number): boolean {
  return at < units.length && classAt(units, at) === DIGIT;
}

/** Two UTF-16 code units for a surrogate pair. */
function widthAt(units: Uint16Array, at: number): number {
  return isPair(units, at) ? 2 : 1;
}

/** The Pieces of every Paragraph. To be had by `reading.get(pieces)`. */
export function pieces(reading: Reading): readonly PiecesOf[] {
  return reading.paragraphs.map((paragraph) => ({
    paragraph,
    pieces: piecesOf(paragraph.text, paragraph.start, paragraph.units),
  }));
}
