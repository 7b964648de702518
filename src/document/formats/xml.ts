import { FormatError } from '../format-error.js';
import type { Span } from '../span.js';
import { xmlParser } from './libraries.js';

/** A start tag, or that of an empty element. */
export interface Tag extends Span {
  /** Its name without a prefix, and the namespace that it is of; empty where it is of none. */
  readonly name: string;
  readonly namespace: string;
  /** The value of an attribute, by its name with its prefix. */
  readonly attribute: (name: string) => string | undefined;
}

/** What hears of the pieces of an XML file, in order. */
export interface XmlReader {
  readonly open: (tag: Tag) => void;
  /** Of an empty element the Span is empty. */
  readonly close: (span: Span) => void;
  /** Text as it is written, its entities unread. */
  readonly characters: (span: Span) => void;
  /** The content of a CDATA section, without its marks. */
  readonly literal: (span: Span) => void;
  /** A comment with its marks. */
  readonly comment: (span: Span) => void;
}

/**
 * Reads an XML file. No entity but the five of XML is known, whatever a document type declares: nothing is expanded and
 * nothing fetched.
 * @throws FormatError where it is not well-formed, or says that it is in another encoding than UTF-8.
 */
export function readXml(text: string, reader: XmlReader): void {
  const { SaxesParser } = xmlParser();
  const parser = new SaxesParser();
  const namespaces = new Namespaces();
  /** Where the piece before ended; the next begins there. */
  let at = text.startsWith('\ufeff') ? 1 : 0;
  const upTo = (end: number): Span => {
    const span = { start: at, end };
    at = end;
    return span;
  };
  /** Of what begins with “<”; of white space before the first element nothing is told. */
  const piece = (end: number): Span => {
    at = text.indexOf('<', at);
    return upTo(end);
  };
  parser.on('xmldecl', ({ encoding = 'UTF-8' }) => {
    const span = piece(parser.position);
    if (/^utf-8$/iu.test(encoding)) return;
    const mend = 'convert it where it is in another, and say encoding="UTF-8"';
    throw new FormatError(text, span.start, `the file says that it is in ${encoding}, and stet reads UTF-8; ${mend}`);
  });
  parser.on('processinginstruction', () => piece(parser.position));
  parser.on('doctype', () => piece(parser.position));
  parser.on('opentag', ({ name, attributes }) => {
    const attribute = (called: string) => (Object.hasOwn(attributes, called) ? attributes[called] : undefined);
    reader.open({ ...piece(parser.position), ...namespaces.open(name, attributes), attribute });
  });
  parser.on('closetag', () => {
    namespaces.close();
    reader.close(upTo(parser.position));
  });
  parser.on('text', () => {
    const end = text.indexOf('<', at);
    reader.characters(upTo(end < 0 ? text.length : end));
  });
  parser.on('cdata', () => {
    const { start, end } = piece(parser.position);
    reader.literal({ start: start + '<![CDATA['.length, end: end - ']]>'.length });
  });
  // The parser tells of a comment before it has read the last of it.
  parser.on('comment', () =>
    reader.comment(piece(text.indexOf('-->', text.indexOf('<!--', at) + '<!--'.length) + '-->'.length)),
  );
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof FormatError ? error : problemIn(text, error as Error, { from: at, to: parser.position });
  }
}

/** What is wrong with the piece that the parser could not read, which it looked through as far as `to`. */
function problemIn(text: string, { message }: Error, { from, to }: { from: number; to: number }): FormatError {
  const bare = bareAmpersand(text, from);
  if (bare >= 0 && bare < to) return new FormatError(text, bare, 'not well-formed XML: “&” is written &amp;');
  const problem = message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '');
  return new FormatError(text, Math.max(0, to - 1), `not well-formed XML: ${problem}`);
}

/** Where an “&” stands that begins no entity, in the piece that could not be read; the parser looks on for its end. */
function bareAmpersand(text: string, from: number): number {
  if (/^<!(?:--|\[CDATA\[)/u.test(text.slice(from, from + 9))) return -1;
  const ampersand = /&(?!#?[\w:.-]+;)/gu;
  ampersand.lastIndex = from;
  return ampersand.exec(text)?.index ?? -1;
}

/**
 * The namespaces that are declared around the present element. The parser’s own way looks through all elements around it
 * for each prefix, and takes minutes for elements 100,000 deep.
 */
class Namespaces {
  readonly #declared: ReadonlyMap<string, string>[] = [new Map()];

  open(tag: string, attributes: Readonly<Record<string, string>>): Pick<Tag, 'name' | 'namespace'> {
    const around = this.#declared.at(-1)!;
    const own = Object.entries(attributes).flatMap(([attribute, value]) => {
      const prefix = /^xmlns(?::(.*))?$/u.exec(attribute);
      return prefix ? [[prefix[1] ?? '', value] as const] : [];
    });
    const declared = own.length === 0 ? around : new Map([...around, ...own]);
    this.#declared.push(declared);
    const [, prefix = '', name = tag] = /^([^:]*):(.*)$/u.exec(tag) ?? [];
    return { name, namespace: declared.get(prefix) ?? prefix };
  }

  close(): void {
    this.#declared.pop();
  }
}
