import type { Reading } from '../reading.js';
import { quotationMarks } from './quotation-marks.js';

/** The marks that open and close a quotation. */
export interface DoubleMarks {
  readonly opening: string;
  readonly closing: string;
}

const STRAIGHT: DoubleMarks = { opening: '"', closing: '"' };
const CURLY: DoubleMarks = { opening: '“', closing: '”' };

/** The double marks that the settings ask for, or else that the article has more of; to be had by `reading.get(doubleMarks)`. */
export function doubleMarks(reading: Reading): DoubleMarks {
  const asked = reading.settings.style?.quotations;
  if (asked) return asked === 'straight' ? STRAIGHT : CURLY;
  const { marks } = reading.get(quotationMarks);
  const straight = marks.filter(({ text }) => text === '"').length;
  const curly = marks.filter(({ text }) => text === '”').length;
  return straight > curly ? STRAIGHT : CURLY;
}
