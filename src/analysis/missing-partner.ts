import { missingClose } from './missing-close.js';
import { missingOpen } from './missing-open.js';
import type { QuotationMark, QuotationMarks } from './quotation-marks.js';

/**
 * Where the missing mark of a pair would stand: a Document offset, or none where nothing tells. In turn it is looked for
 * where the same words are quoted elsewhere, at an attribution (“…, she said”), at the edge of a title or a name, and
 * at the edge of the phrase that the other mark touches.
 */
export function missingPartner(mark: QuotationMark, all: QuotationMarks): number | undefined {
  return mark.side === 'open' ? missingClose(mark, all) : missingOpen(mark, all);
}
