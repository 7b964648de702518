import { closeSync, fstatSync, openSync, read } from 'node:fs';
import { promisify } from 'node:util';
import { built } from '../analysis/built.js';

/** What every check of an English article needs, most of it large. */
const NEEDED = ['rules.jsonl', 'language-model.words.bin', 'language-model.lexicon.bin', 'words.bin', 'rare-words.bin'];

/**
 * Reads files that will be needed, by their names, while the program is loaded: other threads do it meanwhile. What cannot be read is
 * left out, for whoever needs it to say so.
 */
export async function readAhead(): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  await Promise.all(
    NEEDED.map(async (file) => {
      const bytes = await readWhole(built(file)).catch(() => undefined);
      if (bytes) files.set(file, bytes);
    }),
  );
  return files;
}

/** Asks for all of a file at once: to ask for its length and its end in turn would wait for this thread each time. */
async function readWhole(path: URL): Promise<Buffer | undefined> {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
    const { bytesRead } = await promisify(read)(file, bytes, 0, bytes.length, 0);
    return bytesRead < bytes.length ? undefined : bytes;
  } finally {
    closeSync(file);
  }
}
