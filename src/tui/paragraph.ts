import type { Document } from '../document/document.js';

/** The number of the paragraph that holds the offset, counted from 1. */
export function paragraphAt({ segments }: Document, offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (segments[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}
