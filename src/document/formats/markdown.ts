import type { TreeCursor } from '@lezer/common';
import { commentIn } from '../comments.js';
import type { Document, SegmentKind } from '../document.js';
import { gatherText } from './entities.js';
import { frontMatterOf, gatherFrontMatter } from './front-matter.js';
import { Gathering } from './gathering.js';
import { type MarkdownTree, markdownTree } from './markdown-tree.js';
import { isNoteMark } from './note-mark.js';

/**
 * A line that begins more lists and quotations within one another than any article has. Each line below is held against all of
 * them. Dashes and asterisks alone are a rule across the page.
 */
const TOO_DEEP = /^(?![ \t]*(?:(?:-[ \t]*)+|(?:\*[ \t]*)+)$)(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){100}/mu;
/** The row below the head of a table. */
const TABLE = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/mu;
/** A line break, with what ends its line and begins the next: indents, and the `>` of quotations. */
const LINE_BREAK = /(?<![ \t])[ \t]*(?:\r\n?|\n)[ \t>]*/gu;
const BREAK = /[\r\n]/;
const BR = /^<br\s*\/?>$/iu;
const INDENT = /[ \t>]*/uy;
/** Blocks of text, and blocks of blocks. */
const LEVELS = [1, 2, 3, 4, 5, 6];
const TEXT: ReadonlySet<string> = new Set([
  'Paragraph',
  ...LEVELS.flatMap((level) => [`ATXHeading${level}`, `SetextHeading${level}`]),
]);
const BLOCKS: ReadonlySet<string> = new Set(['Document', 'Blockquote', 'BulletList', 'OrderedList', 'ListItem']);
const MARKS: ReadonlySet<string> = new Set(['ListMark', 'QuoteMark', 'HeaderMark']);
/** What is not to be judged. */
const CODE: ReadonlySet<string> = new Set(['InlineCode', 'Template', 'Formula']);
/** What begins a line of a quotation goes with the line break before it. */
const OF_LINES: ReadonlySet<string> = new Set(['QuoteMark']);
const OF_LINES_OR_LINKS: ReadonlySet<string> = new Set(['QuoteMark', 'LinkMark']);

/**
 * Reads Markdown: its paragraphs, headings and list items are Segments, each as one line. Signs of emphasis, the targets
 * of links, marks of footnotes and HTML are hidden, inline code, formulas and templates are not judged; code blocks and tables are in no Segment,
 * nor is front matter, but for the headline in it and what it says of the article.
 */
export function readMarkdown(text: string): Document {
  if (TOO_DEEP.test(text)) throw new RangeError('lists within lists');
  const frontMatter = frontMatterOf(text);
  const offset = frontMatter?.end ?? 0;
  const read = markdownTree(text.slice(offset));
  const reader = new Reader(text, offset, read);
  if (frontMatter) gatherFrontMatter(reader.gathering, frontMatter);
  reader.block(read.tree.cursor(), false);
  return reader.gathering.document('markdown');
}

/** Goes through a tree; each method leaves the cursor at the node at which it found it. */
class Reader {
  readonly gathering: Gathering;

  constructor(
    readonly text: string,
    readonly offset: number,
    readonly read: MarkdownTree,
  ) {
    this.gathering = new Gathering(text);
  }

  /** Reads a block and those within it. */
  block(node: TreeCursor, beginsItem: boolean): void {
    const { name } = node;
    if (TEXT.has(name)) this.#segment(node, beginsItem);
    else if (name === 'CommentBlock' || name === 'HTMLBlock') this.#comment(node);
    else if (BLOCKS.has(name)) {
      let first = name === 'ListItem';
      eachChild(node, (child) => {
        if (MARKS.has(child.name)) return;
        this.block(child, first);
        first = false;
      });
    }
  }

  #segment(node: TreeCursor, beginsItem: boolean): void {
    const paragraph = node.name === 'Paragraph';
    if (paragraph && (this.#isTable(node) || this.#isAll('Template', node) || this.#isAll('Formula', node))) return;
    const isHeading = !paragraph || this.#isAll('Image', node);
    const kind: SegmentKind = isHeading ? 'heading' : beginsItem ? 'list-item' : 'paragraph';
    this.#within(node);
    this.gathering.close(kind);
  }

  #isTable(node: TreeCursor): boolean {
    const text = this.#textOf(node);
    return BREAK.test(text) && TABLE.test(text.replace(/^.*(?:\r\n?|\n|$)/u, ''));
  }

