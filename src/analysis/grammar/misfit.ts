import { ARTICLES, POSSESSIVES } from '../words/function-words.js';

/** Words that look as if their class were told by their form, and are of another or of several. */
export interface Exceptions {
  /** Adjectives that end in “-ly”. */
  readonly adjectivesInLy: ReadonlySet<string>;
  /** Adverbs that a noun may follow: “a mostly Muslim town”, “nearly a quarter”. */
  readonly limiting: ReadonlySet<string>;
  /** Nouns that are adjectives too, and so may have an adverb before them. */
  readonly adjectivesToo: ReadonlySet<string>;
  /** Verbs that are now and then a noun: “a big ask”. */
  readonly nounsToo: ReadonlySet<string>;
  /** Adjectives that tell how often, how soon or how something is done, and are not often taken for nouns. */
  readonly ofManner: ReadonlySet<string>;
  /** Adjectives that tell by how much. */
  readonly ofDegree: ReadonlySet<string>;
  /** Adjectives that are no nouns, and their nouns. */
  readonly nounsOf: ReadonlyMap<string, string>;
}

/** As a message names it. */
type WordClass = 'an adverb' | 'an adjective' | 'a noun' | 'a verb';

/** A word that stands in a place that calls for a word of another class, and its relatives of that class, the likeliest first; none where its endings tell of none. */
export interface Misfit {
  readonly is: WordClass;
  readonly calledFor: WordClass;
  readonly right: readonly string[];
}

/** True of what a noun follows, with or without adjectives. */
export function opensNoun(lower: string): boolean {
  // “told her quickly”
  return ARTICLES.has(lower) || (POSSESSIVES.has(lower) && lower !== 'her' && lower !== 'whose');
}
