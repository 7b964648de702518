import type { Key } from './keys.js';

/** So much text at once nobody types, nor holds a key down for: it would take a second without a key being answered. */
const LEAST = 24;
const WORDS = 4;
/** Nor is so much typed while a program is busy, whatever it reads like, but where a key or two are held down. */
const LEAST_PIECE = 200;
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
  if (isLong(input)) return { name: 'paste', text: input };
  const words = input.match(/[\p{L}\p{M}’']{2,}/gu) ?? [];
  const apart = input.trim().split(/\s+/u).length;
  return words.length >= WORDS && apart >= WORDS ? { name: 'paste', text: input } : undefined;
}

/** True of what nobody has typed. */
function isLong(input: string): boolean {
  return input.length >= LEAST_PIECE && new Set(input).size > HELD;
}

/** A piece of input: what of it was pasted, and what follows that or may be keys from the first. */
interface Read {
  readonly paste?: Key;
  readonly rest: string;
}

/**
 * A terminal sends a long paste in pieces, most of 1, 4 or more KB, one so soon after the other, in milliseconds:
 * on a busy machine it takes its time.
 */
const SOON = 400;

/** Knows pastes without brackets that come in several pieces. */
export class PasteReader {
  /** Until when what comes belongs to a paste. */
  #until = Number.NEGATIVE_INFINITY;

  /**
   * Tells the paste that a piece of input is, or is the rest of; a key that was pressed when it had just come may be in the same
   * piece, behind it.
   * @param now when it came, in milliseconds
   */
  read(input: string, now: number): Read {
    const key = input.search(CONTROL);
    const text = key < 0 ? input : input.slice(0, key);
    const isRest = now < this.#until && text !== '';
    const isPaste = isRest || (key < 0 ? pasteIn(text) !== undefined : isLong(text));
    const goesOn = isPaste && key < 0 && text.length >= (isRest ? LEAST : LEAST_PIECE);
    this.#until = goesOn ? now + SOON : Number.NEGATIVE_INFINITY;
    return isPaste ? { paste: { name: 'paste', text }, rest: input.slice(text.length) } : { rest: input };
  }

  /** What the last piece did is done, and its screen drawn: what came meanwhile had to wait. */
  done(now: number): void {
    if (this.#until > Number.NEGATIVE_INFINITY) this.#until = now + SOON;
  }
}
