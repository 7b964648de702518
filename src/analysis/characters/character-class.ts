import { isPair } from './code-units.js';

// What a character is in a text, as far as cutting it into words goes.

/** Punctuation, symbols, and what is no character by itself. */
const OTHER = 1;
/** White space. */
export const SPACE = 2;
/** A letter of any script. */
export const LETTER = 3;
/** A decimal digit from 0 to 9. */
export const DIGIT = 4;
/** A number that is no decimal digit: “½”, “Ⅳ”. */
const NUMBER = 5;
/** A mark that combines with the letter before it. */
export const MARK = 6;

const classes = new Uint8Array(0x10000);

/**
 * The class of the character that starts at an offset. A table, filled as characters are met: a regular expression for each of them
 * would take twenty times as long.
 */
export function classAt(units: Uint16Array, offset: number): number {
  const unit = units[offset]!;
  if (isPair(units, offset)) return classOf(String.fromCharCode(unit, units[offset + 1]!));
  if (classes[unit] === 0) classes[unit] = classOf(String.fromCharCode(unit));
  return classes[unit]!;
}

function classOf(character: string): number {
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\d$/u.test(character)) return DIGIT;
  if (/^\p{N}$/u.test(character)) return NUMBER;
  if (/^\p{M}$/u.test(character)) return MARK;
  return /^\s$/u.test(character) ? SPACE : OTHER;
}

/** True of the classes that words are made of. */
export function isWordClass(one: number): boolean {
  return one >= LETTER;
}
