import type { Span } from '../../document/span.js';
import { justBefore } from '../characters/just-before.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';

/** A double quotation mark, straight or curly, or a guillemet. */
export interface QuotationMark extends Span {
  readonly text: string;
  /** Whether it opens or closes: by its shape, else by what touches it, else by what stands open. */
  readonly side: 'open' | 'close';
  /** The other mark of its pair; none where that is missing. */
  partner: QuotationMark | undefined;
  readonly paragraph: Paragraph;
}

/** An article's double quotation marks. */
export interface QuotationMarks {
  /** All, in order. */
  readonly marks: readonly QuotationMark[];
  /** Those without a partner, where neither a quotation that runs over several paragraphs nor a slip explains it. */
  readonly alone: readonly QuotationMark[];
  /** Marks that would have a partner, were they not turned or set on the wrong side of a space. */
  readonly slips: readonly QuotationSlip[];
  /** The article. */
  readonly text: string;
}

/** A mark that stands for its pair's other end: what it is now, and what it was to be. */
interface QuotationSlip {
  readonly mark: QuotationMark;
  readonly partner: QuotationMark;
  /** The mark with the space beside it, and how both ought to be. */
  readonly span: Span;
  readonly better: string;
}

const DOUBLE = /["“”„«»]/gu;
const BEFORE_OPENING = /[\s([{—–/-]|['‘]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–/-]|['’]/u;
const REOPENS = /^["“„«'‘]/u;
const LONGEST_CAPTION = 20;
/** How many paragraphs a quotation may run on for. */
const LONGEST_QUOTATION = 12;

/** Finds and pairs an article's double quotation marks. To be had by `reading.get(quotationMarks)`. */
export function quotationMarks(reading: Reading): QuotationMarks {
  const marks: QuotationMark[] = [];
  const alone: QuotationMark[] = [];
  for (const paragraph of reading.paragraphs) {
    const own = inParagraph(paragraph);
    for (const mark of own) {
      marks.push(mark);
      if (!mark.partner) alone.push(mark);
    }
  }
  const after = new Map(marks.map((mark, at) => [mark, marks[at + 1]]));
  const slips = alone.flatMap((mark, at) => {
    const next = after.get(mark);
    return (next && next === alone[at + 1] && slipOf(mark, next)) || [];
  });
  const explained = new Set(slips.flatMap(({ mark, partner }) => [mark, partner]));
  const left = alone.filter((mark) => !explained.has(mark));
  return { marks, alone: left.filter((_, at) => !runsOn(at, left, reading)), slips, text: reading.text };
}

/**
 * Two marks in a row that both open, or both close: “said," [Warhol] liked it"”, “"City of Festivals "as”, “"We hope so.“ She”.
 * The one that stands on the wrong side of a space, or is turned the wrong way, explains both.
 */
function slipOf(mark: QuotationMark, next: QuotationMark): QuotationSlip | undefined {
  if (next.paragraph !== mark.paragraph || mark.side !== next.side) return undefined;
  const { text, start: from } = mark.paragraph;
  const between = text.slice(mark.end - from, next.start - from);
  const [before, after] = [text[next.start - from - 1] ?? '', text[next.end - from] ?? ''];
  if (mark.side === 'open') {
    if (next.text === '“' && /\S/u.test(before) && !/\p{L}/u.test(after))
      return { mark: next, partner: mark, span: next, better: closing(mark) };
    // “It is late. “”, at a paragraph's end: German closes so, and the machine parts it off.
    if (next.text === '“' && before === ' ' && after === '' && ends(between))
      return {
        mark: next,
        partner: mark,
        span: { start: next.start - 1, end: next.end },
        better: closing(mark),
      };
    if (before !== ' ' || !/\p{L}/u.test(after)) return undefined;
    const tellsWho = ends(between) && isAttribution(text.slice(next.end - from, next.end - from + LONGEST_ATTRIBUTION));
    if (!tellsWho && (/[.!?:]\s|,\s*$/u.test(between) || !/\p{Ll}/u.test(after))) return undefined;
    return { mark: next, partner: mark, span: { start: next.start - 1, end: next.end }, better: `${closing(mark)} ` };
  }
  // ”We wait”: Swedish and Finnish open so.
  const isTurned = mark.text === '”' && next.text === '”' && /^\p{L}/u.test(between);
  if (isTurned && /^[\s(]?$/u.test(text[mark.start - from - 1] ?? ''))
    return { mark, partner: next, span: { start: mark.start, end: mark.end }, better: '“' };
  if (between[0] !== ' ' || !/\S/u.test(between[1] ?? '') || mark.start === from) return undefined;
  const better = next.text === '”' ? '“' : next.text;
  return { mark, partner: next, span: { start: mark.start, end: mark.end + 1 }, better: ` ${better}` };
}

/** “…, “he said”, “… . “said the mayor”: what ends as a quotation does, before who said it. */
function ends(between: string): boolean {
  return /[,.!?]\s*$/u.test(between);
}

const LONGEST_ATTRIBUTION = 40;

function isAttribution(after: string): boolean {
  const [first, second] = after.split(/\s+/u).map((word) => word.replace(/[^\p{L}]+$/u, ''));
  if (/^(?:he|she|they)$/u.test(first!)) return second !== undefined && REPORTING_VERBS.has(second);
  // “reports”, “claims”, “answers” are nouns as well.
  return /^(?:said|says|wrote|told|\p{Ll}+ed)$/u.test(first!) && REPORTING_VERBS.has(first!);
}

function closing({ text }: QuotationMark): string {
  return text === '“' ? '”' : text;
}

function inParagraph(paragraph: Paragraph): QuotationMark[] {
  const { text, start } = paragraph;
  const marks: QuotationMark[] = [];
  let open: QuotationMark | undefined;
  for (const { 0: mark, index } of text.matchAll(DOUBLE)) {
    if (mark === '"' && isInch(text, index, open !== undefined)) continue;
    const side = sideOf(mark, text[index - 1] ?? ' ', text[index + 1] ?? ' ', open);
    const found: QuotationMark = {
      start: start + index,
      end: start + index + 1,
      text: mark,
      side,
      partner: undefined,
      paragraph,
    };
    marks.push(found);
    if (side === 'open') open = found;
    else if (open) {
      open.partner = found;
      found.partner = open;
      open = undefined;
    }
  }
  return marks;
}

function sideOf(mark: string, before: string, after: string, open: QuotationMark | undefined): 'open' | 'close' {
  if (mark === '„') return 'open';
  // French opens with «, German with ».
  if (mark === '«' || mark === '»') {
    const looksOpen = /[\s(]/u.test(before);
    return looksOpen === /[\s).,]/u.test(after) ? (mark === '«' ? 'open' : 'close') : looksOpen ? 'open' : 'close';
  }
  // German closes with the mark that English opens with, but not between a space and a word.
  if (mark === '“')
    return open?.text === '„' && !(/\s/u.test(before) && /[\p{L}\p{N}]/u.test(after)) ? 'close' : 'open';
  if (mark === '”') return 'close';
  const mayOpen = BEFORE_OPENING.test(before);
  const mayClose = AFTER_CLOSING.test(after);
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  return open ? 'close' : 'open';
}

/** A 27" screen, 5'10" tall, 46" north. */
function isInch(text: string, at: number, open: boolean): boolean {
  const before = justBefore(text, at, 6);
  return /\d['′] ?\d{1,2}(?:\.\d+)?$/u.test(before) || (!open && /\d$/u.test(before));
}

/**
 * A quotation of several paragraphs opens each of them and closes the last only; or it opens the first and closes the last,
 * with no mark between.
 */
function runsOn(at: number, alone: readonly QuotationMark[], { paragraphs }: Reading): boolean {
  const mark = alone[at]!;
  const { index } = mark.paragraph;
  if (mark.side === 'open') {
    const [next, second] = [paragraphs[index + 1], paragraphs[index + 2]];
    if (next && REOPENS.test(next.text)) return true;
    // A caption or a heading between the two.
    if (second && next && next.text.split(/\s+/u).length <= LONGEST_CAPTION && REOPENS.test(second.text)) return true;
  }
  const other = alone[mark.side === 'open' ? at + 1 : at - 1];
  return (
    other !== undefined &&
    other.side !== mark.side &&
    Math.abs(other.paragraph.index - index) <= LONGEST_QUOTATION &&
    other.paragraph !== mark.paragraph
  );
}
