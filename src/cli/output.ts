import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes and waits while the reader is slower, so that nothing piles up in memory. */
export async function write(output: Writable, text: string): Promise<void> {
  if (text !== '' && !output.write(text)) await once(output, 'drain');
}
