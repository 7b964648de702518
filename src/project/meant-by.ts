import type { FileGlob } from './config.js';

/** The glob by which a file is meant; none where it is not, or is taken out again. */
export function meantBy(globs: readonly FileGlob[], file: string): FileGlob | undefined {
  const last = globs.findLast(({ matches }) => matches(file));
  return last?.takesOut ? undefined : last;
}
