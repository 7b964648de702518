import { dictionary } from './dictionary.js';
import type { Paragraph } from './paragraph.js';
import type { Reading } from './reading.js';

/** A lower-case word that the dictionary lacks, where it stands. */
export interface UnknownWord {
  readonly word: string;
  readonly paragraph: Paragraph;
  /** Where it starts in its Paragraph's text. */
  readonly index: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Beside a part of an address, a file name or a variable, of a compound, or of a contraction. */
const TOUCHES_BEFORE = /[\p{N}\p{M}@/._#’'\\&$-]$/u;
const TOUCHES_AFTER = /^(?:[\p{N}@/_\\-]|['’](?!s(?!\p{L}))\p{L}|\.\p{L})/u;

/** The article's lower-case words that are in no dictionary and stand by themselves. To be had by `reading.get(unknownWords)`. */
export function unknownWords({ paragraphs }: Reading): readonly UnknownWord[] {
  const words = dictionary();
  const unknown: UnknownWord[] = [];
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (word.length < 2 || words.has(word) || !/^\p{Ll}[\p{Ll}\p{M}]+$/u.test(word)) continue;
      const end = index + word.length;
      if (TOUCHES_BEFORE.test(text.slice(Math.max(0, index - 1), index))) continue;
      if (!TOUCHES_AFTER.test(text.slice(end, end + 4))) unknown.push({ word, paragraph, index });
    }
  }
  return unknown;
}
