import { firstIndex } from '../../document/first-index.js';
import { bySpan, type Span } from '../../document/span.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';

/** What stands between two quotation marks, the marks included; within one Paragraph. */
export interface Quotation extends Span {
  /** The mark that opens it. */
  readonly open: Span;
  /** The mark that closes it; none where it goes on in the next Paragraph or where the mark is lost. */
  readonly close: Span | undefined;
  readonly marks: 'double' | 'single';
  /** How many quotations it stands in. */
  readonly depth: number;
  /** The quotation of the Paragraph before that goes on in this one, which opens anew without having closed. */
  readonly continues: Quotation | undefined;
}

const MARK = /["“”„«»‘’']/gu;
const ANY_MARK = /["“”„«»‘’']/;
const OPENS_AFTER = /^$|[\s([{—–\-/“‘"']/u;
const LETTER = /[\p{L}\p{N}]/u;

/** All quotations of the article, by where they start. To be had by `reading.get(quotations)`. */
export function quotations(reading: Reading): readonly Quotation[] {
  const all: Quotation[] = [];
  let open: Quotation | undefined;
  for (const paragraph of reading.paragraphs) {
    const found = quotationsOf(paragraph, open);
    for (const one of found) all.push(one);
    open = found.findLast(
      ({ close, depth, marks, end }) => !close && depth === 0 && marks === 'double' && end === paragraph.end,
    );
  }
  return all.sort(bySpan);
}

/** The outermost Quotation that holds the offset, if any. */
export function quotationAt(reading: Reading, offset: number): Quotation | undefined {
  const outer = reading.get(outermost);
  const found = outer[firstIndex(outer, ({ end }) => end > offset)];
  return found && found.start <= offset ? found : undefined;
}

function outermost(reading: Reading): readonly Quotation[] {
  return reading.get(quotations).filter(({ depth }) => depth === 0);
}

interface Opened {
  readonly at: number;
  readonly marks: 'double' | 'single';
  /** Of double marks « and » are a kind of their own: what they enclose may stand within “ and ”. */
  readonly guillemets: boolean;
  readonly depth: number;
}

function quotationsOf(paragraph: Paragraph, before: Quotation | undefined): Quotation[] {
  const { text } = paragraph;
  const found: Quotation[] = [];
  if (!ANY_MARK.test(text)) return found;
  const stack: Opened[] = [];
  const finish = (one: Opened, end: number, by: 'its mark' | 'nothing') => {
    found.push(finished(paragraph, one, end, by, before));
  };
  const lastSingle = lastClosingSingle(text);
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const [left, right] = [text[index - 1] ?? '', text[index + 1] ?? ''];
    const marks = /[‘’']/u.test(mark) ? 'single' : 'double';
    const guillemets = /[«»]/u.test(mark);
    const isOfKind = (one: Opened) => one.marks === marks && one.guillemets === guillemets;
    if (opens({ mark, left, right, at: index }, stack, lastSingle)) {
      const lost = marks === 'double' ? stack.findIndex(isOfKind) : -1;
      // A second opening mark of the same kind: the first one's closing mark is lost.
      if (lost >= 0) for (const one of stack.splice(lost)) if (one.marks === 'double') finish(one, index, 'nothing');
      stack.push({ at: index, marks, guillemets, depth: stack.length });
    } else if (marks === 'double' || !(LETTER.test(left) && LETTER.test(right))) {
      const own = stack.findLastIndex(isOfKind);
      const at = own < 0 ? stack.findLastIndex((one) => one.marks === marks) : own;
      if (at >= 0 && !(marks === 'single' && /\s/u.test(left))) finish(stack.splice(at)[0]!, index + 1, 'its mark');
    }
  }
  for (const one of stack) if (one.marks === 'double') finish(one, text.length, 'nothing');
  return found;
}

function finished(
  { text, start }: Paragraph,
  { at, marks, depth }: Opened,
  end: number,
  by: 'its mark' | 'nothing',
  before: Quotation | undefined,
): Quotation {
  return {
    start: start + at,
    end: start + end,
    open: { start: start + at, end: start + at + 1 },
    close: by === 'its mark' ? { start: start + end - 1, end: start + end } : undefined,
    marks,
    depth,
    continues: depth === 0 && before && text.slice(0, at).trim() === '' ? before : undefined,
  };
}

/** A mark in its Paragraph's text, and the code units beside it; empty at an edge. */
interface Mark {
  readonly mark: string;
  readonly left: string;
  readonly right: string;
  readonly at: number;
}

/** @param lastSingle where the last mark stands that can close a single quotation */
function opens({ mark, left, right, at }: Mark, stack: readonly Opened[], lastSingle: number): boolean {
  const isOpen = (marks: Opened['marks']) => stack.some((one) => one.marks === marks);
  if (/[“„«]/u.test(mark)) return true;
  if (mark === '"') return OPENS_AFTER.test(left) && right !== '' && !/\s/u.test(right) && !isOpen('double');
  if (mark === '‘') return at < lastSingle && !/^\s?$/u.test(right);
  // “’90s” and “’em” have their apostrophe where a quotation could open.
  return mark === "'" && OPENS_AFTER.test(left) && /\p{L}/u.test(right) && at < lastSingle && !isOpen('single');
}

/** The offset of the last mark that can close a single quotation, −1 where none can. */
function lastClosingSingle(text: string): number {
  let [straight, curly] = [text.lastIndexOf("'"), text.lastIndexOf('’')];
  for (;;) {
    const at = Math.max(straight, curly);
    if (at <= 0) return -1;
    const before = text[at - 1]!;
    if (!/\s/u.test(before) && before !== 's' && !LETTER.test(text[at + 1] ?? '')) return at;
    if (at === straight) straight = text.lastIndexOf("'", at - 1);
    else curly = text.lastIndexOf('’', at - 1);
  }
}
