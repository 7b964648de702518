import { pieces } from './pieces.js';
import type { Reading } from './reading.js';

/** Where a word stands: in which Paragraph of the article, and at which place there. */
interface WordPlace {
  readonly paragraph: number;
  readonly at: number;
}

/**
 * Every word and mark of an article, in lower case, with all its places in order. An article has three times as many words as
 * different ones, so what would be asked of each word is asked once.
 */
export type WordIndex = ReadonlyMap<string, readonly WordPlace[]>;

/** By Pieces. To be had by `reading.get(pieceIndex)`. */
export function pieceIndex(reading: Reading): WordIndex {
  return indexOf(reading.get(pieces).map(({ pieces: here }) => here));
}

/** By Tokens. To be had by `reading.get(tokenIndex)`. */
export function tokenIndex(reading: Reading): WordIndex {
  return indexOf(reading.paragraphs.map(({ tokens }) => tokens));
}

/** The places of those words that `words` has: for each Paragraph that has any, in order, its places in order. */
export function placesOf(
  words: { has(word: string): boolean },
  index: WordIndex,
): readonly (readonly [paragraph: number, places: readonly number[]])[] {
  const byParagraph = new Map<number, number[]>();
  for (const [word, places] of index) {
    if (!words.has(word)) continue;
    for (const { paragraph, at } of places) {
      const known = byParagraph.get(paragraph);
      if (known) known.push(at);
      else byParagraph.set(paragraph, [at]);
    }
  }
  for (const places of byParagraph.values()) places.sort((a, b) => a - b);
  return [...byParagraph].sort(([a], [b]) => a - b);
}

function indexOf(paragraphs: readonly (readonly { readonly lower: string }[])[]): WordIndex {
  const index = new Map<string, WordPlace[]>();
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const words = paragraphs[paragraph]!;
    for (let at = 0; at < words.length; at++) {
      const { lower } = words[at]!;
      const known = index.get(lower);
      if (known) known.push({ paragraph, at });
      else index.set(lower, [{ paragraph, at }]);
    }
  }
  return index;
}