  /** Whether a paragraph is nothing but nodes of one name. */
  #isAll(wanted: string, paragraph: TreeCursor): boolean {
    let at = paragraph.from;
    let isAll = true;
    const isBlank = (to: number) => this.text.slice(this.#place(at), this.#place(to)).trim() === '';
    eachChild(paragraph, ({ name, from, to }) => {
      isAll &&= name === wanted && isBlank(from);
      at = to;
    });
    return isAll && at > paragraph.from && isBlank(paragraph.to);
  }

  /** Adds the text of a node and of all that stands within it, but for its signs; some nodes may be text. */
  #within(node: TreeCursor, end = node.to, text: ReadonlySet<string> = OF_LINES): void {
    let at = node.from;
    eachChild(node, (child) => {
      if (child.from >= end || child.from < at || text.has(child.name)) return;
      this.#lines(at, child.from);
      at = this.#inline(child);
    });
    this.#lines(at, end);
  }

  /** Adds the text of a node within a block, and returns where what follows begins. */
  #inline(node: TreeCursor): number {
    const { name, from, to } = node;
    if (name === 'Link' || name === 'Image') this.#link(node);
    else if (name === 'Emphasis' || name === 'StrongEmphasis' || name === 'Autolink') this.#within(node);
    else if (CODE.has(name)) this.gathering.code(this.#place(from), this.#place(to));
    else if (name === 'Escape') this.gathering.plain(this.#place(from + 1), this.#place(to));
    else if (name === 'Entity') gatherText(this.gathering, this.#place(from), this.#place(to), 'markdown');
    else if (name === 'URL') this.#lines(from, to);
    else if (name === 'Comment') this.#comment(node);
    else if (name === 'HardBreak') return this.#hardBreak(from, to);
    else if (name === 'HTMLTag') return this.#tag(node);
    return to;
  }

  /** A link reads as its text, and an image as what is shown in its place where that is written plainly. */
  #link(node: TreeCursor): void {
    const inner: { readonly name: string; readonly from: number; readonly to: number }[] = [];
    eachChild(node, ({ name, from, to }) => inner.push({ name, from, to }));
    const [open, close, ...target] = inner.filter(({ name }) => name === 'LinkMark' || name === 'LinkLabel');
    const label = this.text.slice(this.#place(open!.to), this.#place(close!.from));
    if (target.length === 0 && !this.read.isDefined(label)) this.#within(node, node.to, OF_LINES_OR_LINKS);
    else if (node.name === 'Link') this.#within(node, close!.from);
    else if (inner[1] === close && target[0]?.name === 'LinkMark') this.#lines(open!.to, close!.from);
  }

  /** A line break, or the beginning of what leads to a note; of all other tags nothing is read. */
  #tag(node: TreeCursor): number {
    const { from, to } = node;
    const tag = this.#textOf(node);
    if (BR.test(tag)) this.gathering.sign(this.#place(from), this.#place(to), '\n');
    if (tag !== '<sup>') return to;
    const content = /^[^<\r\n]{1,20}(?=<\/sup>)/u.exec(this.text.slice(this.#place(to), this.#place(to) + 30))?.[0];
    return content !== undefined && isNoteMark(content) ? to + content.length : to;
  }

  /** The line after a break begins with its first word. */
  #hardBreak(from: number, to: number): number {
    this.gathering.sign(this.#place(from), this.#place(to), '\n');
    INDENT.lastIndex = this.#place(to);
    return to + INDENT.exec(this.text)![0].length;
  }

  #lines(from: number, to: number): void {
    if (to <= from) return;
    const offset = this.#place(from);
    const text = this.text.slice(offset, this.#place(to));
    let at = 0;
    for (const { 0: sign, index } of BREAK.test(text) ? text.matchAll(LINE_BREAK) : []) {
      this.gathering.plain(offset + at, offset + index);
      at = index + sign.length;
      this.gathering.character(offset + index, offset + at, ' ');
    }
    this.gathering.plain(offset + at, offset + text.length);
  }

  #comment(node: TreeCursor): void {
    const html = this.#textOf(node);
    for (let start = html.indexOf('<!--'); start >= 0; ) {
      const close = html.indexOf('-->', start + '<!--'.length);
      if (close < 0) return;
      const end = close + '-->'.length;
      const comment = commentIn(html.slice(start, end), this.#place(node.from) + start);
      if (comment) this.gathering.comments.push(comment);
      start = html.indexOf('<!--', end);
    }
  }

  #textOf({ from, to }: TreeCursor): string {
    return this.text.slice(this.#place(from), this.#place(to));
  }

  #place(at: number): number {
    return this.offset + this.read.place(at);
  }
}

/** Calls `visit` with the cursor at each child of a node in turn; the cursor is at the node again afterwards. */
function eachChild(node: TreeCursor, visit: (child: TreeCursor) => void): void {
  if (!node.firstChild()) return;
  do visit(node);
  while (node.nextSibling());
  node.parent();
}
