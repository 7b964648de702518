import type { DefaultTreeAdapterTypes } from 'parse5';
import { baseLanguage } from '../base-language.js';
import { commentIn } from '../comments.js';
import type { Document, SegmentKind } from '../document.js';
import { decoded, gatherText } from './entities.js';
import { Gathering } from './gathering.js';
import { htmlParser } from './libraries.js';
import { isNoteMark } from './note-mark.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose text is not to be read, or not as prose. */
const UNREAD = new Set(
  'script style pre textarea template noscript svg math object iframe listing plaintext xmp select'.split(' '),
);
const XML = /^\ufeff?\s*(?:<\?xml\s|(?:<!doctype[^<>]*>\s*)?<html\s[^<>]*xmlns=)/iu;
/** Such of these elements as are empty. */
const EMPTY = new RegExp(String.raw`<(?:title|${[...UNREAD].join('|')})(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?/>`, 'giu');
/** Elements that stand in a line of text; all others begin and end a Segment. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** Inline elements whose text is not to be judged. */
const CODE = new Set(['code', 'kbd', 'samp', 'var', 'tt']);
/** White space, which a browser shows as one space; the line breaks of some editors are written `&#13;`. */
const SPACE = /(?:[ \t\r\n\f]|&#(?:9|10|12|13|32|x(?:9|a|c|d|20));)+/giu;
/** Twice as deep as browsers go; how much deeper this thread could go, another could not. */
const DEEPEST = 1_000;
/** Elements of short texts that are no sentences. */
const LABELS = new Set('title h1 h2 h3 h4 h5 h6 nav th td dt caption legend summary option footer menu'.split(' '));

/** What these say of a language they say of the whole page, and a page that a machine translated often keeps what it was in. */
const WHOLE = new Set(['html', 'body']);
/** Where more of the text is in another language, as an article in a template of its source, that is not believed either. */
const MOST_FOREIGN = 0.5;

/**
 * Reads HTML: the text of each block is a Segment, its white space as a browser shows it and its entities as the
 * characters they stand for. Tags are hidden, attributes untouched; scripts, styles and preformatted text are in no Segment.
 * What an element says is in another language than English (`lang="pt"`) is foreign.
 */
export function readHtml(text: string): Document {
  const reader = new Reader(text);
  reader.read(htmlParser().parse(asHtml(text), { sourceCodeLocationInfo: true }).childNodes, 'paragraph');
  reader.gathering.close('paragraph');
  return reader.document();
}

/** XHTML is XML, in which `<title/>` is whole, while to HTML all that follows would be the title. */
function asHtml(text: string): string {
  if (!XML.test(text)) return text;
  return text.replace(EMPTY, (tag) => `<link${' '.repeat(tag.length - '<link>'.length)}>`);
}

class Reader {
  readonly gathering: Gathering;
  /** Where the last text ended. */
  #at = 0;
  #depth = 0;
  /** Whether the elements around say that their text is in another language than English. */
  #isForeign = false;
  /** How much text there is, and how much of it is foreign, in UTF-16 code units. */
  readonly #lengths = { all: 0, foreign: 0 };

  constructor(readonly text: string) {
    this.gathering = new Gathering(text);
  }

  /**
   * Reads nodes and those within them; `kind` is that of the block around them. Text that the parser moved, such as that
   * between the rows of a table, is not read.
   */
  read(nodes: readonly Node[], kind: SegmentKind): void {
    if (++this.#depth > DEEPEST) throw new RangeError('elements within elements');
    for (const [index, node] of nodes.entries()) {
      if (node.nodeName === '#text') {
        const next = nodes[index + 1]?.sourceCodeLocation?.startOffset ?? this.text.length;
        this.#text(node as DefaultTreeAdapterTypes.TextNode, next);
      } else if (node.nodeName === '#comment') this.#comment(node);
      else if ('childNodes' in node) this.#element(node, kind);
    }
    this.#depth--;
  }

  document(): Document {
    const { foreign, ...document } = this.gathering.document('html');
    const { all, foreign: length } = this.#lengths;
    return foreign && length <= all * MOST_FOREIGN ? { ...document, foreign } : document;
  }

  #element(element: Element, kind: SegmentKind): void {
    const around = this.#isForeign;
    const language = languageOf(element);
    if (language !== undefined) this.#isForeign = language !== 'en';
    this.#content(element, kind);
    this.#isForeign = around;
  }

  #content(element: Element, kind: SegmentKind): void {
    const { tagName } = element;
    if (tagName === 'br') this.#break(element);
    else if (INLINE.has(tagName)) this.#inline(element, kind);
    else {
      this.gathering.close(kind);
      if (UNREAD.has(tagName)) return;
      const own = kindOf(tagName, kind);
      this.read(element.childNodes, own);
      this.gathering.close(own);
    }
  }

  #inline(element: Element, kind: SegmentKind): void {
    const { startTag, endTag } = element.sourceCodeLocation ?? {};
    if (!startTag || !endTag) this.read(element.childNodes, kind);
    else if (element.tagName === 'sup' && isNoteMark(this.text.slice(startTag.endOffset, endTag.startOffset)))
      this.#at = Math.max(this.#at, endTag.endOffset);
    else if (!CODE.has(element.tagName)) this.read(element.childNodes, kind);
    else if (startTag.startOffset >= this.#at) {
      this.gathering.code(startTag.startOffset, endTag.endOffset);
      this.#at = endTag.endOffset;
    }
  }

  #break({ sourceCodeLocation: place }: Element): void {
    if (!place || place.startOffset < this.#at) return;
    this.gathering.sign(place.startOffset, place.endOffset, '\n');
    this.#at = place.endOffset;
  }

  #text({ sourceCodeLocation: place, value }: DefaultTreeAdapterTypes.TextNode, next: number): void {
    if (!place || place.startOffset < this.#at || place.endOffset > next) return;
    const { startOffset: offset, endOffset } = place;
    const written = this.text.slice(offset, endOffset);
    // The parser reads line breaks as LF, but not those that are written by number.
    if (decoded(written.replace(/\r\n?/gu, '\n')) !== value) return;
    let at = 0;
    for (const { 0: space, index } of written.matchAll(SPACE)) {
      if (space === ' ') continue;
      gatherText(this.gathering, offset + at, offset + index, 'html');
      at = index + space.length;
      this.gathering.character(offset + index, offset + at, ' ');
    }
    gatherText(this.gathering, offset + at, endOffset, 'html');
    this.#at = endOffset;
    const { length } = written.trim();
    this.#lengths.all += length;
    if (!this.#isForeign || length === 0) return;
    this.#lengths.foreign += length;
    this.gathering.foreign(offset, endOffset);
  }

  #comment({ sourceCodeLocation: place }: Node): void {
    if (!place) return;
    const comment = commentIn(this.text.slice(place.startOffset, place.endOffset), place.startOffset);
    if (comment) this.gathering.comments.push(comment);
  }
}

/** The language that an element says it is in, without its region; an empty or wrong tag says nothing. */
function languageOf({ tagName, attrs }: Element): string | undefined {
  if (WHOLE.has(tagName)) return undefined;
  const tag = attrs.find(({ name }) => name === 'lang' || name === 'xml:lang')?.value.trim();
  const language = tag ? baseLanguage(tag) : 'und';
  return language === 'und' ? undefined : language;
}

function kindOf(tagName: string, around: SegmentKind): SegmentKind {
  if (LABELS.has(tagName)) return 'heading';
  return around === 'paragraph' && (tagName === 'li' || tagName === 'dd') ? 'list-item' : around;
}
