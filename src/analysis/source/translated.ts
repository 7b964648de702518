import { baseLanguage } from '../../document/base-language.js';
import type { Document } from '../../document/document.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { PlainText } from './plain-text.js';

/** A paragraph of an article and the text it was translated from. */
export interface Translated {
  readonly paragraph: Paragraph;
  readonly source: PlainText;
  /** The paragraph itself. */
  readonly written: PlainText;
  /**
   * Where else what the paragraph says may come from: the whole source, where which part of it was translated here was found by
   * aligning; else the paragraph’s own source.
   */
  readonly around: PlainText;
  /** What the words of `around` were made into: the whole article, or this paragraph. */
  readonly made: PlainText;
  /** As `around` and `made`, but no more of a long article than the paragraphs before and behind: for what takes long to look for. */
  readonly near: { readonly around: PlainText; readonly made: PlainText };
}

/** The paragraphs whose source is known, in order; none where the article came alone. To be had by `reading.get(translated)`. */
export function translated(reading: Reading): readonly Translated[] {
  const { document, paragraphs } = reading;
  const language = sourceLanguageOf(document);
  const whole = wholeSource(document.source ?? '', language);
  const article = new PlainText(reading.text, 'en');
  const isLong = whole.text.length > LONG || article.text.length > LONG;
  return paragraphs.flatMap((paragraph, index): Translated[] => {
    const { source: own, beside } = paragraph.segment;
    const text = own ?? beside;
    if (text === undefined || text.trim() === '' || paragraph.text.trim() === '') return [];
    const [source, written] = [new PlainText(text, language), new PlainText(paragraph.text, 'en')];
    if (own === undefined) {
      const [around, made] = [whole, article];
      const near = isLong ? neighbourhood(paragraphs, index, language) : { around, made };
      return [{ paragraph, source, written, around, made, near }];
    }
    const near = { around: source, made: written };
    return [{ paragraph, source, written, ...near, near }];
  });
}

/** UTF-16 code units of an article, or a source, that is longer than most news. */
const LONG = 20_000;

function neighbourhood(
  paragraphs: readonly Paragraph[],
  index: number,
  language: string | undefined,
): Translated['near'] {
  const here = paragraphs.slice(Math.max(0, index - 1), index + 2);
  return {
    around: new PlainText(here.map(({ segment }) => segment.beside ?? '').join('\n'), language),
    made: new PlainText(here.map(({ text }) => text).join('\n'), 'en'),
  };
}

/** The first part of the BCP 47 tag of a Document's source language, such as `pt`, and `no` for Bokmål; none where it is not known. */
export function sourceLanguageOf({ sourceLanguage }: Document): string | undefined {
  const language = sourceLanguage === undefined ? undefined : baseLanguage(sourceLanguage);
  return language === 'nb' ? 'no' : language;
}

let last: PlainText | undefined;
let lastText: string | undefined;

/** A whole source, read once for all sections of its article. */
function wholeSource(text: string, language: string | undefined): PlainText {
  if (last === undefined || lastText !== text || last.language !== language) last = new PlainText(text, language);
  lastText = text;
  return last;
}
