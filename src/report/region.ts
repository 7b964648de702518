import type { Places } from '../document/place.js';
import type { Span } from '../document/span.js';

/** A Span as most formats name it: lines and columns from 1, the end excluded. */
interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The lines and columns of a Span; columns count UTF-16 code units. */
export function regionOf(places: Places, { start, end }: Span): Region {
  const from = places.of(start);
  const to = places.of(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
