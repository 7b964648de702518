/** The bytes 0x80 to 0x9F of Windows-1252 as characters (WHATWG Encoding Standard). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const bytes: ReadonlyMap<string, number> = new Map([...HIGH].map((character, at) => [character, 0x80 + at]));

/** The byte that Windows-1252 has for a character, or Latin-1, which others take it for; or none. */
function byteOf(character: string): number | undefined {
  const code = character.codePointAt(0)!;
  return code < 0x100 ? code : bytes.get(character);
}

/** The text that was read as Windows-1252 though it is UTF-8 (“GuimarÃ£es” gives “Guimarães”), or none where it is not such. */
export function rereadAsUtf8(text: string): string | undefined {
  const read = [...text].map(byteOf);
  if (read.some((byte) => byte === undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read as number[]));
  } catch {
    return undefined;
  }
}
