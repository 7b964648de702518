import type { Edit } from '../../src/document/edit.js';

/** The edit that puts `replacement` where `found` first stands in a text. */
export function replacing(text: string, found: string, replacement: string): Edit {
  const start = text.indexOf(found);
  return { start, end: start + found.length, text: replacement };
}
