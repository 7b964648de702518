import { justBefore } from '../characters/just-before.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { dictionary } from './dictionary.js';
import { type LetterRun, letterRuns } from './letter-runs.js';
import { isOfLoanPhrase } from './loan-phrases.js';
import { pieces } from './pieces.js';
import { pieceIndex } from './word-index.js';
import { CAPITAL, SMALL, shapeOf } from './word-shape.js';

/** A word that the dictionary lacks, where it stands. */
export interface UnknownWord {
  /** In lower case. */
  readonly word: string;
  readonly paragraph: Paragraph;
  /** Where it starts in its Paragraph's text. */
  readonly index: number;
}

/** A word that the dictionary lacks, at the beginning of a sentence. */
export interface UnknownOpening extends UnknownWord {
  /** A capitalised word follows: “Becuase Montevideo lies”, and “Hou Jianwen”. */
  readonly isBeforeCapital: boolean;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Beside a part of an address, a file name or a variable, of a compound, or of a contraction. */
const TOUCHES_BEFORE = /[\p{N}\p{M}@/._#’'\\&$-]$/u;
const TOUCHES_AFTER = /^(?:[\p{N}@/_\\-]|['’](?!s(?!\p{L}))\p{L}|\.\p{L})/u;
/** A part of a compound is judged by itself where the other is an English word: “secod-year”. */
const PART_BEFORE = /(?<![\p{L}\p{N}@/._#’'\\&$-])\p{Ll}{4,}-$/u;
const PART_AFTER = /^-\p{Ll}{4,}(?![\p{L}\p{M}\p{N}@/_\\-])/u;
const LONG_PART = 5;
const OPENING_MARKS = '"“‘\'(';
const CLOSING_MARKS = '"”’)';
const ENDING_MARKS = '.!?:';

/** A word that the dictionary has in lower case is known in all its places. */
const SUSPECT = {
  has: (lower: string) => !(/^[a-z]{2,}$/.test(lower) && dictionary().has(lower)) && /\p{L}/u.test(lower),
};

/** The lower-case words and letters that no dictionary has and that stand by themselves. To be had by `reading.get(unknownWords)`. */
export function unknownWords(reading: Reading): readonly UnknownWord[] {
  const words = dictionary();
  const unknown: UnknownWord[] = [];
  const all = reading.get(pieces);
  for (const [at, places] of reading.get(pieceIndex).placesOf(SUSPECT)) {
    const { paragraph, pieces: here } = all[at]!;
    for (const place of places) {
      const piece = here[place]!;
      for (const { 0: word, index: within } of piece.text.matchAll(WORD)) {
        if (words.has(word) || !/^\p{Ll}[\p{Ll}\p{M}]*$/u.test(word) || word === 'a') continue;
        const index = piece.start - paragraph.start + within;
        if (stands(paragraph.text, index, index + word.length) && !isOfLoanPhrase(paragraph.text, index, word))
          unknown.push({ word, paragraph, index });
      }
    }
  }
  return unknown;
}

/** True where nothing touches the word, or only the other part of a compound of two words. */
function stands(text: string, start: number, end: number): boolean {
  const [before, after] = [justBefore(text, start, 30), text.slice(end, end + 30)];
  const [touched, touches] = [TOUCHES_BEFORE.test(before), TOUCHES_AFTER.test(after)];
  if (!touched && !touches) return true;
  const part = (touched ? PART_BEFORE.exec(before) : PART_AFTER.exec(after))?.[0].replace('-', '');
  return touched !== touches && part !== undefined && end - start >= LONG_PART && dictionary().has(part);
}

/**
 * The capitalised words that open a sentence and that the dictionary lacks with and without their capital, in lower case; names
 * among them. To be had by `reading.get(unknownOpenings)`.
 */
export function unknownOpenings(reading: Reading): readonly UnknownOpening[] {
  const words = dictionary();
  const unknown: UnknownOpening[] = [];
  for (const { paragraph, runs } of reading.get(letterRuns)) {
    const { text } = paragraph;
    for (let at = 0; at < runs.length; at++) {
      const { form, start, end } = runs[at]!;
      if (!(shapeOf(form) & CAPITAL) || !opens(text, start)) continue;
      const next = wordBehind(text, end, runs[at + 1]);
      const nextShape = next ? shapeOf(next.form) : 0;
      if (!(nextShape & (SMALL | CAPITAL)) && !isBeforeNumber(text, end)) continue;
      if (words.has(form.text) || !/^\p{Lu}\p{Ll}+$/u.test(form.text)) continue;
      const word = form.text.toLowerCase();
      if (words.has(word) || isOfLoanPhrase(text, start, word)) continue;
      unknown.push({ word, paragraph, index: start, isBeforeCapital: (nextShape & CAPITAL) !== 0 });
    }
  }
  return unknown;
}

/** True where a sentence begins, be it behind a mark that opens a quotation or a bracket. */
function opens(text: string, start: number): boolean {
  let at = start;
  if (at > 0 && OPENING_MARKS.includes(text[at - 1]!)) at--;
  if (at === 0) return true;
  if (text[at - 1] !== ' ') return false;
  at--;
  if (at > 0 && CLOSING_MARKS.includes(text[at - 1]!)) at--;
  return at > 0 && ENDING_MARKS.includes(text[at - 1]!);
}

/** “Abotu 40 people”; not “Yamal 1-0” or “Kimi 2.5”. */
function isBeforeNumber(text: string, end: number): boolean {
  return /^ \p{N}+(?:,\p{N}{3})* \p{Ll}/u.test(text.slice(end, end + 30));
}

/** The next letters, where nothing but a space, or a comma and a space, stands before them. */
function wordBehind(text: string, end: number, next: LetterRun | undefined): LetterRun | undefined {
  const space = text[end] === ',' ? end + 1 : end;
  return text[space] === ' ' && next?.start === space + 1 ? next : undefined;
}
