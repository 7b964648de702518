import { closeSync, fstatSync, openSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { built } from '../analysis/built.js';
import { uncounted } from './read-once.js';

const readInto = promisify(read);

/** What every check of an English article needs, most of it large. */
const NEEDED = [
  'rules.jsonl',
  'rule-triggers.bin',
  'language-model.words.bin',
  'language-model.lexicon.bin',
  'words.bin',
  'rare-words.bin',
];

/** Numbers in a file are read as they lie, which they can be from such a place on. */
const ALIGNED = 8;

/**
 * Reads files that will be needed, by their names, while the program is loaded: other threads do it meanwhile. What cannot be read is
 * left out, for whoever needs it to say so.
 */
export async function readAhead(): Promise<ReadonlyMap<string, Buffer>> {
  const files = NEEDED.flatMap((name) => opened(name) ?? []);
  // All memory first: to ask for more waits for the threads that fill what there is.
  const starts = [0];
  for (const { size } of files) starts.push(Math.ceil((starts.at(-1)! + size) / ALIGNED) * ALIGNED);
  const room = uncounted(starts.at(-1)!);
  const whole = new Map<string, Buffer>();
  await Promise.all(
    files.map(async ({ name, file, size }, at) => {
      const bytes = room.subarray(starts[at]!, starts[at]! + size);
      // All of a file at once: to ask for its pieces in turn would wait for this thread each time.
      const found = await readInto(file, bytes, 0, size, 0).catch(() => undefined);
      closeSync(file);
      if (found?.bytesRead === size) whole.set(name, bytes);
    }),
  );
  return whole;
}

function opened(name: string) {
  try {
    const file = openSync(built(name), 'r');
    return { name, file, size: fstatSync(file).size };
  } catch {
    return undefined;
  }
}
