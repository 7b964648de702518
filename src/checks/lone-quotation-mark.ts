import { missingPartner } from '../analysis/missing-partner.js';
import { type QuotationMark, quotationMarks } from '../analysis/quotation-marks.js';
import { isWord, type Token } from '../analysis/token.js';
import { defineCheck, type Hit, insert, replace, type Suggestion } from './check.js';

/** Of more lone marks than this in one text nobody can tell where their partners stood, and looking takes long. */
const MOST = 200;
/** The word before a closing mark is among so many tokens. */
const NEAR = 8;

/** “We hope so, she said: a quotation that is opened and not closed, or closed and not opened. */
export const loneQuotationMark = defineCheck({
  about:
    'A quotation mark without its partner (“We hope so, she said); a quotation may run over paragraphs that each open it anew.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    const all = reading.get(quotationMarks);
    for (const { mark, partner, span, better } of all.slips) {
      const word = mark.side === 'close' ? wordBefore(mark) : undefined;
      yield {
        start: Math.min(span.start, word?.start ?? span.start),
        end: span.end,
        values: { missing: mark.side === 'open' ? 'closed' : 'opened' },
        evidence: [{ start: partner.start, end: partner.end, note: 'the mark that it belongs to' }],
        suggestions: [replace(span, better, 'turn the mark round')],
      };
    }
    const few = all.alone.length <= MOST;
    for (const mark of all.alone) {
      const { paragraph, start, end, side } = mark;
      const word = side === 'open' ? paragraph.tokenAt(end) : wordBefore(mark);
      const at = few ? placeFor(mark, missingPartner(mark, all)) : undefined;
      yield {
        start: Math.min(start, word?.start ?? start),
        end: Math.max(end, word?.end ?? end),
        values: { missing: side === 'open' ? 'closed' : 'opened' },
        suggestions: [...(at === undefined ? [] : [add(mark, at)]), replace(mark, '', 'remove the mark')],
      };
    }
  },
});

function wordBefore({ paragraph, start }: QuotationMark): Token | undefined {
  const mark = paragraph.tokenAt(start)?.index ?? 0;
  let at = mark - 1;
  while (at > 0 && mark - at < NEAR && !isWord(paragraph.tokens[at])) at--;
  return paragraph.tokens[at];
}

/** Where the missing mark is read as the other's partner: against a word, and beside no further mark. */
function placeFor({ paragraph, side, start, end }: QuotationMark, at: number | undefined): number | undefined {
  if (at === undefined) return undefined;
  const { text, start: from } = paragraph;
  const place = side === 'open' ? from + text.slice(0, at - from).trimEnd().length : at;
  const around = text.slice(Math.max(0, place - from - 1), place - from + 1);
  const isBehindItself = side === 'open' ? place <= end : place >= start;
  return isBehindItself || /["“”„«»]/u.test(around) ? undefined : place;
}

const PARTNERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '“', '„': '“', '«': '»', '»': '«' };

function add({ text, side }: QuotationMark, at: number): Suggestion {
  return insert(at, PARTNERS[text]!, side === 'open' ? 'close the quotation' : 'open the quotation');
}
