import type { Sentence } from '../paragraph.js';
import type { Translated } from './translated.js';

/** Sentences of an article and what they were translated from. */
export interface SentencePair {
  readonly sentences: readonly Sentence[];
  readonly source: string;
}

const END = /(?<=[.!?…।؟]["'”’»)\]]*)\s+|(?!["'”’」』）])(?<=[。！？]["'”’」』）]*)/u;
/** A paragraph of more sentences is not read as one, where its source has more or fewer. */
const MOST = 3;

/** The sentences of a paragraph, each with its own where the source has as many, else all with the whole source. */
export function sentencePairs({ paragraph, source }: Translated): SentencePair[] {
  const { sentences } = paragraph;
  const parts = source.text
    .trim()
    .split(END)
    .filter((part) => part.trim() !== '');
  if (parts.length === sentences.length)
    return sentences.map((sentence, index) => ({ sentences: [sentence], source: parts[index]! }));
  return sentences.length <= MOST ? [{ sentences, source: source.text.trim() }] : [];
}
