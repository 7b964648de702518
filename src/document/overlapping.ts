import type { Span } from './span.js';

/**
 * Tells of a Span whether any of these overlaps it, in a time that hardly grows with their number.
 * @param spans in the order of their starts
 */
export function overlappingAny(spans: readonly Span[]): (span: Span) => boolean {
  const furthest: number[] = [];
  for (const { end } of spans) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    let [low, high] = [0, spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && furthest[low - 1]! > start;
  };
}
