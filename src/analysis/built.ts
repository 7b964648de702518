import { readFileSync } from 'node:fs';

/** A file that the build makes of lists and models: the sources, and what is built or bundled of them, all lie two folders beside dist/. */
export function built(file: string): URL {
  return new URL(`../../dist/${file}`, import.meta.url);
}

const ahead = new Map<string, Buffer>();

/** Takes files that were read ahead, by their names: they are read no more. */
export function keepBuilt(files: ReadonlyMap<string, Buffer>): void {
  for (const [file, bytes] of files) ahead.set(file, bytes);
}

/** What is in a file that the build made. Whoever asks keeps it: it is not kept here. */
export function readBuilt(file: string): Buffer {
  const bytes = ahead.get(file);
  ahead.delete(file);
  return bytes ?? readFileSync(built(file));
}
