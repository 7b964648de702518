import type { Key } from './keys.js';

/** How many rows one notch of the wheel scrolls. */
const NOTCH = 3;

/** How far a key scrolls that scrolls by pages: the wheel by a few rows. */
export function rowsOf(key: Key, page: number): number {
  return key.name.startsWith('wheel-') ? Math.min(NOTCH, page) : page;
}
