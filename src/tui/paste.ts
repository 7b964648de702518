import type { Key } from './keys.js';

/** So much text at once nobody types, nor holds a key down for: it would take a second without a key being answered. */
const LEAST = 24;
const WORDS = 4;

// biome-ignore lint/suspicious/noControlCharactersInRegex: keys that are no text
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

/**
 * What came at once and reads like a text is a paste, although nothing stands around it: some terminals know no brackets
 * (the Linux console, old versions of screen). Each of its letters would be a key, and some would decide. Nothing where
 * it may be keys.
 */
export function pasteIn(input: string): Key | undefined {
  if (input.length < LEAST || CONTROL.test(input)) return undefined;
  const words = input.match(/[\p{L}\p{M}’']{2,}/gu) ?? [];
  const apart = input.trim().split(/\s+/u).length;
  return words.length >= WORDS && apart >= WORDS ? { name: 'paste', text: input } : undefined;
}
