import { type Stretch, stretchesOf } from '../stretch.js';
import { isCapitalised, isWord, type Token } from '../token.js';
import type { HalfPair } from './half-pair.js';
import { missingOpen } from './missing-open.js';
import { LONGEST, type PartnerPlace } from './partner-place.js';
import { insideTraits } from './place-inside.js';
import {
  attribution,
  besideTitle,
  type Case,
  caseOf,
  contextBefore,
  fitsTitle,
  functionWord,
  kindOf,
  lengthClass,
  spoken,
  wordOrMark,
} from './place-traits.js';
import type { QuotationMark } from './quotation-marks.js';

/** All places for the mark that would open what a mark closes, from it back. */
export function openingPlaces(half: HalfPair): PartnerPlace[] {
  const { mark, limit } = half;
  const { paragraph } = mark;
  const at = paragraph.tokenAt(mark.start)?.index ?? paragraph.tokens.length;
  const tokens = paragraph.tokens.slice(Math.max(0, at - LONGEST), at).filter(({ start }) => start >= limit);
  const lastWord = tokens.findLast(isWord);
  if (!lastWord) return [];
  const closing = closingOf(half, tokens.at(-1)!, lastWord, at);
  return Array.from(startsOf(half, tokens, lastWord), (start) => ({
    at: start.token.start,
    traits: [
      ...traitsOf(start, closing),
      ...insideTraits({ from: start.token.index, to: at - 1 }, closing.following, half),
    ],
  }));
}

/** What tells, at the mark that closes it, how a quotation may begin. */
interface Closing {
  readonly half: HalfPair;
  /** The last Token that is quoted, and what follows the mark. */
  readonly final: Token;
  readonly following: string;
  /** How the last word that is quoted is written. */
  readonly finish: Exclude<Case, 'n'>;
  /** Where the rules of thumb would have it opened. */
  readonly guess: number | undefined;
}

function closingOf(half: HalfPair, final: Token, lastWord: Token, at: number): Closing {
  const said = attribution(half.mark.paragraph, at + 1);
  return {
    half,
    final,
    following: /^[acd]/u.test(said) ? said[0]! : followingOf(half.mark),
    finish: isCapitalised(lastWord) ? 'C' : 'l',
    guess: missingOpen(half),
  };
}

function followingOf({ end, paragraph }: QuotationMark): string {
  const after = paragraph.text.slice(end - paragraph.start, end - paragraph.start + 3);
  if (/^\s*$/u.test(after)) return 'end';
  if (/^ /u.test(after)) return /^ \p{Lu}/u.test(after) ? 'C' : 'w';
  return /^[.,)]/u.test(after) ? after[0]! : 'o';
}

/** A Token with which a quotation may begin. */
interface Start {
  readonly token: Token;
  /** The Token before it; none at the limit. */
  readonly previous: Token | undefined;
  /** How many words would be quoted. */
  readonly words: number;
  /** Whether they could be a title. */
  readonly title: boolean;
  /** How many sentences would begin behind it. */
  readonly past: number;
  /** Whether a sentence or the paragraph begins here, and which. */
  readonly begins: boolean;
  readonly begun: Stretch | undefined;
}

function* startsOf(
  { mark: { paragraph }, limit }: HalfPair,
  tokens: readonly Token[],
  lastWord: Token,
): Iterable<Start> {
  let [words, past, title] = [0, 0, true];
  let stretch = stretchesOf(paragraph).findLast(({ start }) => start <= lastWord.start);
  for (const token of tokens.toReversed()) {
    if (isWord(token)) {
      words++;
      title &&= fitsTitle(token);
    } else if (token.start < lastWord.start && !/^[-:,]/u.test(token.text)) title = false;
    const previous = token.start > limit ? paragraph.tokens[token.index - 1] : undefined;
    const begins = stretch?.start === token.start || token.start === paragraph.start;
    const begun = begins ? stretch : undefined;
    if (words > 0 && mayBegin(token, previous)) yield { token, previous, words, title, past, begins, begun };
    if (!begins) continue;
    past++;
    title = false;
    stretch = stretch?.previous;
  }
}

