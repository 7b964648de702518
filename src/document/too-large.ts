import { getHeapStatistics } from 'node:v8';
import { codeOf } from './error-code.js';

const MEGABYTE = 1_048_576;

/** What a person can do about an article that needs more memory than there is. */
export function tooLarge(): string {
  const limit = Math.round(getHeapStatistics().heap_size_limit / MEGABYTE);
  return `takes more memory than the ${limit} MB that Node.js has; NODE_OPTIONS=--max-old-space-size=${limit * 2} gives it twice as much`;
}

/** True where a thread ended because it would have taken more memory than there is. */
export function isOutOfMemory(error: unknown): boolean {
  return codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY';
}
