import type { Nodes, Parents } from 'mdast';
import { commentIn } from '../comments.js';
import type { Document, SegmentKind } from '../document.js';
import type { Span } from '../span.js';
import { gatherText } from './entities.js';
import { Gathering } from './gathering.js';
import { markdownParser } from './libraries.js';

const FRONT_MATTER =
  /^\ufeff?(?:---[ \t]*\r?\n(?:.*\r?\n)*?---[ \t]*(?:\r?\n|$)|\+\+\+[ \t]*\r?\n(?:.*\r?\n)*?\+\+\+[ \t]*(?:\r?\n|$))?/u;
/**
 * A line that begins more lists and quotations within one another than any article has. Each line below is held against all of
 * them. Dashes and asterisks alone are a rule across the page.
 */
const TOO_DEEP = /^(?![ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$)(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){100}/mu;
/** The row below the head of a table. */
const TABLE = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/mu;
/** The backslash of an escape; a line break, with what ends its line and begins the next: indents, and the `>` of quotations. */
const SIGN = /\\(?=[!-/:-@[-`{-~])|(?<![ \t])[ \t]*\r?\n[ \t>]*/gu;

/**
 * Reads Markdown: its paragraphs, headings and list items are Segments, each as one line. Signs of emphasis, the targets
 * of links and HTML are hidden, inline code is not judged; code blocks, tables and front matter are in no Segment.
 */
export function readMarkdown(text: string): Document {
  if (TOO_DEEP.test(text)) throw new RangeError('lists within lists');
  const offset = FRONT_MATTER.exec(text)![0].length;
  const reader = new Reader(text, offset);
  reader.read(markdownParser().fromMarkdown(text.slice(offset)), undefined);
  return reader.gathering.document('markdown');
}

class Reader {
  readonly gathering: Gathering;

  constructor(
    readonly text: string,
    readonly offset: number,
  ) {
    this.gathering = new Gathering(text);
  }

  /** Reads a block and those within it. */
  read(node: Nodes, parent: Parents | undefined): void {
    if (node.type === 'html') this.#comment(node);
    else if (node.type === 'paragraph' || node.type === 'heading') this.#segment(node, parent);
    else if ('children' in node) for (const child of node.children) this.read(child, node);
  }

  #segment(node: Extract<Nodes, { type: 'paragraph' | 'heading' }>, parent: Parents | undefined): void {
    if (node.type === 'paragraph' && this.#isTable(node)) return;
    for (const child of node.children) this.#gather(child);
    const caption = node.children.every(({ type }) => type === 'image');
    const inList = parent?.type === 'listItem' && parent.children[0] === node;
    const kind: SegmentKind = node.type === 'heading' || caption ? 'heading' : inList ? 'list-item' : 'paragraph';
    this.gathering.close(kind);
  }

  #isTable(node: Nodes): boolean {
    const { start, end } = this.#spanOf(node);
    return TABLE.test(this.text.slice(start, end).replace(/^.*(?:\r?\n|$)/u, ''));
  }

  /** Adds the text of a node within a block. */
  #gather(node: Nodes): void {
    const { start, end } = this.#spanOf(node);
    if (node.type === 'text') this.#gatherLines(start, end);
    else if (node.type === 'break') this.gathering.sign(start, end, '\n');
    else if (node.type === 'html') this.#comment(node);
    else if (node.type === 'image') this.#gatherCaption(node.alt ?? '', start);
    else if (node.type === 'inlineCode') this.gathering.code(start, end);
    else if ('children' in node) for (const child of node.children) this.#gather(child);
  }

  #gatherLines(offset: number, end: number): void {
    const text = this.text.slice(offset, end);
    let at = 0;
    for (const { 0: sign, index } of text.matchAll(SIGN)) {
      gatherText(this.gathering, offset + at, offset + index, 'markdown');
      at = index + sign.length;
      if (sign !== '\\') this.gathering.character(offset + index, offset + at, ' ');
    }
    gatherText(this.gathering, offset + at, end, 'markdown');
  }

  /** What is shown in the place of an image, where it is written plainly. */
  #gatherCaption(alt: string, image: number): void {
    const start = image + '!['.length;
    if (alt !== '' && this.text.startsWith(`${alt}]`, start)) this.gathering.plain(start, start + alt.length);
  }

  #comment(node: Nodes): void {
    const { start, end } = this.#spanOf(node);
    for (const { 0: html, index } of this.text.slice(start, end).matchAll(/<!--.*?-->/gsu)) {
      const comment = commentIn(html, start + index);
      if (comment) this.gathering.comments.push(comment);
    }
  }

  #spanOf({ position }: Nodes): Span {
    return { start: position!.start.offset! + this.offset, end: position!.end.offset! + this.offset };
  }
}
