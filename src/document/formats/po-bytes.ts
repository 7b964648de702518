import { TextDecoder } from 'node:util';
import type { Span } from '../span.js';

/** A regular expression of bytes by their numbers, as `msgcat --escape` writes all that is not ASCII: `caf\303\251`. */
export const BYTES = String.raw`(?:\\(?:x[\da-fA-F]+|[0-7]{1,3}))+`;

/** A character, and where the catalogue writes it. */
export interface ByteCharacter extends Span {
  readonly readsAs: string;
}

/**
 * Reads bytes by their numbers as characters of a charset. One may begin at the end of a string and go on in the next,
 * as where a program breaks lines by bytes: `"caf\303"`, `"\251"`.
 */
export class ByteReader {
  readonly #decoder: TextDecoder;
  /** Where the bytes stand of which no character is made yet. */
  #begun: Span | undefined;

  constructor(charset: string) {
    this.#decoder = decoderOf(charset);
  }

  /** The characters that end in these bytes. */
  *read(bytes: string, offset: number): Generator<ByteCharacter> {
    for (const { 0: number, index } of bytes.matchAll(/\\[^\\]+/gu)) {
      const start = this.#begun?.start ?? offset + index;
      const end = offset + index + number.length;
      const read = this.#decoder.decode(Uint8Array.of(byteOf(number)), { stream: true });
      this.#begun = read === '' ? { start, end } : undefined;
      if (read !== '') yield { start, end, readsAs: withoutControls(read) };
    }
  }

  /** What does not go on: the bytes of half a character, where there are any. */
  *rest(): Generator<ByteCharacter> {
    if (!this.#begun) return;
    yield { ...this.#begun, readsAs: this.#decoder.decode() };
    this.#begun = undefined;
  }
}

/** Of more digits than a byte has gettext takes the last eight bits. */
function byteOf(number: string): number {
  const hex = /^\\x.*?(.{1,2})$/u.exec(number)?.[1];
  return hex === undefined ? Number.parseInt(number.slice(1), 8) : Number.parseInt(hex, 16);
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset, { ignoreBOM: true });
  } catch {
    return new TextDecoder();
  }
}

/** As the escapes with letters are read: space, a new line, or nothing. */
function withoutControls(read: string): string {
  return read
    .replaceAll('\r', '\n')
    .replace(/[\t\v\f]/gu, ' ')
    .replace(/[^\P{Cc}\n]/gu, '');
}
