import type { Comment } from './comments.js';
import type { Span } from './span.js';

/** What a Segment is in its article, as far as its format or its looks tell. */
export type SegmentKind = 'paragraph' | 'heading' | 'list-item';

/** A stretch of translatable text: a paragraph, a heading, a PO `msgstr`. Its Span leaves out the line break at its end. */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  /** The text this Segment was translated from, where it is known. */
  readonly source?: string;
  /** What of the Document’s source stands beside it, found by aligning the two: it may be a little more, less or other than its source. */
  readonly beside?: string;
}

/** A stretch of the file that reads otherwise than it is written: a sign of markup, a comment, `&eacute;`. */
export interface Hidden extends Span {
  /** What it reads as, “é”; nothing where it is absent. */
  readonly readsAs?: string;
  /** A character may give way to an Edit; markup stays. */
  readonly kind: 'markup' | 'character';
}

/** A value of front matter that is text of the article: how it is quoted says what can stand in it. Its Span leaves out the quotes. */
export interface QuotedValue extends Span {
  readonly quote: '"' | "'" | '';
  readonly language: 'yaml' | 'toml';
}

/** The text of one file and its Segments, in order; all offsets count UTF-16 code units of `text`. */
export interface Document {
  /** The file as read: a byte-order mark and the line endings included. */
  readonly text: string;
  /** The format's name, such as `text`. */
  readonly format: string;
  readonly segments: readonly Segment[];
  /** What reads otherwise than it is written, in order, none overlapping another; a Segment may go round it. */
  readonly hidden?: readonly Hidden[];
  /** What stands in a Segment and is not to be judged, such as code; in order. */
  readonly opaque?: readonly Span[];
  /** What the file itself says is in another language than English, as a quotation in Portuguese on an English page; in order. */
  readonly foreign?: readonly Span[];
  /** Where text stands as it is, in a format that writes some characters otherwise elsewhere, such as CDATA. */
  readonly literal?: readonly Span[];
  /** What of its front matter is text, in order. */
  readonly values?: readonly QuotedValue[];
  /** Comments for stet, in order; all are hidden. */
  readonly comments?: readonly Comment[];
  /** BCP 47 tag of the language it is written in, where the file itself says so. */
  readonly language?: string;
  /** The whole source text, where the article came with one that is not split into Segments. */
  readonly source?: string;
  /** BCP 47 tag of the source language, where it is known. */
  readonly sourceLanguage?: string;
  /** True of a section of a long text that is not its first: what it begins with is not how the article begins. */
  readonly goesOn?: true;
}
