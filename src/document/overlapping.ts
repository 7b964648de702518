import { firstIndex } from './first-index.js';
import type { Span } from './span.js';

/**
 * Tells of a Span whether any of these overlaps it, in a time that hardly grows with their number.
 * @param spans in the order of their starts
 */
export function overlappingAny(spans: readonly Span[]): (span: Span) => boolean {
  const furthest: number[] = [];
  for (const { end } of spans) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    const after = firstIndex(spans, (span) => span.start >= end);
    return after > 0 && furthest[after - 1]! > start;
  };
}
