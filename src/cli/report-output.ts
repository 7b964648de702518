import { accessSync, constants, statSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import type { Writable } from 'node:stream';
import { write } from './output.js';
import { fileProblem, Trouble } from './trouble.js';
import { sameFile } from './write-article.js';
import { requirePlace, writeFile } from './write-file.js';

/** Where a report goes: to standard output as it is made, or to a file once it is whole. */
export interface ReportOutput {
  /** @throws Trouble where the report would take the place of one of these articles. */
  readonly spare: (articles: readonly string[]) => void;
  readonly write: (text: string) => Promise<void>;
  /** @throws Trouble where the file cannot be written; what it held before is then as it was. */
  readonly close: () => void;
}

/** A report that is printed. */
export function printed(output: Writable): ReportOutput {
  return { spare: () => {}, write: (text) => write(output, text), close: () => {} };
}

/**
 * A report that is written to a file, after the last article.
 * @throws Trouble where that cannot be: before any article is checked.
 */
export function filed(path: string): ReportOutput {
  verify(path);
  // As bytes, which take none of the memory that V8 may have.
  const parts: Buffer[] = [];
  return {
    spare(articles) {
      if (articles.some((article) => sameFile(article, path))) {
        const { dir, name, ext } = parse(path);
        const other = join(dir, `${name}.stet${ext}`);
        throw new Trouble(`${path}: an article that is to be checked; name another file for the report, as ${other}`);
      }
    },
    async write(text) {
      parts.push(Buffer.from(text));
    },
    close: () => writeFile(path, parts),
  };
}

function verify(path: string): void {
  const folder = dirname(path);
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) throw new Trouble(`${path}: a folder; name a file for the report`);
    if (there && !there.isFile()) return;
    requirePlace(path);
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Trouble(`${path}: there is no folder ${folder} to write the report to; make it first`);
    }
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(`${path}: cannot be written: ${fileProblem(error)}`);
  }
}
