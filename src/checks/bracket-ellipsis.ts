import { quotationMarks } from '../analysis/quotations/quotation-marks.js';
import { defineCheck, type Hit, replace, spanAt } from './check.js';

const OMISSION = /\( ?(?<dots>…|\.{3}|\. \. \.) ?\)/gu;

/** “we hope (…) and wait”: round brackets around an omission within a quotation, where English has square ones. */
export const bracketEllipsis = defineCheck({
  about: 'An omission in round brackets within a quotation (“we hope (…) and wait”); English has square ones.',
  *find(reading): Iterable<Hit> {
    const { marks } = reading.get(quotationMarks);
    for (const { text, start } of reading.paragraphs) {
      if (!text.includes('(')) continue;
      for (const { 0: found, index, groups } of text.matchAll(OMISSION)) {
        const span = spanAt(start + index, found);
        const before = marks.findLast((mark) => mark.end <= span.start);
        if (before?.side !== 'open' || !before.partner) continue;
        yield { ...span, suggestions: [replace(span, `[${groups!.dots}]`, 'use square brackets')] };
      }
    }
  },
});
