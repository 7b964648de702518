import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** More than most scripts have, in bytes; what is not written takes no memory. */
const ROOM = 2 ** 22;
let room: Buffer | undefined;

/**
 * Memory that V8 does not count among what it looks through: what is counted, and will never be garbage, has it collect garbage in the
 * middle of a short check.
 */
export function uncounted(bytes: number): Buffer {
  return Buffer.from(new SharedArrayBuffer(bytes));
}

/**
 * Reads a file that is needed for a moment, into the memory that the one before had: to be given new memory takes longer than to read.
 * What was read holds until the next call.
 * @throws the file system's error
 */
export function readOnce(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (!room || room.length < size) room = uncounted(Math.max(size, ROOM));
    let read = 0;
    for (let more = 1; read < size && more > 0; read += more) more = readSync(file, room, read, size - read, read);
    return room.subarray(0, read);
  } finally {
    closeSync(file);
  }
}
