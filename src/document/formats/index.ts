import { extname } from 'node:path';
import type { Document } from '../document.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { escapedForPo, readPo } from './po.js';
import { readText } from './text.js';

/** A format of articles. */
interface Format {
  readonly name: string;
  /** The endings of its files. */
  readonly endings: readonly string[];
  readonly read: (text: string) => Document;
  /** What stands in a file for a text that is put into it; the text itself where this is absent. */
  readonly write?: (text: string) => string;
}

const plainText: Format = { name: 'text', endings: ['.txt'], read: (text) => readText(text) };

/** All formats; a folder is searched for files with their endings. */
const FORMATS: readonly Format[] = [
  plainText,
  { name: 'markdown', endings: ['.md', '.markdown'], read: readMarkdown },
  { name: 'po', endings: ['.po'], read: readPo, write: escapedForPo },
  { name: 'html', endings: ['.html', '.htm', '.xhtml'], read: readHtml, write: escaped },
];

/** The endings of the files that stet takes for articles, such as `.txt`. */
export const ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);

/** Reads the text of a file in the format of its name; as plain text where the ending is no format's. */
export function readDocument(path: string, text: string): Document {
  const ending = extname(path).toLowerCase();
  return (FORMATS.find(({ endings }) => endings.includes(ending)) ?? plainText).read(text);
}

/** What stands in a file of the format for a text that an Edit puts into it: `&amp;` for “&” in HTML. */
export function written(format: string, text: string): string {
  return FORMATS.find(({ name }) => name === format)?.write?.(text) ?? text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
