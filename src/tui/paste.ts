import type { Key } from './keys.js';

/** So much text at once nobody types, nor holds a key down for: it would take a second without a key being answered. */
const LEAST = 24;
const WORDS = 4;
/** Nor is so much typed while a program is busy, whatever it reads like, but where a key or two are held down. */
const LEAST_PIECE = 1_000;
const HELD = 3;

// biome-ignore lint/suspicious/noControlCharactersInRegex: keys that are no text
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;

/**
 * What came at once and reads like a text is a paste, although nothing stands around it: some terminals know no brackets
 * (the Linux console, old versions of screen). Each of its letters would be a key, and some would decide. Nothing where
 * it may be keys.
 */
export function pasteIn(input: string): Key | undefined {
  if (input.length < LEAST || CONTROL.test(input)) return undefined;
  if (input.length >= LEAST_PIECE && new Set(input).size > HELD) return { name: 'paste', text: input };
  const words = input.match(/[\p{L}\p{M}’']{2,}/gu) ?? [];
  const apart = input.trim().split(/\s+/u).length;
  return words.length >= WORDS && apart >= WORDS ? { name: 'paste', text: input } : undefined;
}

/** A terminal sends a long paste in pieces of 1, 4 or more KB, the last of any length, one so soon after the other. */
const SOON = 150;

/** Knows pastes without brackets that come in several pieces. */
export class PasteReader {
  /** Until when what comes belongs to a paste. */
  #until = Number.NEGATIVE_INFINITY;

  /**
   * The paste that a piece of input is, or is the rest of; nothing where it may be keys.
   * @param now when it came, in milliseconds
   */
  read(input: string, now: number): Key | undefined {
    const isRest = now < this.#until && !CONTROL.test(input);
    const paste = isRest ? { name: 'paste', text: input } : pasteIn(input);
    this.#until = paste && input.length >= LEAST_PIECE ? now + SOON : Number.NEGATIVE_INFINITY;
    return paste;
  }
}
