import type { Span } from '../document/span.js';
import type { Reading } from './reading.js';

/** One place where a capitalised word stands, without a possessive ending: “Guterres” of “Guterres’ trip”. */
export interface NameMention extends Span {
  /** The capitalised words next to it, where only a space or a hyphen lies between: “António” before “Guterres”. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A capitalised word of the article and all places where it is written just so. */
export interface NameWord {
  readonly text: string;
  readonly mentions: readonly NameMention[];
}

/** The words of an article's names, as written. */
export interface NameWords {
  readonly byText: ReadonlyMap<string, NameWord>;
  /** The words that the article writes in lower case. */
  readonly lowerCase: ReadonlySet<string>;
}

// Its own expression, not the tokens: the language model cuts words at letters outside Latin-1 (“Đoković”).
const WORD = /[\p{L}\p{M}]+(?:['’]\p{Lu}[\p{L}\p{M}]+)*/gu;
// Not “NATO”, nor a word at play with its capitals.
const NAME = /^\p{Lu}(?!(?:.*\p{Lu}){2}).*\p{Ll}/u;
const NEIGHBOUR = /^[ \u00a0-]$/u;

/** Collects the capitalised words of the article that are not in capitals throughout. To be had by `reading.get(nameWords)`. */
export function nameWords(reading: Reading): NameWords {
  const byText = new Map<string, { text: string; mentions: NameMention[] }>();
  const lowerCase = new Set<string>();
  for (const paragraph of reading.paragraphs) {
    const words = [...paragraph.text.matchAll(WORD)];
    words.forEach((match, index) => {
      const text = match[0];
      if (!NAME.test(text)) {
        if (/^\p{Ll}/u.test(text)) lowerCase.add(text);
        return;
      }
      const end = match.index + text.length;
      const word = byText.get(text) ?? { text, mentions: [] };
      byText.set(text, word);
      word.mentions.push({
        start: paragraph.start + match.index,
        end: paragraph.start + end,
        before: neighbour(words[index - 1], (other) =>
          paragraph.text.slice(other.index + other[0].length, match.index),
        ),
        after: neighbour(words[index + 1], (other) => paragraph.text.slice(end, other.index)),
      });
    });
  }
  return { byText, lowerCase };
}

function neighbour(word: RegExpExecArray | undefined, between: (word: RegExpExecArray) => string): string | undefined {
  return word && /^\p{Lu}/u.test(word[0]) && NEIGHBOUR.test(between(word)) ? word[0] : undefined;
}
