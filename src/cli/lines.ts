import { constants } from 'node:buffer';

const LINE_FEED = 0x0a;

/** A line that is longer than a string can be. */
export const TOO_LONG = 'longer than 512 MB';

/**
 * The lines of a stream of bytes, without their line feeds. Bytes, because the lines of JSON end at line feeds alone:
 * node:readline also breaks at U+2028 and U+2029, which JSON strings may hold.
 * @param longest bytes; of a longer line nothing is kept, as it may never end
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  longest: number = constants.MAX_STRING_LENGTH,
): AsyncGenerator<Uint8Array | typeof TOO_LONG> {
  let open: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length <= longest) open.push(part);
    else open = [];
  };
  const whole = () => {
    const line = length <= longest ? Buffer.concat(open) : TOO_LONG;
    open = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, at));
      yield whole();
      from = at + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield whole();
}
