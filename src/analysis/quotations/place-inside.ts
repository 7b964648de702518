import { finiteness } from '../grammar/finite-verb.js';
import type { Paragraph } from '../paragraph.js';
import { stretchesOf } from '../stretch.js';
import { isCapitalised, isWord, type Token } from '../token.js';
import type { HalfPair } from './half-pair.js';
import { functionWord, lengthClass } from './place-traits.js';

/** What would be quoted: the indices of its first Token and of its last one. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
}

/** Of so many words it is asked whether the article has them elsewhere too. */
const LONGEST_AGAIN = 6;
/** Shorter words are everywhere, in UTF-16 code units. */
const SHORTEST_AGAIN = 4;

/**
 * What is true of words that would be quoted, as the table of weights names it: whether they have a verb of their own and leave one to
 * the sentence around them, whether a bracket is cut, which words stand at their ends, whether the article has them elsewhere.
 * @param kind what stands on the other side of the mark that is there
 */
export function insideTraits(quoted: Quoted, kind: string, half: HalfPair): string[] {
  const { paragraph } = half.mark;
  const counted = paragraph.get(countsOf);
  const words = between(counted.words, quoted.from, quoted.to + 1);
  return [
    ...traitsOfClause(quoted, kind, paragraph),
    ...traitsOfEnds(quoted, Math.min(4, words), paragraph),
    ...(words <= LONGEST_AGAIN ? traitsOfRepetition(quoted, Math.min(4, words), half) : []),
  ];
}

/** Their verbs, commas and brackets, and the verbs that the sentence has before and behind them. */
function traitsOfClause({ from, to }: Quoted, kind: string, paragraph: Paragraph): string[] {
  const { verbs, commas, opened, closed, starts, ends } = paragraph.get(countsOf);
  const own = Math.min(2, between(verbs, from, to + 1));
  const brackets = between(opened, from, to + 1) - between(closed, from, to + 1);
  const ahead = between(verbs, starts[from]!, from) > 0 ? 1 : 0;
  const behind = between(verbs, to + 1, Math.max(to + 1, ends[to]!)) > 0 ? 1 : 0;
  const clause = `${ahead}${Math.min(1, own)}${behind}`;
  return [
    `verb/${kind}/${isCapitalised(paragraph.tokens[from]!) ? 'C' : 'l'}/${own}`,
    `verb2/${own}/${lengthClass(to - from + 1)}`,
    `commas/${kind}/${Math.min(2, between(commas, from, to))}`,
    ...(brackets === 0 ? [] : [`bracket/${brackets > 0 ? '+' : '-'}`]),
    `clause/${clause}`,
    `clause2/${kind}/${clause}`,
  ];
}

/** The words at their ends, and those beside them. */
function traitsOfEnds({ from, to }: Quoted, words: number, { tokens }: Paragraph): string[] {
  const first = tokens[from]!;
  const last = lastWord(tokens, from, to);
  const [previous, next, second] = [tokens[from - 1], tokens[to + 1], tokens[to + 2]];
  const outer = isWord(next) ? functionWord(next) : (tokens[to + 1]?.text[0] ?? '-');
  return [
    `ends/${first.pos}/${last.pos}/${words}`,
    `inner/${functionWord(first)}/${words}`,
    `inner2/${functionWord(last)}/${words}`,
    `outer/${functionWord(last)}/${outer}`,
    ...(isWord(next) ? [`behind/${next.lower}`] : []),
    ...(isWord(previous) ? [`before/${previous.lower}/${Math.min(3, words)}`] : []),
    ...(next && second ? [`behind2/${last.pos}/${next.pos}/${second.pos}`] : []),
    `ahead2/${tokens[from - 2]?.pos ?? '-'}/${previous?.pos ?? '-'}/${first.pos}`,
  ];
}

/** Whether the article has the words elsewhere, and with the word before or behind them too: then more belongs together. */
function traitsOfRepetition({ from, to }: Quoted, words: number, half: HalfPair): string[] {
  const { tokens } = half.mark.paragraph;
  const first = tokens[from]!;
  const last = lastWord(tokens, from, to);
  if (!isRepeated(first, last, half)) return [];
  const [previous, next] = [tokens[from - 1], tokens[to + 1]];
  const longer = isWord(next) && isRepeated(first, next, half) ? 1 : 0;
  const wider = isWord(previous) && isRepeated(previous, last, half) ? 1 : 0;
  return [`again/${words}/${isCapitalised(first) ? 'C' : 'l'}/${longer}${wider}`];
}

function isRepeated({ start }: Token, { end }: Token, { text }: HalfPair): boolean {
  const words = text.slice(start, end);
  if (words.length < SHORTEST_AGAIN) return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const isWhole = !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + words.length] ?? '');
    if (at !== start && isWhole) return true;
  }
  return false;
}

function lastWord(tokens: readonly Token[], from: number, to: number): Token {
  let at = to;
  while (at > from && !isWord(tokens[at])) at--;
  return tokens[at]!;
}

/** By a Token's index, of how many before it something is true, and where its sentence starts and ends. */
interface Counts {
  readonly words: Int32Array;
  readonly verbs: Int32Array;
  readonly commas: Int32Array;
  readonly opened: Int32Array;
  readonly closed: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Counts once, for all lone marks of a Paragraph. */
function countsOf(paragraph: Paragraph): Counts {
  const { tokens } = paragraph;
  const starts = new Int32Array(tokens.length);
  const ends = new Int32Array(tokens.length).fill(tokens.length);
  for (const stretch of stretchesOf(paragraph)) {
    const [first, end] = [stretch.tokens[0]!.index, stretch.tokens.at(-1)!.index + 1];
    starts.fill(first, first, end);
    ends.fill(end, first, end);
  }
  return {
    words: count(tokens, isWord),
    verbs: count(tokens, (_, at) => finiteness(tokens, at) === 'yes'),
    commas: count(tokens, ({ text }) => text === ','),
    opened: count(tokens, ({ text }) => /^[([]$/u.test(text)),
    closed: count(tokens, ({ text }) => /^[)\]]$/u.test(text)),
    starts,
    ends,
  };
}

function count(tokens: readonly Token[], has: (token: Token, at: number) => boolean): Int32Array {
  const sums = new Int32Array(tokens.length + 1);
  for (const [at, token] of tokens.entries()) sums[at + 1] = sums[at]! + (has(token, at) ? 1 : 0);
  return sums;
}

function between(sums: Int32Array, from: number, to: number): number {
  return sums[to]! - sums[from]!;
}
