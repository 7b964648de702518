import { extname } from 'node:path';
import type { Document } from '../document.js';
import { readText } from './text.js';

/** A format of articles: the endings of its files and how their text is read. */
interface Format {
  readonly endings: readonly string[];
  readonly read: (text: string) => Document;
}

const plainText: Format = { endings: ['.txt'], read: (text) => readText(text) };

/** All formats; a folder is searched for files with their endings. */
const FORMATS: readonly Format[] = [plainText];

/** The endings of the files that stet takes for articles, such as `.txt`. */
export const ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);

/** Reads the text of a file in the format of its name; as plain text where the ending is no format's. */
export function readDocument(path: string, text: string): Document {
  const ending = extname(path).toLowerCase();
  return (FORMATS.find(({ endings }) => endings.includes(ending)) ?? plainText).read(text);
}
