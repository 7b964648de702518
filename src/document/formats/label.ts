import type { SegmentKind } from '../document.js';

const SENTENCE = /[.!?…:]["'”’»)]*$/u;

/** What the translation of a text is: a paragraph where that ends like a sentence, else a heading, as labels are. */
export function kindOfTranslation(source: string): SegmentKind {
  return SENTENCE.test(source.trimEnd()) ? 'paragraph' : 'heading';
}
