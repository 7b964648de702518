import type { Span } from '../src/document/span.js';

/** The same Spans, and how often anybody has asked one of them where it starts or ends: work that is counted and not timed. */
export function counted<One extends Span>(spans: readonly One[]): { items: One[]; looked: () => number } {
  let looks = 0;
  const items = spans.map((span) => ({
    ...span,
    get start() {
      looks++;
      return span.start;
    },
    get end() {
      looks++;
      return span.end;
    },
  }));
  return { items, looked: () => looks };
}
