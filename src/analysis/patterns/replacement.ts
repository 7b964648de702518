import type { Edit } from '../../document/edit.js';
import type { Span } from '../../document/span.js';
import { withCapital } from '../characters/capital.js';
import { articleFor } from '../words/article-sound.js';

/** A word or mark beside the words that are replaced. */
interface Neighbour extends Span {
  readonly text: string;
  /** In lower case. */
  readonly lower: string;
}

/** Other words in the place of some: as they are written there, and all Edits that this takes. */
export interface Replacement {
  /** Empty where the words are left out. */
  readonly words: string;
  readonly edits: readonly Edit[];
}

/**
 * Puts better words in the place of a Span: with its capitals; “a” or “an” before them as they sound; where they are none,
 * without a gap, and with the capital that a sentence's first word bore on the next.
 * @param text the Document's text
 */
export function replacement(
  text: string,
  span: Span,
  better: string,
  { before, after }: { readonly before?: Neighbour | undefined; readonly after?: Neighbour | undefined },
): Replacement {
  const { start, end } = span;
  const words = withCapitalsOf(text.slice(start, end), better);
  if (words === '') {
    return { words, edits: [{ ...withGap(text, span, before, after), text: '' }, ...capitalised(text, start, after)] };
  }
  const edits = [{ start, end, text: words }];
  const article = articleFor(/^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '');
  if (before && article && /^an?$/u.test(before.lower) && article !== before.lower) {
    edits.unshift({ start: before.start, end: before.end, text: before.text[0]! + article.slice(1) });
  }
  return { words, edits };
}

/** Within a word or at its end. */
const STRAIGHT = /(?<=\p{L})'/gu;

/**
 * Words for a text as it writes apostrophes: where it has curly ones alone, so have they.
 * @param found what they are put in place of; where that has one, it is about that
 */
export function withApostrophesOf(text: string, found: string, words: string): string {
  if (!words.includes("'") || found.includes('’') || !text.includes('’') || text.search(STRAIGHT) >= 0) return words;
  return words.replace(STRAIGHT, '’');
}

/** Better words with the capitals of the found ones: of a sentence's start, of a title, or throughout. Names keep theirs. */
export function withCapitalsOf(found: string, better: string): string {
  const letters = found.match(/\p{L}/gu) ?? [];
  if (letters.length > 3 && letters.every((letter) => /\p{Lu}/u.test(letter))) return better.toUpperCase();
  if (/\p{Lu}/u.test(better.charAt(0)) || !/^\p{Lu}/u.test(found)) return better;
  const major = found.match(/[\p{L}\p{M}]{4,}/gu) ?? [];
  const title = major.length > 1 && major.every((word) => /^\p{Lu}/u.test(word));
  return title
    ? better.replace(/(?<![\p{L}'’])\p{Ll}(?=[\p{L}\p{M}]{3})|^\p{Ll}/gu, (letter) => letter.toUpperCase())
    : withCapital(better);
}

/** The words and the white space behind them; before a mark, “where he lived in, and”, that before them. */
function withGap(
  text: string,
  { start, end }: Span,
  before: Neighbour | undefined,
  after: Neighbour | undefined,
): Span {
  if (after && isGap(text.slice(end, after.start))) return { start, end: after.start };
  return before && isGap(text.slice(before.end, start)) ? { start: before.end, end } : { start, end };
}

function isGap(between: string): boolean {
  return /^\s+$/u.test(between);
}

/** The word after an omission bears the capital that was lost with it. */
function capitalised(text: string, start: number, after: Neighbour | undefined): Edit[] {
  if (!after || !/^\p{Lu}/u.test(text.slice(start)) || !/^\p{Ll}/u.test(after.text)) return [];
  return [{ start: after.start, end: after.start + 1, text: after.text[0]!.toUpperCase() }];
}
