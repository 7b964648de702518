import { justBefore } from '../analysis/characters/just-before.js';
import { quotationMarks } from '../analysis/quotations/quotation-marks.js';
import type { Reading } from '../analysis/reading.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, replace, spanAt } from './check.js';

const AFTER_OPENING = /(?<![:;=][-']?)[([](?<space>[ \t\u00a0]+)(?=[^\s)\]xX✓✔_.…])/gu;
const BEFORE_CLOSING = /(?<=[^\s([_.…])(?<!(?:^|\s)[:;=8xX][-']?)(?<space>[ \t\u00a0]+)[)\]]/gu;
/** What either needs, told at a glance. */
const SIGN = /[([][ \t\u00a0]|[ \t\u00a0][)\]]/;

/** “( UN)”, “the deal )”, “ “ we hope ” ”: a space just within brackets or quotation marks. */
export const spaceInside = defineCheck({
  about: 'A space just after an opening bracket or quotation mark, or just before a closing one (“( UN)”).',
  options: (z) => z.strictObject({ marks: z.enum(['brackets', 'quotations']).describe('within which marks to look') }),
  *find(reading, { marks }): Iterable<Hit> {
    for (const { space, mark } of marks === 'brackets' ? inBrackets(reading) : inQuotations(reading)) {
      yield {
        start: Math.min(space.start, mark.start),
        end: Math.max(space.end, mark.end),
        suggestions: [replace(space, '', 'remove the space')],
      };
    }
  },
});

interface Place {
  readonly space: Span;
  readonly mark: Span;
}

function* inBrackets({ paragraphs }: Reading): Iterable<Place> {
  for (const { text, start } of paragraphs) {
    if (!SIGN.test(text)) continue;
    for (const { index, groups } of text.matchAll(AFTER_OPENING)) {
      const at = start + index + 1;
      yield { mark: { start: at - 1, end: at }, space: spanAt(at, groups!.space!) };
    }
    for (const { index, groups } of text.matchAll(BEFORE_CLOSING)) {
      const at = start + index + groups!.space!.length;
      yield { space: { start: start + index, end: at }, mark: { start: at, end: at + 1 } };
    }
  }
}

/** Only where both marks are there: a mark with space on both sides may be anything. */
function* inQuotations(reading: Reading): Iterable<Place> {
  for (const mark of reading.get(quotationMarks).marks) {
    // French guillemets keep their spaces.
    if (!mark.partner || /[«»]/u.test(mark.text)) continue;
    const width =
      mark.side === 'open'
        ? /^[ \t\u00a0]+(?=\S)/u.exec(reading.text.slice(mark.end, mark.end + 8))
        : /(?<=\S)[ \t\u00a0]+$/u.exec(justBefore(reading.text, mark.start, 8));
    if (!width) continue;
    const length = width[0].length;
    const space =
      mark.side === 'open'
        ? { start: mark.end, end: mark.end + length }
        : { start: mark.start - length, end: mark.start };
    // A single mark may stand between the spaces of nested quotations: “ ‘so’ ”.
    if (/['‘’]/u.test(reading.text[mark.side === 'open' ? space.end : space.start - 1]!)) continue;
    yield { space, mark };
  }
}
