import { baseLanguage } from '../base-language.js';
import { commentIn } from '../comments.js';
import type { Document } from '../document.js';
import { FormatError } from '../format-error.js';
import type { Span } from '../span.js';
import { Gathering } from './gathering.js';
import { kindOfTranslation } from './label.js';
import { type TextStyle, XliffContent } from './xliff-content.js';
import { readXml, type Tag, type XmlReader } from './xml.js';

const NAMESPACE = /^(?:urn:oasis:names:tc:xliff:document:.*)?$/u;
/** What holds a `<source>` and its `<target>`: in XLIFF 1.2, and in 2.0 and 2.1. */
const UNITS = new Set(['trans-unit', 'segment']);
/** Inline elements around text. All others hold code of the original file, or nothing. */
const AROUND = new Set(['g', 'mrk', 'pc']);
/** Inline elements in the place of something. */
const STANDING_FOR = new Set(['x', 'ph']);
/** Those in the place of a tag, by their `ctype` in XLIFF 1.2, their `type` or `subType` in 2.0. */
const TAG = /^(?:bold|italic|underlined?|link|fmt|x-(?:[abisu]|strong|em|span|html)|xlf:[biu])$/u;
const LINE_BREAK = /^(?:x-|xlf:)?(?:lb|pb|br)$/u;
/** States in which a `<target>` may be a copy of its source. */
const UNTRANSLATED = new Set(['new', 'needs-translation', 'initial']);
/** A text with choices within it, as ICU writes them, is no prose. */
const CHOICES = /\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,/u;

/**
 * Reads XLIFF 1.2, 2.0 and 2.1: each `<target>` is a Segment with its `<source>`, its inline elements hidden. What is not
 * to be translated, not translated yet, or only proposed (`<alt-trans>`, matches) is in no Segment, nor is a `<file>` of
 * another target language than the first.
 * @throws FormatError where it is not well-formed XML, or no XLIFF.
 */
export function readXliff(text: string): Document {
  const reader = new Reader(text);
  readXml(text, reader);
  return reader.document();
}

/** An element around the present place. */
interface Element {
  /** Empty where it is none of XLIFF. */
  readonly name: string;
  readonly start: number;
  readonly translate: boolean;
  readonly lines: TextStyle['lines'];
  /** The `<source>` or `<target>` that it begins. */
  readonly content?: XliffContent;
  /** What it stands for, where that is no text. */
  readonly standsFor?: 'a word' | 'a line break' | 'a tag';
}

/** A `<source>` and its `<target>`, as far as they are read. */
interface Unit {
  readonly translate: boolean;
  state: string | undefined;
  source?: XliffContent;
  target?: XliffContent;
  language?: string | undefined;
}

class Reader implements XmlReader {
  readonly gathering: Gathering;
  readonly #literal: Span[] = [];
  readonly #around: Element[] = [];
  #namespace = '';
  /** The languages of the present `<file>`. */
  #languages: { readonly source?: string | undefined; readonly target?: string | undefined } = {};
  /** Those of all Segments, once there is one. */
  #read: { readonly source?: string | undefined; readonly target?: string | undefined } | undefined;
  #unit: Unit | undefined;
  #content: XliffContent | undefined;

  constructor(readonly text: string) {
    this.gathering = new Gathering(text);
  }

  document(): Document {
    const { source, target } = this.#read ?? this.#languages;
    return {
      ...this.gathering.document('xliff'),
      literal: this.#literal,
      ...(target === undefined ? {} : { language: target }),
      ...(source === undefined ? {} : { sourceLanguage: source }),
    };
  }

