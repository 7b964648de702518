import { extname } from 'node:path';
import type { Document, QuotedValue } from '../document.js';
import { applyEdits, type Edit } from '../edit.js';
import { contains, type Span } from '../span.js';
import { TimeoutError, within } from '../within.js';
import { decoded } from './entities.js';
import { holds, inValue, readInValue } from './front-matter.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { escapedForPo, readPo, unescaped } from './po.js';
import { readText } from './text.js';
import { readXliff } from './xliff.js';

/** A format of articles. */
interface Format {
  readonly name: string;
  /** The endings of its files. */
  readonly endings: readonly string[];
  readonly read: (text: string) => Document;
  /** Of one that cannot be read where anything in it is wrong: how a text must be written in it. */
  readonly strict?: string;
  /** What stands in a file for a text that is put into it, and what such a text is read as; the text itself where these are absent. */
  readonly write?: (text: string) => string;
  readonly reads?: (text: string) => string;
}

const plainText: Format = { name: 'text', endings: ['.txt'], read: (text) => readText(text) };

/** All formats; a folder is searched for files with their endings. */
const FORMATS: readonly Format[] = [
  plainText,
  { name: 'markdown', endings: ['.md', '.markdown'], read: readMarkdown },
  {
    name: 'po',
    endings: ['.po'],
    read: readPo,
    write: escapedForPo,
    reads: unescaped,
    strict: '“"” is \\" in it, “\\” is \\\\',
  },
  { name: 'html', endings: ['.html', '.htm', '.xhtml'], read: readHtml, write: escaped, reads: decoded },
  {
    name: 'xliff',
    endings: ['.xlf', '.xliff', '.sdlxliff', '.mqxliff'],
    read: readXliff,
    write: escapedForXml,
    reads: decoded,
    strict: '“&” is &amp; in it, “<” is &lt;',
  },
];

/** The endings of the files that stet takes for articles, such as `.txt`. */
export const ENDINGS: readonly string[] = FORMATS.flatMap(({ endings }) => endings);

/** True of a file whose name is that of another format than plain text. */
export function isMarkup(path: string): boolean {
  return formatOf(path) !== plainText;
}

function formatOf(path: string): Format {
  const ending = extname(path).toLowerCase();
  return FORMATS.find(({ endings }) => endings.includes(ending)) ?? plainText;
}

/** A shorter text cannot keep any parser busy. */
const SHORT = 1_000;
/** What any text may take, and what a megabyte may take besides, in milliseconds: some ten times what they do take. */
const LEAST = 3_000;
const PATIENCE = 20_000;
const MEGABYTE = 1_048_576;

/**
 * Reads the text of a file in the format of its name; as plain text where the ending is no format's.
 * @throws FormatError where it is not what its format asks for; Error where markup is nested too deeply, or keeps its parser
 * busy for no good reason, as 100,000 asterisks do
 */
export function readDocument(path: string, text: string): Document {
  const { name, read } = formatOf(path);
  if (name === 'text') return read(text);
  try {
    if (text.length < SHORT) return read(text);
    return within(LEAST + (PATIENCE * text.length) / MEGABYTE, () => read(text));
  } catch (error) {
    if (error instanceof TimeoutError) throw new Error(`its ${name} takes too long to read; is it an article?`);
    // Parsers go down into markup as deep as it is nested.
    if (error instanceof RangeError)
      throw new Error(`its ${name} is nested too deeply, or has a line too long, to be read; is it an article?`);
    throw error;
  }
}

/** An Edit of a Document as it is to stand in its file: `&amp;` for “&” in HTML. */
export function written<One extends Edit>(document: Document, edit: One): One {
  const { format, literal = [] } = document;
  const value = valueAround(document, edit);
  if (value) return { ...edit, text: inValue(edit.text, value) };
  const write = FORMATS.find(({ name }) => name === format)?.write;
  if (!write) return edit;
  const text = literal.some((span) => contains(span, edit)) ? literally(edit.text) : write(edit.text);
  return { ...edit, text };
}

/** The value of front matter in which a Span lies. */
function valueAround({ values = [] }: Document, span: Span): QuotedValue | undefined {
  return values.find((value) => contains(value, span));
}

/** Whether an Edit can stand where it is: not so what a value of front matter without quotes can’t hold, or cannot be escaped. */
export function isWritable(document: Document, edit: Edit): boolean {
  const value = valueAround(document, edit);
  return !value || holds(value, document.text, edit);
}

/** What the text of an Edit is read as where it stands in the file: “&” for `&amp;`. */
export function asReadThere(document: Document, edit: Edit): string {
  const { text } = edit;
  const value = valueAround(document, edit);
  if (value) return readInValue(text, value);
  const { format } = document;
  return FORMATS.find(({ name }) => name === format)?.reads?.(text) ?? text;
}

/** Why a Document could not be read again with an Edit in it as it is, and how that is to be written; nothing where it could. */
export function spoiledBy(edit: Edit, document: Document): string | undefined {
  if (!isWritable(document, edit)) return IN_VALUE;
  const { format, text } = document;
  const strict = FORMATS.find(({ name, strict }) => name === format && strict !== undefined);
  try {
    strict?.read(applyEdits(text, [edit]));
    return undefined;
  } catch (error) {
    return `${strict!.strict} (${(error as Error).message})`;
  }
}

const IN_VALUE =
  '“: ”, “ #”, its own quotation marks and line breaks cannot stand in a value of front matter as they are';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapedForXml(text: string): string {
  return escaped(text).replaceAll(']]>', ']]&gt;');
}

/** CDATA holds anything but its own end. */
function literally(text: string): string {
  return text.replaceAll(']]>', ']]]]><![CDATA[>');
}
