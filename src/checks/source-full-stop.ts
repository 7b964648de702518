import { justBefore } from '../analysis/characters/just-before.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { placeOfFullStop, withoutReferences } from '../analysis/quotations/place-of-full-stop.js';
import type { Reading } from '../analysis/reading.js';
import { translated } from '../analysis/source/translated.js';
import { isWord } from '../analysis/token.js';
import { defineCheck, type Hit, insert } from './check.js';

/** A full stop of Latin, Chinese, Indic and other writing at the end of a text. */
const STOPPED = /[.…。．｡।۔]["'”’»)\]」』）》]*$/u;
/** The stop may be part of a word that the translation need not shorten: “etc.”, “S.A.”, “v. Chr.”, “и т. д.” */
const SHORTENED =
  /(?:(?<!\p{L})(?:etc|usw|itd|itp|atd|ecc|enz|osv|Inc|Ltd|Co|Corp|Jr|Sr|Nr|Chr|Cía|Cia|др|гг?|руб|тыс|млн|млрд)|\p{L}\.\s?\p{L}{1,3})\.$/iu;
/** What a paragraph of which only the article's source is known has at least, in words, to be no heading. */
const SENTENCE_WORDS = 6;

/** “He took out a revolver” where the source sets a full stop. */
export const sourceFullStop = defineCheck({
  about: 'A paragraph without the full stop that its source ends with.',
  comparesSource: true,
  *find(reading): Iterable<Hit> {
    for (const { paragraph, source } of reading.get(translated)) {
      const written = withoutReferences(paragraph.text.trimEnd());
      if (!/[\p{L}\p{N}%]["'”’»)\]]*$/u.test(justBefore(written, written.length))) continue;
      const given = source.text.trimEnd();
      const close = justBefore(given, given.length);
      if (!STOPPED.test(close) || SHORTENED.test(close) || !mayBeSentence(paragraph, reading)) continue;
      const end = paragraph.start + written.length;
      const last = paragraph.tokens.findLast((token) => isWord(token) && token.start < end);
      if (!last) continue;
      yield {
        start: last.start,
        end,
        suggestions: [insert(placeOfFullStop(paragraph, reading.text), '.', 'add a full stop')],
      };
    }
  },
});

/** Of a segment, or a text, by itself its source tells; a heading, or an item, of an article was perhaps found beside another part of the source. */
function mayBeSentence({ segment, kind, text }: Paragraph, { paragraphs }: Reading): boolean {
  const isByItself = segment.source !== undefined || paragraphs.length === 1;
  return isByItself || (kind === 'paragraph' && text.split(/\s+/u).length >= SENTENCE_WORDS);
}
