import type { Seeker } from '../words/word-form.js';
import type { Places, WordIndex } from '../words/word-index.js';
import type { ArticleWords, TriggerIndex } from './trigger-index.js';

/** Of so many words in all, each counted once an article, what they call for is read; behind them the rest, in one go. */
const MOST = 10_000;

/**
 * Reads an index for one article after the other: for each no more than that has words of, as to read the whole takes as long as to
 * check some. Where there are many the whole is read, once, and the words that are looked for stay the same.
 */
export class IndexReader {
  readonly #index: TriggerIndex;
  #words = 0;
  #isWhole = false;

  constructor(index: TriggerIndex) {
    this.#index = index;
  }

  /**
   * What of the index is to be known for an article, by its words, though some of it was before: a word has all numbers that this article
   * may need, and in the end all there are.
   */
  *readFor(article: ArticleWords): Iterable<readonly [word: string, numbers: readonly number[]]> {
    if (this.#isWhole) return;
    this.#words += article.size;
    this.#isWhole = this.#words > MOST;
    yield* this.#isWhole ? this.#index.numbers : this.#index.numbersIn(article);
  }

  /** Where the words stand that `seeker` has, one object for all articles, in the article that the index was read for last. */
  placesIn(article: WordIndex, seeker: Seeker): Places {
    return this.#isWhole ? article.placesOf(seeker) : article.placesWhere(seeker);
  }
}
