import type { QuotationMark } from './quotation-marks.js';

/**
 * Where most commas and full stops stand beside the closing marks of the quotations that tell: 1 within them, as American houses have it,
 * -1 outside, 0 where nothing tells.
 * @param tells asked of the mark that opens a quotation
 */
export function stopsInside(marks: readonly QuotationMark[], tells: (open: QuotationMark) => boolean): number {
  let inside = 0;
  for (const { side, start, end, paragraph, partner } of marks) {
    if (side !== 'close' || !partner || !tells(partner)) continue;
    const { text, start: from } = paragraph;
    if (/[.,]/u.test(text[start - from - 1] ?? '')) inside++;
    else if (/[.,]/u.test(text[end - from] ?? '')) inside--;
  }
  return Math.sign(inside);
}
