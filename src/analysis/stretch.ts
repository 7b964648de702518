import type { Span } from '../document/span.js';
import { Keeper } from './keeper.js';
import type { Paragraph } from './paragraph.js';
import type { Reading } from './reading.js';
import { isLowerCase, isWord, type Token } from './token.js';
import { abbreviationOf } from './words/clipped-words.js';

/**
 * The words from one full stop, question or exclamation mark to the next. Where a stop stands in the wrong place this is not
 * a sentence, and the language model's sentences are no help: it joins “of a. The plan” and tears “in Lond. on”.
 */
export class Stretch extends Keeper implements Span {
  readonly start: number;
  readonly end: number;
  /** Its place among those of its Paragraph, counted from 0. */
  readonly index: number;
  /** Its Tokens that are words or numbers. */
  readonly words: readonly Token[];

  constructor(
    readonly paragraph: Paragraph,
    /** All its Tokens, opening marks and closing marks included. */
    readonly tokens: readonly Token[],
    /** The mark that ends it; none at the end of a paragraph that has none, or where an abbreviation's stop serves. */
    readonly mark: Token | undefined,
    /** All of its Paragraph: those before it when it is made, and then itself and those behind. */
    readonly siblings: readonly Stretch[],
  ) {
    super();
    this.index = siblings.length;
    this.start = tokens[0]!.start;
    this.end = tokens.at(-1)!.end;
    this.words = tokens.filter(isWord);
  }

  /** Its first word or number. */
  get first(): Token | undefined {
    return this.words[0];
  }

  /** Its last word or number. */
  get last(): Token | undefined {
    return this.words.at(-1);
  }

  /** The last word in lower case, without a full stop that the language model left on it. */
  get lastWord(): string {
    return this.last?.lower.replace(/\.$/u, '') ?? '';
  }

  /** Where the full stop stands that ends it, be it a Token or the end of one; none where another mark or none does. */
  get fullStop(): Span | undefined {
    if (this.mark) return this.mark.text === '.' ? this.mark : undefined;
    const end = this.last?.end;
    return end !== undefined && this.last!.text.endsWith('.') ? { start: end - 1, end } : undefined;
  }

  /**
   * What goes where the sentence goes on behind that full stop: with the white space before it, “28,000 . And”; nothing of “a.m. When”,
   * whose stop the abbreviation keeps.
   */
  get spareStop(): Span | undefined {
    const stop = this.fullStop;
    if (this.mark) return stop && { start: stop.start - this.mark.before.length, end: stop.end };
    return stop && /\p{L}\.\p{L}+\.$/u.test(this.last!.text) ? { start: stop.end, end: stop.end } : stop;
  }

  /** The one after it in its Paragraph; none after the last. */
  get next(): Stretch | undefined {
    return this.siblings[this.index + 1];
  }

  /** The one before it in its Paragraph; none before the first. */
  get previous(): Stretch | undefined {
    return this.siblings[this.index - 1];
  }

  /** True where nothing but the mark itself stands between its last word and its end: no quotation mark, bracket or note. */
  get endsBare(): boolean {
    return this.tokens.at(-1) === (this.mark ?? this.last);
  }
}

/** All stretches of an article, in order. */
export function stretches(reading: Reading): readonly Stretch[] {
  return reading.get(allStretches);
}

function allStretches(reading: Reading): readonly Stretch[] {
  return reading.paragraphs.flatMap(stretchesOf);
}

/** All stretches of a Paragraph, in order. */
export function stretchesOf(paragraph: Paragraph): readonly Stretch[] {
  return paragraph.get(cut);
}

function cut(paragraph: Paragraph): readonly Stretch[] {
  const found: Stretch[] = [];
  const { tokens } = paragraph;
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!endsStretch(tokens, at, from)) continue;
    const mark = isWord(tokens[at]) ? undefined : tokens[at];
    while (closes(tokens, at + 1)) at++;
    while (isNote(tokens, at + 1)) at += 3;
    found.push(new Stretch(paragraph, tokens.slice(from, at + 1), mark, found));
    from = at + 1;
  }
  if (from < tokens.length) found.push(new Stretch(paragraph, tokens.slice(from), undefined, found));
  return found;
}

/** A quotation mark, bracket or further mark that touches what stands before it. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.before === '' && /^["'”’»)\]!?.…]+$/u.test(token.text);
}

/** “[13]”: a note's number, which belongs to the sentence before it. */
function isNote(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '[' && /^\p{N}+$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text === ']';
}

/** The word before a mark, past the brackets and quotation marks between. */
function wordBefore(tokens: readonly Token[], at: number): Token | undefined {
  let before = at - 1;
  while (before > 0 && /^["'”’»)\]]+$/u.test(tokens[before]!.text)) before--;
  return tokens[before];
}

/** The marks that may end a stretch. */
const ENDING: ReadonlySet<number> = new Set([...'.!?…'].map((mark) => mark.charCodeAt(0)));
const SPLIT_BY_MISTAKE: ReadonlySet<string> = new Set(['a.', 'in.', 'no.']);

function endsStretch(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!;
  // Most tokens end in a letter.
  if (!ENDING.has(token.text.charCodeAt(token.text.length - 1))) return false;
  const next = nextWord(tokens, at);
  if (!next) return /^(?:[!?]+|…|\.+)$/u.test(token.text);
  if (/^[!?]+$/u.test(token.text)) return !touches(tokens, at);
  if (/^(?:…|\.{2,})$/u.test(token.text)) return !isLowerCase(next) && !touches(tokens, at);
  // “A.” is an initial.
  if (SPLIT_BY_MISTAKE.has(token.lower) && token.text !== 'A.') {
    return !/^\p{N}/u.test(next.text) && !/^\p{N}/u.test(tokens[at - 1]?.text ?? '') && !isListMark(tokens, at, from);
  }
  const word = token.text === '.' ? wordBefore(tokens, at) : token.text.endsWith('.') ? token : undefined;
  if (!word || word.index < tokens[from]!.index || !isWord(word) || touches(tokens, at)) return false;
  if (isListMark(tokens, at, from)) return false;
  const abbreviation = abbreviationOf(word.text);
  if (abbreviation === undefined) return word !== token || !isLowerCase(next);
  return abbreviation === 'anywhere' && !isLowerCase(next) && startsSentence(next);
}

/** The next word, past quotation marks and brackets. */
function nextWord(tokens: readonly Token[], at: number): Token | undefined {
  for (let next = at + 1; next < tokens.length && next < at + 6; next++) if (isWord(tokens[next])) return tokens[next];
  return undefined;
}

/** True where the next Token that closes nothing touches the mark: “stet.com”, “3.5”. */
function touches(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (closes(tokens, next)) next++;
  return tokens[next] !== undefined && tokens[next]!.before === '';
}

/** “1.”, “a.” or “iv.” at the start of a stretch, or after a colon or “and”, counts what follows. */
function isListMark(tokens: readonly Token[], at: number, from: number): boolean {
  const mark = tokens[at]!.text === '.' ? at - 1 : at;
  const counter = /^(?:(\p{N}{1,3})|\p{L}|[ivx]+)\.?$/iu.exec(tokens[mark]?.text ?? '');
  if (!counter) return false;
  return mark <= from || (counter[1] ? /^(?:[:;,(]|and|or)$/u : /^[:;(]$/u).test(tokens[mark - 1]!.lower);
}

/** After an abbreviation that may end a sentence, only a word that is no name shows that it does: “U.S. Steel”. */
function startsSentence(token: Token): boolean {
  return /^(?:DET|PRON|ADV|SCONJ|CCONJ|ADP)$/u.test(token.pos);
}
