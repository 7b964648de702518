import { addTo } from '../add-to.js';
import type { Document } from '../document.js';
import { FormatError } from '../format-error.js';
import type { Span } from '../span.js';
import { Gathering } from './gathering.js';
import { kindOfTranslation } from './label.js';
import { PLACEHOLDER } from './placeholder.js';
import { BYTES, type ByteCharacter, ByteReader } from './po-bytes.js';

const FIELD = /^\s*(?<name>msgctxt|msgid_plural|msgid|msgstr|domain)(?:\[(?<number>\d+)\])?(?=\s*")/u;
/** All of a line before its text; “domain” tells translations of several programs apart. */
const BEFORE_STRING = /^\s*(?:(?:msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?|domain)\s*)?"/u;
const [QUOTATION_MARK, BACKSLASH] = [...'"\\'].map((sign) => sign.charCodeAt(0));
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\n', t: ' ', v: ' ', f: ' ', a: '', b: '' };
const ESCAPE = new RegExp(String.raw`(?<bytes>${BYTES})|\\(?<escaped>.)`, 'gu');
/** A placeholder, which is no text; or an escape. */
const SIGN = new RegExp(`${PLACEHOLDER}|${ESCAPE.source}`, 'gu');

/**
 * Reads a gettext catalogue: each translation (`msgstr`) is a Segment with its `msgid` as its source, on one line or many.
 * The header, what is untranslated and what is obsolete are in no Segment; placeholders such as `%s` are not judged.
 * @throws FormatError where a line is none of a catalogue.
 */
export function readPo(text: string): Document {
  const reader = new Reader(text);
  let start = 0;
  // Breaks are looked for, not lines: an expression keeps each character of a line in mind, and a line may be long.
  for (const { index } of text.matchAll(/[\r\n]/gu)) {
    if (index > start) reader.read(text.slice(start, index), start);
    start = index + 1;
  }
  if (start < text.length) reader.read(text.slice(start), start);
  return reader.document();
}

class Reader {
  readonly gathering: Gathering;
  /** The strings of the entry’s fields so far, but its translations. */
  #texts = new Map<string, string[]>();
  #field = '';
  #number = 0;
  #language: string | undefined;
  /** In which bytes are written by their numbers. */
  #charset = 'utf-8';
  #bytes = new ByteReader(this.#charset);

  constructor(readonly text: string) {
    this.gathering = new Gathering(text);
  }

  read(line: string, offset: number): void {
    if (/^\s*#/u.test(line)) {
      const content = /^\s*#\s+(?<content>stet-.*)$/u.exec(line)?.groups?.content;
      if (content) this.gathering.comments.push({ start: offset, end: offset + line.length, content: content.trim() });
      return;
    }
    const { name, number } = FIELD.exec(line)?.groups ?? {};
    if (name) this.#begin(name, Number(number ?? 0));
    const string = this.#stringIn(line, offset);
    if (string) this.#add(line.slice(string.start, string.end), offset + string.start);
  }

  /** What stands between the quotation marks of a line; none of a blank one. */
  #stringIn(line: string, offset: number): Span | undefined {
    const first = line.search(/\S/u);
    if (first < 0) return undefined;
    const refuse = (at: number, problem: string) =>
      new FormatError(this.text, offset + at, `no gettext catalogue: ${problem}`);
    const start = BEFORE_STRING.exec(line)?.[0].length;
    if (start === undefined)
      throw refuse(first, 'a line is msgid or msgstr with its text in quotation marks, or a # and a comment');
    const end = endOfString(line, start);
    if (end === undefined) throw refuse(start - 1, 'the text from here has no closing quotation mark');
    const further = line.slice(end + 1).search(/\S/u);
    if (further >= 0)
      throw refuse(end, 'something follows the closing quotation mark; within a text it is written \\"');
    return { start, end };
  }

  document(): Document {
    this.#end();
    return { ...this.gathering.document('po'), ...(this.#language ? { language: this.#language } : {}) };
  }

  #begin(name: string, number: number): void {
    this.#end();
    if (name === 'msgid') this.#texts = new Map();
    this.#field = name;
    this.#number = number;
  }

  #end(): void {
    this.#gatherRest();
    const msgid = this.#texts.get('msgid') ?? [];
    const written = this.#number > 0 ? (this.#texts.get('msgid_plural') ?? msgid) : msgid;
    const source = unescapedStrings(written, this.#charset);
    this.gathering.close(kindOfTranslation(source), source);
  }

  #add(content: string, offset: number): void {
    if (this.#field !== 'msgstr') addTo(this.#texts, this.#field, content);
    else if (this.#texts.get('msgid')?.some((string) => string !== '')) this.#gather(content, offset);
    else this.#readHeader(content);
  }

  #readHeader(line: string): void {
    this.#language ??= /^Language:\s*([A-Za-z]{2,3})(?![A-Za-z])/u.exec(line)?.[1];
    const charset = /^Content-Type:.*charset=([\w-]+)/u.exec(line)?.[1];
    if (charset === undefined) return;
    this.#charset = charset;
    this.#bytes = new ByteReader(charset);
  }

  #gather(content: string, offset: number): void {
    let at = 0;
    for (const { 0: sign, index, groups } of content.matchAll(SIGN)) {
      this.#plain(offset + at, offset + index);
      at = index + sign.length;
      const { bytes, escaped } = groups!;
      if (bytes !== undefined) {
        this.#gatherBytes(bytes, offset + index);
        continue;
      }
      this.#gatherRest();
      if (escaped === undefined) this.gathering.code(offset + index, offset + at);
      else this.gathering.character(offset + index, offset + at, ESCAPES[escaped] ?? escaped);
    }
    this.#plain(offset + at, offset + content.length);
  }

  #plain(start: number, end: number): void {
    if (end > start) this.#gatherRest();
    this.gathering.plain(start, end);
  }

  #gatherBytes(bytes: string, offset: number): void {
    for (const character of this.#bytes.read(bytes, offset)) this.#character(character);
  }

  /** What comes next are no bytes. */
  #gatherRest(): void {
    for (const character of this.#bytes.rest()) this.#character(character);
  }

  #character({ start, end, readsAs }: ByteCharacter): void {
    // Between two strings a comment may stand.
    if (/[\r\n]/u.test(this.text.slice(start, end))) this.gathering.sign(start, end, readsAs);
    else this.gathering.character(start, end, readsAs);
  }
}

