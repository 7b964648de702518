import type { Span } from '../document/span.js';
import type { Paragraph } from './paragraph.js';
import type { Reading } from './reading.js';

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
  /** Those without a partner, where a quotation that runs over several paragraphs does not explain it. */
  readonly alone: readonly QuotationMark[];
}

const DOUBLE = /["“”„«»]/gu;
const BEFORE_OPENING = /[\s([{—–/-]|['‘]/u;
const AFTER_CLOSING = /[\s.,;:!?)\]}—–/-]|['’]/u;
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
  return { marks, alone: alone.filter((_, at) => !runsOn(at, alone, reading)) };
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
  // German closes with the mark that English opens with.
  if (mark === '“') return open?.text === '„' ? 'close' : 'open';
  if (mark === '”') return 'close';
  const mayOpen = BEFORE_OPENING.test(before);
  const mayClose = AFTER_CLOSING.test(after);
  if (mayOpen !== mayClose) return mayOpen ? 'open' : 'close';
  return open ? 'close' : 'open';
}

/** A 27" screen, 5'10" tall, 46" north. */
function isInch(text: string, at: number, open: boolean): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
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
    const next = paragraphs[index + 1];
    if (next && /^["“„«'‘]/u.test(next.text)) return true;
  }
  const other = alone[mark.side === 'open' ? at + 1 : at - 1];
  return (
    other !== undefined &&
    other.side !== mark.side &&
    Math.abs(other.paragraph.index - index) <= LONGEST_QUOTATION &&
    other.paragraph !== mark.paragraph
  );
}
