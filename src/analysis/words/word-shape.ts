import type { WordForm } from './word-form.js';

/** What a word's letters look like, as a sum of these. */
export const CAPITAL = 1;
/** Begins with a lower-case letter. */
export const SMALL = 2;
/** Begins with a capital, has a small letter behind it and one more capital at most: not “NATO”, nor a word at play with its capitals. */
export const NAME_LIKE = 4;
/** Has nothing but capitals, and their combining marks. */
export const LOUD = 8;
/** Has a capital behind a small letter: “YouTube”. */
export const MIXED = 16;
/** It has been looked at. */
const KNOWN = 32;

/** The shape of a word, looked at once for each: expressions for capitals in all scripts take twenty times as long. */
export function shapeOf(form: WordForm): number {
  if (form.shape === 0) form.shape = KNOWN | (asciiShape(form.text) ?? anyShape(form.text));
  return form.shape;
}

/** None of a word with other letters than those of English. */
function asciiShape(text: string): number | undefined {
  let shape = 0;
  let capitals = 0;
  let small = 0;
  let mixed = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return undefined;
    if (unit >= 0x41 && unit <= 0x5a) {
      if (at === 0) shape = CAPITAL;
      else if (small > 0) mixed = MIXED;
      capitals++;
    } else if (unit >= 0x61 && unit <= 0x7a) {
      if (at === 0) shape = SMALL;
      small++;
    }
  }
  if (capitals === text.length) return CAPITAL | LOUD;
  return mixed | (shape === CAPITAL && small > 0 && capitals <= 2 ? CAPITAL | NAME_LIKE : shape);
}

function anyShape(text: string): number {
  const mixed = /\p{Ll}\p{Lu}/u.test(text) ? MIXED : 0;
  return mixed | shapeOfAny(text);
}

function shapeOfAny(text: string): number {
  if (/^\p{Ll}/u.test(text)) return SMALL;
  if (/^[\p{Lu}\p{M}]+$/u.test(text)) return /^\p{Lu}/u.test(text) ? CAPITAL | LOUD : LOUD;
  if (!/^\p{Lu}/u.test(text)) return 0;
  return /^\p{Lu}(?!(?:.*\p{Lu}){2}).*\p{Ll}/u.test(text) ? CAPITAL | NAME_LIKE : CAPITAL;
}
