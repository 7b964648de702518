import { missingPartner } from '../analysis/quotation-ends.js';
import { type QuotationMark, quotationMarks } from '../analysis/quotation-marks.js';
import { isWord, type Token } from '../analysis/token.js';
import { defineCheck, type Hit, type Suggestion } from './check.js';

/** “We hope so, she said: a quotation that is opened and not closed, or closed and not opened. */
export const loneQuotationMark = defineCheck({
  about:
    'A quotation mark without its partner (“We hope so, she said); a quotation may run over paragraphs that each open it anew.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    const all = reading.get(quotationMarks);
    for (const mark of all.alone) {
      const { paragraph, start, end, side } = mark;
      const word = side === 'open' ? paragraph.tokenAt(end) : wordBefore(mark);
      const at = missingPartner(mark, all);
      yield {
        start: Math.min(start, word?.start ?? start),
        end: Math.max(end, word?.end ?? end),
        values: { missing: side === 'open' ? 'closed' : 'opened' },
        suggestions: [
          ...(at === undefined ? [] : [add(mark, at)]),
          { label: 'remove the mark', edits: [{ start, end, text: '' }] },
        ],
      };
    }
  },
});

function wordBefore({ paragraph, start }: QuotationMark): Token | undefined {
  let at = (paragraph.tokenAt(start)?.index ?? 0) - 1;
  while (at > 0 && !isWord(paragraph.tokens[at])) at--;
  return paragraph.tokens[at];
}

const PARTNERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '”': '“', '„': '“', '«': '»', '»': '«' };

function add({ text, side }: QuotationMark, at: number): Suggestion {
  return {
    label: side === 'open' ? 'close the quotation' : 'open the quotation',
    edits: [{ start: at, end: at, text: PARTNERS[text]! }],
  };
}
