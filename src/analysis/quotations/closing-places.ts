import { justBefore } from '../characters/just-before.js';
import { type Stretch, stretchesOf } from '../stretch.js';
import { isCapitalised, isWord, type Token } from '../token.js';
import type { HalfPair } from './half-pair.js';
import { missingClose } from './missing-close.js';
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
  type OpeningContext,
  spoken,
  wordOrMark,
} from './place-traits.js';
import type { QuotationMark } from './quotation-marks.js';
import { stopsInside } from './stops-inside.js';

/** All places for the mark that would close what a mark opens, from it on. */
export function closingPlaces(half: HalfPair): PartnerPlace[] {
  const first = half.mark.paragraph.tokenAt(half.mark.end);
  if (!first) return [];
  const opening = openingOf(half, first);
  return Array.from(endsOf(half, first), (end) => ({
    at: end.token.end,
    traits: [
      ...traitsOf(end, opening),
      ...insideTraits({ from: first.index, to: end.token.index }, opening.kind, half),
    ],
  }));
}

/** What tells, at the mark that opens it, how a quotation may end. */
interface Opening extends OpeningContext {
  readonly begins: Case;
  /** Whether the article has commas and full stops within its closing marks, as `stopsInside` tells it. */
  readonly inside: number;
  readonly half: HalfPair;
  /** Where the rules of thumb would have it closed. */
  readonly guess: number | undefined;
}

function openingOf(half: HalfPair, first: Token): Opening {
  return {
    ...contextBefore(half.mark.paragraph.tokens, first.index - 1),
    begins: caseOf(first),
    inside: stopsInside(half.others, opensPhrase),
    half,
    guess: missingClose(half),
  };
}

/** A Token behind which a quotation may end. */
interface End {
  readonly token: Token;
  readonly next: Token | undefined;
  /** True where the next mark or the end of the paragraph follows. */
  readonly atLimit: boolean;
  /** How many words would be quoted, and the last of them. */
  readonly words: number;
  readonly last: Token;
  /** Whether they could be a title. */
  readonly title: boolean;
  /** How many sentences would have ended before, and the one that ends here. */
  readonly past: number;
  readonly ended: Stretch | undefined;
}

function* endsOf({ mark: { paragraph }, limit }: HalfPair, first: Token): Iterable<End> {
  const tokens = paragraph.tokens.slice(first.index, first.index + LONGEST).filter(({ end }) => end <= limit);
  let [words, past, title] = [0, 0, true];
  let stretch = stretchesOf(paragraph).find(({ end }) => end > first.start);
  let last: Token | undefined;
  for (const token of tokens) {
    if (isWord(token)) {
      words++;
      last = token;
      title &&= fitsTitle(token);
    } else if (!/^[-:,.!?]/u.test(token.text)) title = false;
    const next = paragraph.tokens[token.index + 1];
    const atLimit = token === tokens.at(-1) && (next === undefined || next.end > limit);
    const ended = stretch?.mark === token ? stretch : undefined;
    if (last && (atLimit || mayEndBefore(next)) && !/^[([“«$£€]/u.test(token.text))
      yield { token, next, atLimit, words, last, title, past, ended };
    if (ended) {
      past++;
      title = false;
    }
    if (stretch && token.end >= stretch.end) stretch = stretch.next;
  }
}

/** A space, or a mark that a closing quotation mark may stand before. */
function mayEndBefore(next: Token | undefined): boolean {
  return next === undefined || next.before !== '' || /^[.,;:!?)\]…—–]|^--/u.test(next.text);
}

function traitsOf(end: End, opening: Opening): string[] {
  return [
    ...traitsOfEnd(end, opening),
    ...traitsOfNext(end, opening),
    ...traitsOfTitle(end, opening),
    ...traitsOfSpeech(end, opening),
    ...traitsOfGuesses(end, opening),
  ];
}

function traitsOfEnd({ token, next, atLimit, words, last, past, ended }: End, opening: Opening): string[] {
  const { kind, speech, begins, inside, half } = opening;
  const final = kindOf(token);
  const then = !next ? 'end' : atLimit ? 'mark' : isWord(next) ? 'w' : next.text[0]!;
  const sentences = Math.min(past, 3);
  const stop = ended ? 'e' : '';
  const style = /[.,]/u.test(final) ? 'i' : then === '.' || then === ',' ? 'o' : '-';
  return [
    `len/${kind}/${begins}/${lengthClass(words)}`,
    `len2/${stop}/${begins}/${lengthClass(words)}`,
    `end/${kind}/${begins}/${final}/${then === 'w' ? '' : then}/${stop}`,
    `past/${kind}/${sentences}`,
    `past2/${begins}/${sentences}/${stop}`,
    `said/${attribution(half.mark.paragraph, token.index + 1)}/${final}/${past > 0 ? 1 : 0}`,
    `last/${last.pos}/${wordOrMark(token)}`,
    `style/${inside}/${style}/${speech}`,
    `final/${speech}/${functionWord(last)}`,
    `limit/${speech}/${atLimit ? then : '-'}/${kind === 'P' ? 'P' : ''}/${stop}`,
  ];
}

/** The word that would follow outside. */
function traitsOfNext({ token, next, atLimit, last }: End, { speech }: Opening): string[] {
  if (!next || atLimit || !isWord(next)) return [];
  const traits = [
    `next/${speech}/${kindOf(token)}/${next.pos}/${isCapitalised(next) ? 'C' : ''}`,
    `word/${speech}/${functionWord(next)}`,
  ];
  return isWord(token) ? [...traits, `pair/${last.pos}/${next.pos}/${speech}`] : traits;
}

function traitsOfTitle({ token, next, words, last, title }: End, { kind, speech, begins }: Opening): string[] {
  if (begins !== 'C') return [];
  if (!title) return [`notitle/${kind}`];
  const goes = besideTitle(next);
  return [
    `title/${isCapitalised(last) ? 'C' : 'l'}/${kindOf(token)}/${goes}/${speech}`,
    `title2/${kind}/${words > 1 ? 2 : 1}/${goes}`,
  ];
}

/** Whether the sentence that ends, and the one that follows, are as people speak. */
function traitsOfSpeech({ ended }: End, { kind, speech, half }: Opening): string[] {
  if (!ended) return [];
  const following = ended.next && ended.next.start < half.limit ? spoken(ended.next) : '-';
  return [`spoken/${spoken(ended)}/${following}/${speech}`, `spoken2/${kind}/${following}`];
}

function traitsOfGuesses({ token, words, last, ended }: End, { kind, begins, half, guess }: Opening): string[] {
  const traits: string[] = [];
  if (half.known === last.end) traits.push('known/-');
  if (guess !== token.end) return traits;
  const at = `${wordOrMark(token)}${ended ? 'e' : ''}`;
  if (kind === 'N' && begins === 'C' && words === 1) traits.push('nickname/-');
  if (kind === 'k' && begins === 'l') traits.push('complement/-');
  traits.push('thumb/-', `thumb2/${begins}/${at}`, `thumb3/${kind}/${at}`, `thumb4/${lengthClass(words)}`);
  return traits;
}

/** True of the mark that opens a phrase within a sentence: a sentence has its full stop within the marks everywhere. */
function opensPhrase({ start, paragraph }: QuotationMark): boolean {
  return /\p{Ll}[\p{L}’']* $/u.test(justBefore(paragraph.text, start - paragraph.start, 20));
}
