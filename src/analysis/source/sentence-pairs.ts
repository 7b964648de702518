import type { Sentence } from '../paragraph.js';
import type { Translated } from './translated.js';

/** Sentences of an article and what they were translated from. */
export interface SentencePair {
  readonly sentences: readonly Sentence[];
  readonly source: string;
}

/** Found from its full stop on: to look back from every mark for one takes as long as the square of a row of marks. */
const END = /[.!?…।؟]["'”’»)\]]*\s+|[。！？]+["'”’」』）]*/gu;
/** A paragraph of more sentences is not read as one, where its source has more or fewer. */
const MOST = 3;

/** The sentences of a paragraph, each with its own where the source has as many, else all with the whole source. */
export function sentencePairs({ paragraph, source }: Translated): SentencePair[] {
  const { sentences } = paragraph;
  const parts = partsOf(source.text.trim());
  if (parts.length === sentences.length)
    return sentences.map((sentence, index) => ({ sentences: [sentence], source: parts[index]! }));
  return sentences.length <= MOST ? [{ sentences, source: source.text.trim() }] : [];
}

function partsOf(text: string): string[] {
  const ends = [...text.matchAll(END)].map(({ 0: end, index }) => index + end.length);
  return [...ends, text.length]
    .map((end, at) => text.slice(ends[at - 1] ?? 0, end).trim())
    .filter((part) => part !== '');
}
