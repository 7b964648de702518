import type { Tree } from '@lezer/common';
import type {
  BlockContext,
  BlockParser,
  InlineContext,
  InlineParser,
  LeafBlock,
  LeafBlockParser,
  Line,
} from '@lezer/markdown';
import { firstIndex } from '../first-index.js';
import { markdownParser } from './libraries.js';
import { extensionsFor } from './markdown-extensions.js';

/** The blocks of a Markdown file and what stands within them. */
export interface MarkdownTree {
  readonly tree: Tree;
  /** Where a place of the tree is in the file: every line break is one character in the tree. */
  readonly place: (at: number) => number;
  /** True of the label of a link whose target stands elsewhere in the file: “1” of `[port][1]`. */
  readonly isDefined: (label: string) => boolean;
}

/**
 * So many signs of markup are read in one paragraph, more than any article has; the rest of it is plain text. A parser of
 * Markdown looks from each sign for its partner through the whole paragraph, which for `[a](` over and over takes a time that
 * grows with the square of its length.
 */
const MOST_SIGNS = 1_000;
const SIGNS = new Set([...'*_[]`<!'].map((sign) => sign.charCodeAt(0)));
const RUNS = new Set([...'*_'].map((sign) => sign.charCodeAt(0)));
const [SPACE, LINE_BREAK, BRACKET, CLOSING_BRACKET, PARENTHESIS] = [...' \n[]('].map((sign) => sign.charCodeAt(0));
/** What tells the target of a link, up to its title; of the label as much as Markdown lets it have. */
const TARGET = String.raw`\[(?!\^|\s*\])((?:[^\\[\]]|\\.){1,999})\]:[ \t]*\n?[ \t>]*(?:<[^<>\n]*>|[^\s<]\S*)`;
const TITLE = String.raw`(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))`;
/** Such a target somewhere in a file, in quotations and lists too. A footnote is none. */
const DEFINITION = new RegExp(String.raw`^[ \t>*+\-\d.)]*${TARGET}(?:[ \t]*$|[ \t]+["'(])`, 'gmsu');
/** What is nothing else, with its title. */
const ONLY_DEFINITION = new RegExp(String.raw`^${TARGET}(\s+${TITLE})?\s*$`, 'su');
const ONLY_TITLE = new RegExp(String.raw`^\s*${TITLE}\s*$`, 'su');
/** A label, a target and a title may each have a line; of one who writes more, or so long ones, it is a paragraph. */
const DEFINITION_LINES = 3;
const LONGEST_DEFINITION = 4_000;
const LABEL = /^\[((?:[^\\[\]]|\\.){0,999})\]/su;

/** Reads a Markdown file. */
export function markdownTree(file: string): MarkdownTree {
  const text = file.replace(/\r\n?/gu, '\n');
  const labels = new Set(Array.from(text.matchAll(DEFINITION), ([, label]) => folded(label!)));
  const isDefined = (label: string) => labels.size > 0 && labels.has(folded(label));
  const tree = markdownParser()
    .parser.configure([
      { parseBlock: [DEFINITIONS], parseInline: [crowd(), SPACES, bracketsOfText(isDefined)] },
      ...extensionsFor(text),
    ])
    .parse(text);
  return { tree, place: text.length === file.length ? (at) => at : placesIn(file), isDefined };
}

/** Whatever white space and case it is written in, a label is the same. */
function folded(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase();
}

function placesIn(file: string): (at: number) => number {
  // Each break of two characters is one in the tree: the n-th stands n characters earlier there.
  const breaks = Array.from(file.matchAll(/\r\n/gu), ({ index }, before) => index - before);
  return (at) => at + firstIndex(breaks, (line) => line >= at);
}

/** Reads what follows after too many signs as text. */
function crowd(): InlineParser {
  let signs = 0;
  return {
    name: 'Crowd',
    before: 'Escape',
    parse(paragraph, sign, at) {
      if (at === paragraph.offset) signs = 0;
      if (!SIGNS.has(sign)) return -1;
      let end = at + 1;
      // A run of asterisks is read at once, and its every two may be emphasis within emphasis.
      if (RUNS.has(sign)) while (paragraph.char(end) === sign) end++;
      signs += end - at;
      return signs > MOST_SIGNS ? paragraph.end : -1;
    },
  };
}

/**
 * Tells targets of links from paragraphs. The parser’s own, where a bracket begins a paragraph, reads all of it again with its
 * every line.
 */
const DEFINITIONS: BlockParser = {
  name: 'LinkReference',
  leaf: (_, { content }) => (content.startsWith('[') ? new DefinitionReader() : null),
};

class DefinitionReader implements LeafBlockParser {
  #lines = 0;

  /** A target is complete where its title is told, or the next line is none. */
  nextLine(blocks: BlockContext, line: Line, leaf: LeafBlock): boolean {
    if (++this.#lines > DEFINITION_LINES || leaf.content.length > LONGEST_DEFINITION) return false;
    const found = ONLY_DEFINITION.exec(leaf.content);
    if (!found || (found[2] === undefined && ONLY_TITLE.test(line.text.slice(line.pos)))) return false;
    return this.#complete(blocks, leaf);
  }

  finish(blocks: BlockContext, leaf: LeafBlock): boolean {
    if (leaf.content.length > LONGEST_DEFINITION || !ONLY_DEFINITION.test(leaf.content)) return false;
    return this.#complete(blocks, leaf);
  }

  #complete(blocks: BlockContext, leaf: LeafBlock): true {
    blocks.addLeafElement(leaf, blocks.elt('LinkReference', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}

/** Goes over spaces at once: what reads line breaks looks from each of them at all that follow. */
const SPACES: InlineParser = {
  name: 'Spaces',
  before: 'Escape',
  parse(paragraph, sign, at) {
    if (sign !== SPACE) return -1;
    let end = at + 1;
    while (paragraph.char(end) === SPACE) end++;
    return paragraph.char(end) === LINE_BREAK ? -1 : end;
  },
};

/**
 * Leaves brackets alone that have no target, as in “the [sic] said”: Markdown has it so, while this parser, which
 * knows nothing of the rest of the file, would take them for a link, and none for one that is around it.
 */
function bracketsOfText(isDefined: (label: string) => boolean): InlineParser {
  return {
    name: 'BracketsOfText',
    before: 'LinkEnd',
    parse(paragraph, sign, at) {
      if (sign !== CLOSING_BRACKET || paragraph.char(at + 1) === PARENTHESIS) return -1;
      const open = lastOpen(paragraph);
      if (open === undefined || isDefined(labelAt(paragraph, open, at))) return -1;
      for (const element of paragraph.takeContent(open)) paragraph.addElement(element);
      return at + 1;
    },
  };
}

/** The last bracket that waits for its partner, of a link or an image. */
function lastOpen(paragraph: InlineContext): number | undefined {
  const { linkStart, imageStart } = markdownParser().InlineContext;
  const last = Math.max(
    paragraph.findOpeningDelimiter(linkStart) ?? -1,
    paragraph.findOpeningDelimiter(imageStart) ?? -1,
  );
  return last < 0 ? undefined : last;
}

/** The label of what may be a link and ends at a bracket: what follows in brackets of its own, else what it says. */
function labelAt(paragraph: InlineContext, open: number, end: number): string {
  const own = paragraph.slice(paragraph.getDelimiterAt(open)!.to, end);
  if (paragraph.char(end + 1) !== BRACKET) return own;
  return LABEL.exec(paragraph.slice(end + 1, Math.min(end + 1_002, paragraph.end)))?.[1] || own;
}
