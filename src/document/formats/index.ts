import { extname } from 'node:path';
import type { Document } from '../document.js';
import { TimeoutError, within } from '../within.js';
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

/** A shorter text cannot keep any parser busy. */
const SHORT = 10_000;
/** What a megabyte may take, in milliseconds: some ten times what it does take. */
const PATIENCE = 20_000;
const MEGABYTE = 1_048_576;

/**
 * Reads the text of a file in the format of its name; as plain text where the ending is no format's.
 * @throws Error where markup is nested too deeply, or keeps its parser busy for no good reason, as 100,000 asterisks do
 */
export function readDocument(path: string, text: string): Document {
  const ending = extname(path).toLowerCase();
  const { name, read } = FORMATS.find(({ endings }) => endings.includes(ending)) ?? plainText;
  if (text.length < SHORT || name === 'text') return read(text);
  try {
    return within(PATIENCE * Math.max(1, text.length / MEGABYTE), () => read(text));
  } catch (error) {
    if (error instanceof TimeoutError) throw new Error(`its ${name} takes too long to read; is it an article?`);
    // Parsers go down into markup as deep as it is nested.
    if (error instanceof RangeError)
      throw new Error(`its ${name} is nested too deeply, or has a line too long, to be read; is it an article?`);
    throw error;
  }
}

/** What stands in a file of the format for a text that an Edit puts into it: `&amp;` for “&” in HTML. */
export function written(format: string, text: string): string {
  return FORMATS.find(({ name }) => name === format)?.write?.(text) ?? text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
