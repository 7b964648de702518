import { type DoubleMarks, doubleMarks } from '../analysis/quotations/double-marks.js';
import { type QuotationMark, quotationMarks } from '../analysis/quotations/quotation-marks.js';
import { dictionary } from '../analysis/words/dictionary.js';
import type { Edit } from '../document/edit.js';
import { defineCheck, type Hit, witness } from './check.js';

/** How far an English quotation may go before its words are counted. */
const LOOK = 200;

/** “« We wait », he said”: the quotation marks of another language around English words. */
export const foreignQuotationMarks = defineCheck({
  about: 'Guillemets and low quotation marks around English words (« We wait », „We wait“), left from the source.',
  *find(reading): Iterable<Hit> {
    const { marks } = reading.get(quotationMarks);
    const better = reading.get(doubleMarks);
    for (const open of marks) {
      const { partner } = open;
      if (open.side !== 'open' || !partner || !/[«»„]/u.test(open.text + partner.text)) continue;
      if (!isEnglish(inside(open, partner))) continue;
      yield {
        start: open.start,
        end: open.end,
        values: { other: partner.text },
        evidence: [witness(partner, 'the mark that closes it')],
        suggestions: [
          { label: `write ${better.opening} … ${better.closing}`, edits: exchanged(open, partner, better) },
        ],
      };
    }
  },
});

function inside({ end, paragraph }: QuotationMark, close: QuotationMark): string {
  return paragraph.text.slice(end - paragraph.start, close.start - paragraph.start);
}

/** The marks exchanged, and the spaces that French has within them taken away. */
function exchanged(open: QuotationMark, close: QuotationMark, { opening, closing }: DoubleMarks): Edit[] {
  const text = inside(open, close);
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  return [
    { start: open.start, end: open.end + before, text: opening },
    { start: close.start - after, end: close.end, text: closing },
  ];
}

/** Most of its words are English; a word of another language is quoted with its own marks. */
function isEnglish(text: string): boolean {
  const words = text.slice(0, LOOK).match(/\p{L}{2,}/gu) ?? [];
  const english = words.filter((word) => dictionary().has(word) || dictionary().has(word.toLowerCase()));
  return words.length > 0 && english.length * 3 > words.length * 2;
}
