import { missingPartner } from '../analysis/quotations/missing-partner.js';
import { type QuotationMark, quotationMarks } from '../analysis/quotations/quotation-marks.js';
import { isWord, type Token } from '../analysis/token.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, insert, replace, type Suggestion, witness } from './check.js';

/** Of more lone marks than this in one text nobody can tell where their partners stood, and looking takes long. */
const MOST = 200;
/** The word before a closing mark is among so many tokens. */
const NEAR = 8;

/** What another encoding, a word splitter or HTML made of a quotation mark: “â€œWe hope so”, “`` We hope so”; findings of their own. */
const GARBLED = /â€|``|''|&(?:[lr]dquo|quot);/u;

/** “We hope so, she said: a quotation that is opened and not closed, or closed and not opened. */
export const loneQuotationMark = defineCheck({
  about:
    'A quotation mark without its partner (“We hope so, she said); a quotation may run over paragraphs that each open it anew.',
  *find(reading): Iterable<Hit> {
    const all = reading.get(quotationMarks);
    for (const { mark, partner, span, better } of all.slips) {
      const word = mark.side === 'close' ? wordBefore(mark) : undefined;
      yield {
        start: Math.min(span.start, word?.start ?? span.start),
        end: span.end,
        values: { missing: mark.side === 'open' ? 'closed' : 'opened' },
        evidence: [witness(partner, 'the mark that it belongs to')],
        suggestions: [replace(span, better, 'turn the mark round')],
      };
    }
    const few = all.alone.length <= MOST;
    for (const mark of all.alone) {
      const { start, end, side, paragraph } = mark;
      if (GARBLED.test(paragraph.text)) continue;
      const word = side === 'open' ? wordAfter(mark) : wordBefore(mark);
      const places = few ? missingPartner(mark, all).filter((at) => isFree(mark, at)) : [];
      yield {
        start: Math.min(start, word?.start ?? start),
        end: Math.max(end, word?.end ?? end),
        values: { missing: side === 'open' ? 'closed' : 'opened' },
        suggestions: [...places.map((at) => add(mark, at)), replace(mark, '', 'remove the mark')],
      };
    }
  },
});

/** The word after the mark, with what is drawn together with it: “Don’t”, “We’ve”. */
function wordAfter({ paragraph, end }: QuotationMark): Span | undefined {
  const { tokens } = paragraph;
  const first = paragraph.tokenAt(end);
  if (!first) return undefined;
  let last = first;
  for (let next = tokens[last.index + 1]; next?.before === '' && isWord(next); next = tokens[last.index + 1])
    last = next;
  return { start: first.start, end: last.end };
}

function wordBefore({ paragraph, start }: QuotationMark): Token | undefined {
  const mark = paragraph.tokenAt(start)?.index ?? 0;
  let at = mark - 1;
  while (at > 0 && mark - at < NEAR && !isWord(paragraph.tokens[at])) at--;
  return paragraph.tokens[at];
}

/** True of a place beside no further mark, where the missing one would be read as the other's partner. */
function isFree({ paragraph }: QuotationMark, at: number): boolean {
  const { text, start } = paragraph;
  return !/["“”„«»]/u.test(text.slice(Math.max(0, at - start - 1), at - start + 1));
}

const PARTNERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '“', '„': '“', '«': '»', '»': '«' };

function add({ text, side }: QuotationMark, at: number): Suggestion {
  return insert(at, PARTNERS[text]!, side === 'open' ? 'close the quotation' : 'open the quotation');
}
