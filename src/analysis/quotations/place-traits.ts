import type { Paragraph } from '../paragraph.js';
import type { Stretch } from '../stretch.js';
import { isCapitalised, isLowerCase, isWord, type Token } from '../token.js';
import { ARTICLES, COORDINATORS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/function-words.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { isSpoken, NAMING, SMALL_IN_TITLE } from './quoted-words.js';

// What is true of a place where a quotation may open or close, as the table of weights names it.

/** Whether a word begins with a capital, a small letter or neither. */
export type Case = 'C' | 'l' | 'n';

/** What stands before an opening mark, and whether that leads to speech or to a phrase. */
export interface OpeningContext {
  readonly kind: string;
  readonly speech: 's' | 'p';
}

/** So many tokens behind a place tell whether it names who spoke: “the minister of health, Anna Berg, said”. */
const SPEAKER_REACH = 14;
/** Lengths in words up to these are one class each. */
const LENGTHS = [1, 2, 3, 4, 6, 9, 14, 24, 49];

const DESCRIBING = /^(?:described|describes)$/u;
const CALLING =
  /^(?:call|calls|called|calling|describe|describes|described|describing|dubbed|termed|labelled|labeled|branded)$/u;
const BE = /^(?:am|is|are|was|were|be|been|being|'s|'re|'m)$/u;

/**
 * What stands before an opening mark, as far as it tells what is quoted: a sentence, a title, a phrase.
 * @param at the last Token before the mark, or the mark itself; -1 where none is
 * @param behindMark whether the mark of another quotation stands there in place of a Token
 */
export function contextBefore(tokens: readonly Token[], at: number, behindMark = false): OpeningContext {
  let index = at;
  while (index >= 0 && /^["“”„«»]$/u.test(tokens[index]!.text)) index--;
  const token = tokens[index];
  if (!token) return speech(behindMark ? 'M' : 'P');
  const { text } = token;
  if (text === ',') {
    const near = tokens.slice(Math.max(0, index - 4), index);
    return near.some((word) => REPORTING_VERBS.has(word.lower)) ? speech('r,') : phrase(',');
  }
  if (text === ':') return speech(':');
  if (/^[.!?…]+$/u.test(text) || (text.endsWith('.') && !isWord(token))) return speech('S');
  if (isWord(token)) return phrase(wordBefore(token, tokens.slice(Math.max(0, index - 2), index)));
  return phrase(/^[([]/u.test(text) ? '(' : /^[—–-]/u.test(text) ? '-' : 'm');
}

function speech(kind: string): OpeningContext {
  return { kind, speech: 's' };
}

function phrase(kind: string): OpeningContext {
  return { kind, speech: 'p' };
}

const KINDS_OF_WORDS: readonly (readonly [kind: string, has: (lower: string) => boolean])[] = [
  ['d', (lower) => ARTICLES.has(lower)],
  ['h', (lower) => POSSESSIVES.has(lower) || lower === "'s"],
  ['b', (lower) => BE.test(lower)],
  ['t', (lower) => lower === 'that'],
  ['as', (lower) => lower === 'as'],
  ['to', (lower) => lower === 'to'],
  ['p', (lower) => PREPOSITIONS.has(lower)],
  ['c', (lower) => COORDINATORS.has(lower)],
  ['i', (lower) => SUBJECT_PRONOUNS.has(lower)],
];

function wordBefore(token: Token, before: readonly Token[]): string {
  const { lower, pos } = token;
  if (REPORTING_VERBS.has(lower)) return 'r';
  if (NAMING.test(lower) || DESCRIBING.test(lower)) return 'n';
  // “called the result “modest and wet””
  if (before.some((word) => CALLING.test(word.lower))) return 'k';
  return KINDS_OF_WORDS.find(([, has]) => has(lower))?.[0] ?? (isCapitalised(token) ? 'N' : pos);
}

/** Whether “she said”, “said the minister” begin at a token: at once, or behind a comma; farther off, behind a longer name. */
export function attribution({ tokens }: Paragraph, from: number): string {
  const first = tokens[from];
  if (!first) return '-';
  const behind = /^[,.]$/u.test(first.text) && first.before === '';
  const at = behind ? from + 1 : from;
  const start = tokens[at];
  if (!start || (!behind && first.before === '')) return '-';
  const row = tokens.slice(at, at + SPEAKER_REACH);
  const words = row.findIndex(({ text, lower }) => REPORTING_VERBS.has(lower) || endsAttribution(text, lower));
  const verb = row[words];
  if (!verb || endsAttribution(verb.text, verb.lower)) return '-';
  const near = words === 0 || (words === 1 && !isLowerCase(start)) || SUBJECT_PRONOUNS.has(start.lower);
  return `${near ? 'a' : words < 5 ? 'c' : 'd'}${behind ? 'b' : ''}`;
}

function endsAttribution(text: string, lower: string): boolean {
  return /^[.!?;:"“”(]$/u.test(text) || lower === 'that';
}

/** How a word begins, or that it is none. */
export function caseOf(token: Token): Case {
  return isCapitalised(token) ? 'C' : isLowerCase(token) ? 'l' : 'n';
}

/** A word, a mark by itself, or several marks. */
export function kindOf(token: Token): string {
  return isWord(token) ? 'w' : token.text.length > 1 ? 'o' : token.text;
}

/** Whether a Token is a word (`w`) or a mark (`m`). */
export function wordOrMark(token: Token): 'w' | 'm' {
  return isWord(token) ? 'w' : 'm';
}

/** True of a word that the title of a work may have, in which all but small words have capitals. */
export function fitsTitle(token: Token): boolean {
  return isCapitalised(token) || SMALL_IN_TITLE.test(token.lower) || /^[\p{N}'’]/u.test(token.text);
}

/** What stands beside a possible title: a mark or nothing, a word with a capital, a small one that titles have, another. */
export function besideTitle(token: Token | undefined): 'm' | 'C' | 's' | 'w' {
  if (!isWord(token)) return 'm';
  return isCapitalised(token) ? 'C' : SMALL_IN_TITLE.test(token.lower) ? 's' : 'w';
}

/** Whether a sentence is as people speak. */
export function spoken(stretch: Stretch): '1' | '0' {
  return isSpoken(stretch, stretch.paragraph) ? '1' : '0';
}

const CLOSED =
  /^(?:a|an|the|this|that|and|or|but|of|in|on|at|to|for|by|with|from|as|is|are|was|were|has|have|had|will|would|could|can|when|if|because|which|who|while|after|before|he|she|it|they|we|i|you|his|her|its|their|not|than|into|about|during|there|what|how|said|says|so|also)$/u;

/** The word itself where it is of a closed class, and none of a name. */
export function functionWord({ lower, text, pos }: Token): string {
  if (CLOSED.test(lower)) return /^\p{Lu}/u.test(text) && lower !== 'i' ? `^${lower}` : lower;
  return `:${pos}${/ing$/u.test(lower) && pos === 'VERB' ? 'ing' : ''}`;
}

/** The class of a length in words. */
export function lengthClass(words: number): number {
  const at = LENGTHS.findIndex((most) => words <= most);
  return at < 0 ? LENGTHS.length : at;
}
