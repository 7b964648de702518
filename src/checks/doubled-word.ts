import { justBefore } from '../analysis/characters/just-before.js';
import { isTailOfClause } from '../analysis/grammar/stranded.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { isNoun } from '../analysis/token.js';
import { type Piece, pieces } from '../analysis/words/pieces.js';
import type { Span } from '../document/span.js';
import { compiledOnce, defineCheck, type Hit, replace, spanAt } from './check.js';

const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}(?:[-'’./][\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,60}){0,5}`;
// No phrase but a word of the text itself comes again: “\1” is tried only where two equal beginnings follow each other.
const AGAIN = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’.])(${WORD})(?:\s+\1)+(?![\p{L}\p{M}\p{N}]|['’-][\p{L}\p{N}])`,
  'giu',
);
const PHRASE_AGAIN = /(?<![\p{L}\p{M}\p{N}'’.-])(\p{Ll}+) (\p{Ll}+) \1 \2(?![\p{L}\p{M}\p{N}]|['’-][\p{L}\p{N}])/gu;
/** How many words and marks a compound has at most. */
const LONGEST_COMPOUND = 11;
/** “again and again and again”, “day by day by day”: the words between what comes again are no accident. */
const LINK = /^(?:and|or|by|after|upon|but|to|as|no|so|very)$/u;
/** “call a spade a spade” */
const CALLED = /(?<!\p{L})call(?:s|ed|ing)? $/iu;
/** The shortest name that is taken for written twice: “Yang Yang”, “Pago Pago” are people and places. */
const NAME_LENGTH = 5;

/** “the the meeting”, “of the of the meeting”: words twice in a row, save where English allows it (“had had”). */
export const doubledWord = defineCheck({
  about: 'A word or a phrase written twice in a row (“the the meeting”), save the pairs that English allows.',
  options: (z) =>
    z.strictObject({
      allowed: z.array(z.string()).describe('words that may stand twice in a row, in lower case').default([]),
      stranded: z
        .array(z.string())
        .describe(
          'words that may stand twice where the first ends a clause (“what it is is”, “the town he grew up in in”)',
        )
        .default([]),
      names: z.array(z.string()).describe('names that are a word written twice (“Baden Baden”)').default([]),
    }),
  *find(reading, options): Iterable<Hit> {
    const { allowed, stranded, names } = setsOf(options);
    for (const { paragraph, pieces: here } of reading.get(pieces)) {
      if (!repeats(here)) continue;
      const { text, start } = paragraph;
      for (const { 0: found, 1: word, index } of text.matchAll(AGAIN)) {
        const times = found.split(/\s+/u);
        const lower = word!.toLowerCase();
        if (allowed.has(lower) || !isAccident(times, names, text.slice(index + found.length, index + found.length + 3)))
          continue;
        if (/^\p{N}/u.test(word!) && isAmongNumbers(text, index, index + found.length)) continue;
        if (/^\p{N}+[-–]\p{N}+$|^(\p{L}{1,3})(?:-\1)+$/iu.test(word!) || isSaidSo(reading.text, text, found, index))
          continue;
        if (
          times.length === 2 &&
          text[index - 1] === '-' &&
          mayFollowCompound(paragraph, start + index + found.length - lower.length)
        )
          continue;
        if (stranded.has(lower) && isTailOfClause(text.slice(0, index))) continue;
        yield keepOne(spanAt(start + index, found), word!);
      }
      for (const { 0: found, 1: first, 2: second, index } of text.matchAll(PHRASE_AGAIN)) {
        if (first === second || LINK.test(first!) || LINK.test(second!)) continue;
        if (/^an?$/u.test(first!) && CALLED.test(justBefore(text, index))) continue;
        yield keepOne(spanAt(start + index, found), `${first} ${second}`);
      }
    }
  },
});

const setsOf = compiledOnce((options: Readonly<Record<'allowed' | 'stranded' | 'names', readonly string[]>>) => ({
  allowed: new Set(options.allowed),
  stranded: new Set(options.stranded),
  names: new Set(options.names),
}));

/**
 * True where a word, a compound or two words come again at once. The expressions, which compare every word with what follows it, are
 * kept from the paragraphs in which nothing does.
 */
function repeats(pieces: readonly Piece[]): boolean {
  for (let at = 1; at < pieces.length; at++) {
    const { lower } = pieces[at]!;
    const before = pieces[at - 1]!;
    if (lower === before.lower) return true;
    if (at > 2 && lower === pieces[at - 2]!.lower && before.lower === pieces[at - 3]!.lower) return true;
    // “well-known well-known”: the words of a compound touch.
    if (!before.spaced && endsCompound(pieces, at)) return true;
  }
  return false;
}

function endsCompound(pieces: readonly Piece[], at: number): boolean {
  for (let back = 3; back < at && back <= LONGEST_COMPOUND && !pieces[at - back + 2]!.spaced; back++)
    if (pieces[at - back]!.lower === pieces[at]!.lower && pieces[at - back - 1]!.lower === pieces[at - 1]!.lower)
      return true;
  return false;
}

function keepOne(span: Span, text: string): Hit {
  return {
    ...span,
    suggestions: [replace({ start: span.start + text.length, end: span.end }, '', `keep one “${text}”`)],
  };
}

/**
 * False of letters (“l l”), of short names and of names known to be doubled (“The The, who”), and of two words (“Will will”, “US us”).
 * @param behind what comes next in the text
 */
function isAccident(times: readonly string[], names: ReadonlySet<string>, behind: string): boolean {
  const [first, second] = times as [string, string];
  if (/^\p{L}$/u.test(first) && !/^[aIA]$/u.test(first)) return false;
  if (/^(?:The|An?)$/u.test(second) && first === second) return /^\s+\p{Ll}/u.test(behind);
  if (/^\p{Lu}/u.test(second)) {
    if (times.some((word) => word !== first)) return false;
    return (first.length >= NAME_LENGTH || /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(first)) && !names.has(first);
  }
  // “The the”, where the first begins a sentence.
  return (
    first === second ||
    (/^\p{Lu}\p{Ll}*$/u.test(first) &&
      /^(?:the|an?|it|in|on|at|to|of|for|from|this|that|these|those|he|she|they|we|you|as|by|and|but|with|there|when|if)$/u.test(
        second,
      ))
  );
}

/** “a head-on on the bend”, “the seven-time time trial winner”: a preposition, or a noun before another. */
function mayFollowCompound(paragraph: Paragraph, second: number): boolean {
  const token = paragraph.tokenAt(second);
  if (token === undefined) return false;
  const next = paragraph.tokens[token.index + 1];
  return (
    token.pos === 'ADP' || (token.pos === 'NOUN' && !token.lower.endsWith('ing') && next !== undefined && isNoun(next))
  );
}

/** “they call it “done done””: in quotation marks, and more than once in the article. */
function isSaidSo(article: string, text: string, found: string, at: number): boolean {
  const isQuoted = /["“‘']$/u.test(justBefore(text, at)) && /^[.,]?["”’']/u.test(text.slice(at + found.length));
  return isQuoted && article.indexOf(found) !== article.lastIndexOf(found);
}

/** A row of figures, as of a table or a score. */
function isAmongNumbers(text: string, start: number, end: number): boolean {
  return end - start < 5 || !/[\p{Ll},] $/u.test(justBefore(text, start)) || /^\s+[\p{N}–-]/u.test(text.slice(end));
}
