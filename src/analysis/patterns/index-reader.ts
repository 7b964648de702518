import type { Seeker } from '../words/word-form.js';
import type { Places, WordIndex } from '../words/word-index.js';
import { type ArticleWords, numbersOf, type TriggerIndex } from './trigger-index.js';

/**
 * Reads an index for one article after the other: for the first no more than that has words of. Where there is a second there are more:
 * the whole is read then, once, and the words that are looked for stay the same.
 */
export class IndexReader {
  readonly #index: TriggerIndex;
  #articles = 0;

  constructor(index: TriggerIndex) {
    this.#index = index;
  }

  /** What of the index is to be known for an article and was not before, by its words: a word of the second has all its numbers. */
  *readFor(article: ArticleWords): Iterable<readonly [word: string, numbers: readonly number[]]> {
    this.#articles++;
    if (this.#articles === 1)
      for (const [word, numbers] of this.#index.numbersIn(article)) yield [word, numbersOf(numbers, article)];
    else if (this.#articles === 2) for (const [word, numbers] of this.#index.numbers) yield [word, numbersOf(numbers)];
  }

  /** Where the words stand that `seeker` has, one object for all articles, in the article that the index was read for last. */
  placesIn(article: WordIndex, seeker: Seeker): Places {
    return this.#articles > 1 ? article.placesOf(seeker) : article.placesWhere(seeker);
  }
}
