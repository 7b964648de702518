import type { Paragraph } from '../analysis/paragraph.js';
import { doubleMarks } from '../analysis/quotations/double-marks.js';
import type { Reading } from '../analysis/reading.js';
import { isCapitalised, isWord, type Token } from '../analysis/token.js';
import { ARTICLES } from '../analysis/words/function-words.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { wordSet } from '../analysis/words/word-set.js';
import type { Edit } from '../document/edit.js';
import { defineCheck, type Hit, witness } from './check.js';

/** Told at a glance: a dash at the start, or behind the end of a sentence. */
const SIGN = /(?:^|[.!?…] )[-–—]/;
const OPENS = /^[-–—][ \t\u00a0]?(?=\S)/u;
const QUOTED = /["“”„«»]/;
const DASH = /^[-–—]$/u;
/** What a speech ends with before somebody is said to have spoken it. */
const ENDS = /^[,!?…–—-]$/u;
/** “the head of the company” has no more words before its verb, and “to the paper on Monday evening” none more behind it. */
const MOST_WORDS = 5;
const MOST_BEHIND = 8;
/** “director of urban environment and development in the town of” stands before a name, and nothing longer. */
const LONGEST_OFFICE = 14;
const SPEAKER = wordSet('he she they');
const SPOKEN_BY_OR_TO = wordSet('i we you me us my our your myself ourselves');

/** “– We shall appeal, says the lawyer.”: speech that a dash opens, as in Scandinavia, Poland, Russia, France and Spain. */
export const speechDash = defineCheck({
  about: 'Speech that a dash opens instead of a quotation mark (– We shall appeal, says the lawyer).',
  *find(reading): Iterable<Hit> {
    for (const paragraph of reading.paragraphs) {
      const { text, tokens } = paragraph;
      if (!SIGN.test(text) || QUOTED.test(text)) continue;
      const openings = tokens.filter((token) => isOpening(token, tokens));
      for (const [number, dash] of openings.entries()) {
        const said = saidIn(tokens, dash.index + 2, openings[number + 1]?.index ?? tokens.length);
        if (!said || !(said.inverted || isSpeech(paragraph, tokens.slice(dash.index + 1, said.at), reading))) continue;
        const edits = said.isLast ? exchanged(dash, said, tokens, reading) : undefined;
        yield {
          start: dash.start,
          end: dash.end,
          evidence: [witness(said.verb, 'the verb of saying')],
          suggestions: edits ? [{ label: 'write quotation marks', edits }] : [],
        };
      }
    }
  },
});

/** A dash at the start of a paragraph or between two sentences. */
function isOpening({ text, index, before }: Token, tokens: readonly Token[]): boolean {
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  if (!DASH.test(text) || !next || !isCapitalised(next)) return false;
  return previous === undefined || (before !== '' && next.before !== '' && /^[.!?…]$/u.test(previous.text));
}

/** Where somebody is said to have spoken. */
interface Said {
  /** The index of the mark that the speech ends with. */
  readonly at: number;
  readonly verb: Token;
  /** “said the lawyer” tells of speech whatever was said; “the bank said” ends many an item of a list. */
  readonly inverted: boolean;
  /** Nothing follows that may be speech again. */
  readonly isLast: boolean;
}

function saidIn(tokens: readonly Token[], from: number, to: number): Said | undefined {
  for (let at = from; at < to - 2; at++) {
    if (!ENDS.test(tokens[at]!.text) || tokens[at + 1]!.before === '') continue;
    const behind = tokens.slice(at + 1, Math.min(to, at + 1 + MOST_WORDS + 1));
    const place = behind.findIndex(({ lower }) => REPORTING_VERBS.has(lower));
    if (place < 0) continue;
    const verb = behind[place]!;
    const rest = tokens.slice(verb.index + 1, Math.min(to, verb.index + 1 + LONGEST_OFFICE + MOST_BEHIND));
    const stop = rest.findIndex(({ text }) => /^[.,;:!?–—-]$/u.test(text));
    const words = stop < 0 ? rest : rest.slice(0, stop);
    const last = tokens[to - 1]!;
    const isLast = stop < 0 ? rest.at(-1) === last : rest[stop] === last && last.text === '.';
    const inverted = place === 0 && ((isSpeaker(rest[0]) && words.length <= MOST_BEHIND) || isOffice(verb, tokens, to));
    if (inverted) return { at, verb, inverted, isLast };
    const speaker = behind.slice(0, place);
    const named = place > 0 && isSpeaker(speaker[0]) && speaker.every(isWord);
    // “the mayor said the road was closed”: what was said follows.
    const ends =
      words.length <= MOST_BEHIND &&
      !words.some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || lower === 'that');
    if (named && ends) return { at, verb, inverted, isLast };
  }
  return undefined;
}

function isSpeaker(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'PROPN' || ARTICLES.has(token.lower) || SPEAKER.has(token.lower));
}

/** “… says operations manager Lena Holm in the western district”: an office without its article, and a name behind it. */
function isOffice({ index }: Token, tokens: readonly Token[], to: number): boolean {
  const words = tokens.slice(index + 1, Math.min(to, index + 1 + LONGEST_OFFICE));
  const named = words.findIndex(({ pos, text }) => pos === 'PROPN' || /^[.,;:!?–—-]$/u.test(text));
  return named > 0 && words[named]!.pos === 'PROPN' && words.slice(0, named).every(isPartOfOffice);
}

/** “director of urban environment and development in” */
function isPartOfOffice({ pos, lower, text }: Token): boolean {
  return text === lower && (/^(?:NOUN|ADJ)$/u.test(pos) || /^(?:of|and|in|for|at|the)$/u.test(lower));
}

/** It speaks of “us” or “you”, or a long dash opens a paragraph that stands alone: the items of a list are several, or have a hyphen. */
function isSpeech({ text, index }: Paragraph, words: readonly Token[], { paragraphs }: Reading): boolean {
  if (words.some(({ lower }) => SPOKEN_BY_OR_TO.has(lower))) return true;
  const beside = [paragraphs[index - 1], paragraphs[index + 1]];
  return /^[–—]/u.test(text) && !beside.some((other) => other && OPENS.test(other.text));
}

/** Quotation marks in the dash's place and before the one who spoke. */
function exchanged(dash: Token, { at }: Said, tokens: readonly Token[], reading: Reading): Edit[] {
  const marks = reading.get(doubleMarks);
  const [before, end] = [tokens[at - 1]!, tokens[at]!];
  const open = { start: dash.start, end: tokens[dash.index + 1]!.start, text: marks.opening };
  if (!DASH.test(end.text)) return [open, { start: end.end, end: end.end, text: marks.closing }];
  const stops = /^[,!?…]$/u.test(before.text);
  return [open, { start: before.end, end: end.end, text: `${stops ? '' : ','}${marks.closing}` }];
}
