import { TextDecoder } from 'node:util';

/** A regular expression of bytes by their numbers, as `msgcat --escape` writes all that is not ASCII: `caf\303\251`. */
export const BYTES = String.raw`(?:\\(?:x[\da-fA-F]+|[0-7]{1,3}))+`;

/** A character, and how long it is as the catalogue writes it. */
interface ByteCharacter {
  readonly length: number;
  readonly readsAs: string;
}

/** What such bytes read as in a charset, character by character. */
export function* charactersOf(bytes: string, charset: string): Generator<ByteCharacter> {
  const decoder = decoderOf(charset);
  let length = 0;
  for (const [number] of bytes.matchAll(/\\[^\\]+/gu)) {
    length += number.length;
    const read = decoder.decode(Uint8Array.of(byteOf(number)), { stream: true });
    if (read === '') continue;
    yield { length, readsAs: withoutControls(read) };
    length = 0;
  }
  if (length > 0) yield { length, readsAs: decoder.decode() };
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