/** Where the quotation mark stands that closes a text which begins at `start`. By hand, for the same reason. */
function endOfString(line: string, start: number): number | undefined {
  for (let at = start; at < line.length; at++) {
    const sign = line.charCodeAt(at);
    if (sign === QUOTATION_MARK) return at;
    if (sign === BACKSLASH) at++;
  }
  return undefined;
}

/** The text of strings that follow one another. A character of bytes may begin in one and go on in the next. */
function unescapedStrings(strings: readonly string[], charset: string): string {
  const apart: string[] = [];
  for (const string of strings) {
    // What begins with an escape changes none before it, as a digit would.
    if (string.startsWith('\\') && apart.length > 0) apart[apart.length - 1] += string;
    else apart.push(string);
  }
  return apart.map((string) => unescaped(string, charset)).join('');
}

/** The text that stands so between the quotation marks of a catalogue. */
export function unescaped(content: string, charset = 'utf-8'): string {
  return content.replace(ESCAPE, (_, bytes: string | undefined, sign: string) => {
    if (bytes === undefined) return ESCAPES[sign] ?? sign;
    const reader = new ByteReader(charset);
    return [...reader.read(bytes, 0), ...reader.rest()].map(({ readsAs }) => readsAs).join('');
  });
}

const WRITTEN: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** A text as it stands between the quotation marks of a catalogue. */
export function escapedForPo(text: string): string {
  return text.replace(/[\\"\n\r\t]/gu, (sign) => WRITTEN[sign] ?? `\\${sign}`);
}
