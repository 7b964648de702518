/**
 * The 32-bit numbers that bytes hold, in this machine's order. They are not copied where they lie on a boundary of four bytes, as those of
 * a file of some size do.
 * @param from how many numbers stand before
 * @param count how many there are; all that follow if not given
 */
export function numbersIn(bytes: Buffer, from = 0, count = Math.floor(bytes.length / 4) - from): Uint32Array {
  const start = bytes.byteOffset + from * 4;
  if (start % 4 === 0) return new Uint32Array(bytes.buffer, start, count);
  return new Uint32Array(Uint8Array.from(bytes.subarray(from * 4, (from + count) * 4)).buffer);
}

/** The same of numbers of 16 bits, all that the bytes hold. */
export function shortNumbersIn(bytes: Buffer): Uint16Array {
  if (bytes.byteOffset % 2 === 0) return new Uint16Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / 2));
  return new Uint16Array(Uint8Array.from(bytes).buffer);
}
