import type { Document } from '../document/document.js';
import { firstIndex } from '../document/first-index.js';

/** The number of the paragraph that holds the offset, counted from 1. */
export function paragraphAt({ segments }: Document, offset: number): number {
  return Math.max(
    1,
    firstIndex(segments, ({ start }) => start > offset),
  );
}
