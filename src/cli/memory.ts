import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How much may pile up, in bytes: V8 itself lets a heap of 40 MB grow to 140 MB before it looks for what nobody needs. */
const PILE = 40_000_000;

let collect: (() => void) | undefined;
/** What was left when last collected. */
let left = 0;

/**
 * Gives back memory that nobody needs any more, where much has piled up. To be called between texts, and between the sections of a
 * long one: all tokens of what was read are garbage then.
 */
export function tidy(): void {
  const { used_heap_size: used } = getHeapStatistics();
  if (left === 0) left = used;
  if (used < left + PILE) return;
  collect ??= collector();
  collect();
  left = getHeapStatistics().used_heap_size;
}

/** V8 hands its collector to contexts that are made after it was told to. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  setFlagsFromString('--no-expose-gc');
  return typeof found === 'function' ? (found as () => void) : () => {};
}