/** What does not end something else, behind a space or a mark that an opening quotation mark may follow. */
function mayBegin(token: Token, previous: Token | undefined): boolean {
  const isLoose = token.before !== '' || !previous || /^[([—–]/u.test(previous.text);
  return isLoose && !/^[,.;:!?)\]%]/u.test(token.text);
}

function traitsOf(start: Start, closing: Closing): string[] {
  return [
    ...traitsOfStart(start, closing),
    ...traitsOfPrevious(start),
    ...traitsOfTitle(start, closing),
    ...traitsOfSpeech(start, closing),
    ...traitsOfLimit(start, closing),
    ...traitsOfGuesses(start, closing),
  ];
}

function traitsOfStart(start: Start, { half, final, following, finish }: Closing): string[] {
  const { token, words, past } = start;
  const opener = openerOf(start, half);
  const sides = sidesOf(start);
  const last = kindOf(final);
  return [
    `len/${last}${following}/${lengthClass(words)}`,
    `len2/${sides}/${finish}/${lengthClass(words)}`,
    `open/${opener}/${sides}/${last}`,
    `open2/${opener}/${sides}/${following}`,
    `past/${last}${following}/${Math.min(past, 3)}`,
    `first/${token.pos}/${caseOf(token)}/${wordOrMark(final)}`,
    `word/${functionWord(token)}/${opener}`,
  ];
}

function openerOf({ previous }: Start, { mark: { paragraph }, limit }: HalfPair): string {
  return contextBefore(paragraph.tokens, previous?.index ?? -1, limit > paragraph.start).kind;
}

/** The start of a sentence, else how the first word is written. */
function sidesOf({ token, begins }: Start): Case | 's' {
  return begins ? 's' : caseOf(token);
}

function traitsOfPrevious({ token, previous }: Start): string[] {
  if (!isWord(previous)) return [];
  const first = caseOf(token);
  return [`pair/${previous.pos}/${token.pos}/${first}`, `prev/${functionWord(previous)}/${first}`];
}

function traitsOfTitle({ token, previous, words, title }: Start, { finish }: Closing): string[] {
  if (!title) return [`notitle/${finish}`];
  return [`title/${caseOf(token)}/${finish}/${besideTitle(previous)}/${words > 1 ? 2 : 1}`];
}

/** Whether the sentence that begins, and the one before it, are as people speak. */
function traitsOfSpeech({ token, begun }: Start, { half, final, following }: Closing): string[] {
  if (!begun) return [];
  const { previous } = begun;
  const preceding = previous && previous.start >= half.limit ? spoken(previous) : '-';
  const isFirst = token.start === half.mark.paragraph.start;
  return [
    `spoken/${spoken(begun)}/${preceding}/${kindOf(final)}${following}`,
    `spoken2/${spoken(begun)}/${isFirst ? 'P' : ''}/${kindOf(final)}`,
  ];
}

function traitsOfLimit({ token, previous }: Start, { half, final, following }: Closing): string[] {
  const { start } = half.mark.paragraph;
  if (token.start === start) return [`whole/${kindOf(final)}${following}`];
  return !previous && half.limit > start ? ['floor/-'] : [];
}

function traitsOfGuesses(start: Start, { half, final, following, finish, guess }: Closing): string[] {
  const { token } = start;
  const known = half.known === token.start ? ['known/-'] : [];
  if (guess !== token.start) return known;
  const sides = sidesOf(start);
  return [
    ...known,
    'thumb/-',
    `thumb2/${sides}/${finish}/${kindOf(final)}`,
    `thumb3/${openerOf(start, half)}/${sides}`,
    `thumb4/${following}`,
  ];
}
