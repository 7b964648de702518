import type { Span } from '../span.js';
import { decoded, decodedXml } from './entities.js';
import type { Gathering } from './gathering.js';
import { INLINE } from './html.js';
import { PLACEHOLDER } from './placeholder.js';

/** Elements of HTML, which many files hold as text, that end a line. */
const BLOCK =
  /^(?:p|div|br|hr|ul|ol|li|d[ltd]|h[1-6]|table|caption|thead|tbody|tr|t[dh]|blockquote|section|article|header|footer|fig(?:ure|caption)|pre)$/u;

/** A tag within text, `&lt;b&gt;`; a character, perhaps escaped twice, as in `&amp;eacute;`; a placeholder; the end of a line. */
const IN_TEXT = new RegExp(
  String.raw`&lt;\/?(?<tag>[a-z]\w*)(?:(?!&lt;)[^<>]){0,300}?(?:&gt;|>)|(?<character>&(?:amp;)?(?:#\d+|#x[\da-f]+|[a-z]\w*);)|(?<code>${PLACEHOLDER})|(?<space>(?<![ \t])[ \t]*[\r\n]\s*)`,
  'giu',
);
/** The same in CDATA, where HTML stands as it is. */
const IN_LITERAL = new RegExp(
  String.raw`<\/?(?<tag>[a-z]\w*)[^<>]{0,300}>|(?<character>&(?:#\d+|#x[\da-f]+|[a-z]\w*);)|(?<code>${PLACEHOLDER})|(?<space>(?<![ \t])[ \t]*[\r\n]\s*)`,
  'giu',
);

/** Where a placeholder is read as a word, by what stands before and after it. */
const BEFORE_WORD = /(?:^|[\s([{“‘"'«—–-])$/u;
const AFTER_WORD = /^(?:$|[\s.,;:!?…)\]}”’"'»%—–-])/u;
const AFTER_SENTENCE = /[.!?…]["'”’»)]*\s+$/u;

/** A stretch of the content, and what it reads as. */
interface Piece extends Span {
  /**
   * Text as it stands, or a character that is written otherwise; text that is not to be judged; a placeholder of the
   * text, or an element of XLIFF that may stand for one; where two texts meet.
   */
  readonly kind: 'plain' | 'character' | 'kept' | 'code' | 'element' | 'gap';
  readonly reads: string;
}

/** How a stretch of text is to be read. */
export interface TextStyle {
  /** Whether its line breaks are its own, or those of whoever laid the file out. */
  readonly lines: 'kept' | 'joined';
  /** Whether it may be judged. */
  readonly judged: 'judged' | 'not judged';
}

/** What stands in a `<source>` or `<target>`, piece by piece. */
export class XliffContent {
  readonly #pieces: Piece[] = [];

  constructor(readonly text: string) {}

  /** Text with its entities. */
  addText(span: Span, style: TextStyle): void {
    this.#add(span, style, IN_TEXT, (character) => decoded(decodedXml(character)));
  }

  /** The content of a CDATA section. */
  addLiteral(span: Span, style: TextStyle): void {
    this.#add(span, style, IN_LITERAL, decoded);
  }

  /** An element that stands for something: a word, an image, or a tag of the original file. */
  addPlaceholder(span: Span): void {
    this.#pieces.push({ ...span, kind: 'element', reads: '' });
  }

  /** A tag at which a line ends, or only the sentence. */
  addGap(span: Span, reads: '\n' | ' '): void {
    this.#pieces.push({ ...span, kind: 'gap', reads });
  }

  /** What it reads as, without what stands for a tag or a word. */
  get reading(): string {
    return this.#read()
      .map(({ reads }) => reads)
      .join('');
  }

  /** Adds it to what is gathered. */
  gatherInto(gathering: Gathering): void {
    for (const { start, end, kind, reads } of this.#read()) {
      if (kind === 'plain') gathering.plain(start, end);
      else if (kind === 'character') gathering.character(start, end, reads);
      else if (kind === 'kept') gathering.kept(start, end, reads);
      else if (kind === 'code') gathering.code(start, end);
      else gathering.sign(start, end, reads);
    }
  }

  /** The pieces, each as it is read beside the others: an element as a code or not at all, a gap where there is one. */
  #read(): Piece[] {
    let before = '';
    return this.#pieces.flatMap((piece, index) => {
      const after = this.#pieces[index + 1]?.reads ?? '';
      const { kind, reads } = piece;
      const isThere =
        kind === 'element'
          ? isWord(before, after)
          : kind !== 'gap' ||
            (before !== '' && (reads === '\n' ? !before.endsWith('\n') : !(/\s$/u.test(before) || /^\s/u.test(after))));
      if (!isThere) return [];
      before = (before + reads).slice(-20);
      return kind === 'element' ? { ...piece, kind: 'code' as const } : piece;
    });
  }

  #add(span: Span, { lines, judged }: TextStyle, signs: RegExp, read: (character: string) => string): void {
    const written = this.text.slice(span.start, span.end);
    const add = (kind: Piece['kind'], from: number, to: number, reads = written.slice(from, to)) => {
      if (to === from) return;
      const piece = judged === 'judged' || kind === 'gap' || kind === 'code' ? kind : 'kept';
      this.#pieces.push({ start: span.start + from, end: span.start + to, kind: piece, reads });
    };
    let at = 0;
    for (const { 0: sign, index, groups } of written.matchAll(signs)) {
      const { tag, character, code, space } = groups!;
      if (space !== undefined && lines === 'kept') continue;
      add('plain', at, index);
      at = index + sign.length;
      if (space !== undefined) add('character', index, at, ' ');
      else if (character !== undefined) add('character', index, at, read(character));
      else if (code !== undefined) add('code', index, at);
      else if (BLOCK.test(tag!.toLowerCase())) add('gap', index, at, '\n');
      // What looks like a tag and is none of HTML stands for something: <name>.
      else if (!INLINE.has(tag!.toLowerCase())) add('code', index, at);
    }
    add('plain', at, written.length);
  }
}

/** “Hello, <x/>!” lacks a word without it; of “a <x/>bold<x/> word” it is a tag, and beside a whole sentence an icon. */
function isWord(before: string, after: string): boolean {
  if (!BEFORE_WORD.test(before) || !AFTER_WORD.test(after)) return false;
  if (after.trim() === '') return !AFTER_SENTENCE.test(before);
  return before.trim() !== '' || !/^\s+\p{Lu}/u.test(after);
}
