import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlappingAny } from '../../src/document/overlapping.js';
import { bySpan, overlaps } from '../../src/document/span.js';

const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));

test('says of a Span what comparing it with each one says', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      const sorted = spans.sort(bySpan);
      expect(overlappingAny(sorted)(one)).toBe(sorted.some((other) => overlaps(other, one)));
    }),
  );
});