  open(tag: Tag): void {
    const parent = this.#around.at(-1);
    if (!parent) this.#begin(tag);
    const name = tag.namespace === this.#namespace ? tag.name : '';
    const translate = tag.attribute('mtype') === 'protected' ? 'no' : tag.attribute('translate');
    const space = tag.attribute('xml:space');
    const element: Element = {
      name,
      start: tag.start,
      translate: translate === undefined ? (parent?.translate ?? true) : translate !== 'no',
      lines: space === undefined ? (parent?.lines ?? 'joined') : space === 'preserve' ? 'kept' : 'joined',
    };
    if (this.#content) this.#openInline(tag, element, parent?.standsFor);
    else this.#openOuter(tag, element, parent?.name);
  }

  close({ end }: Span): void {
    const { name, start, content, standsFor } = this.#around.pop()!;
    const within = this.#around.at(-1)?.standsFor;
    if (content) this.#content = undefined;
    else if (standsFor && !within) {
      if (standsFor === 'a word') this.#content?.addPlaceholder({ start, end });
      else if (standsFor === 'a line break') this.#content?.addGap({ start, end }, '\n');
    } else if (this.#unit && UNITS.has(name)) {
      this.#gather(this.#unit);
      this.#unit = undefined;
    }
  }

  characters(span: Span): void {
    if (!this.#around.at(-1)?.standsFor) this.#content?.addText(span, this.#style);
  }

  literal(span: Span): void {
    if (!this.#content || this.#around.at(-1)?.standsFor) return;
    this.#content.addLiteral(span, this.#style);
    this.#literal.push(span);
  }

  comment({ start, end }: Span): void {
    const comment = commentIn(this.text.slice(start, end), start);
    if (comment) this.gathering.comments.push(comment);
  }

  get #style(): TextStyle {
    const { lines, translate } = this.#around.at(-1)!;
    return { lines, judged: translate ? 'judged' : 'not judged' };
  }

  #begin({ name, namespace, start }: Tag): void {
    if (name !== 'xliff' || !NAMESPACE.test(namespace)) {
      throw new FormatError(this.text, start, `no XLIFF: the file begins with <${name}>, not with <xliff>`);
    }
    this.#namespace = namespace;
  }

  #openOuter(tag: Tag, element: Element, parent = ''): void {
    const { name, translate } = element;
    if (name === 'xliff') this.#languages = { source: tag.attribute('srcLang'), target: tag.attribute('trgLang') };
    if (name === 'file') {
      const { source, target } = this.#languages;
      this.#languages = {
        source: tag.attribute('source-language') ?? source,
        target: tag.attribute('target-language') ?? target,
      };
    }
    if (UNITS.has(name)) this.#unit = { translate, state: tag.attribute('state') };
    if (!this.#unit || !UNITS.has(parent) || (name !== 'source' && name !== 'target')) {
      this.#around.push(element);
      return;
    }
    this.#content = new XliffContent(this.text);
    this.#unit[name] = this.#content;
    if (name === 'target') {
      this.#unit.state ??= tag.attribute('state');
      this.#unit.language = tag.attribute('xml:lang') ?? this.#languages.target;
    }
    this.#around.push({ ...element, content: this.#content });
  }

  #openInline(tag: Tag, element: Element, within: Element['standsFor']): void {
    const standsFor = within ?? standingFor(tag, element.name);
    this.#around.push(standsFor ? { ...element, standsFor } : element);
    if (element.name === 'mrk' && tag.attribute('mtype') === 'seg') this.#content!.addGap(tag, ' ');
  }

  #gather({ translate, state, source, target, language }: Unit): void {
    if (!translate || !target || CHOICES.test(target.reading)) return;
    if (UNTRANSLATED.has(state ?? '') && source?.reading.trim() === target.reading.trim()) return;
    this.#read ??= { source: this.#languages.source, target: language };
    if (baseLanguage(language ?? '') !== baseLanguage(this.#read.target ?? '')) return;
    target.gatherInto(this.gathering);
    const from = source?.reading.trim();
    this.gathering.close(kindOfTranslation(from || target.reading), from || undefined);
  }
}

function standingFor(tag: Tag, name: string): Element['standsFor'] {
  if (AROUND.has(name)) return undefined;
  if (!STANDING_FOR.has(name)) return 'a tag';
  const kinds = ['ctype', 'type', 'subType'].flatMap((attribute) => tag.attribute(attribute) ?? []);
  if (kinds.some((kind) => LINE_BREAK.test(kind))) return 'a line break';
  return kinds.some((kind) => TAG.test(kind)) ? 'a tag' : 'a word';
}
