import type { Exceptions } from '../analysis/grammar/misfit.js';
import { mayBeMisfit, misfitAt } from '../analysis/grammar/word-class.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { compiledOnce, defineCheck, type Hit, write } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly adjectivesInLy: readonly string[];
  readonly limiting: readonly string[];
  readonly adjectivesToo: readonly string[];
  readonly nounsToo: readonly string[];
  readonly ofManner: readonly string[];
  readonly ofDegree: readonly string[];
  readonly nounsOf: Readonly<Record<string, string>>;
}

/** One object for all articles: it is asked of each word once. */
const SOUGHT = { has: mayBeMisfit };

/** “the introduce of”, “has announcement that”, “they usual come”: a word of a class that cannot stand in its place. */
export const wordClass = defineCheck<Options>({
  about:
    'A word whose relative of another class is meant (“the introduce of”, “has announcement that”, “they usual come”).',
  options: (z) =>
    z.strictObject({
      adjectivesInLy: words(z).describe('adjectives that end in “-ly”'),
      limiting: words(z).describe('adverbs that may stand before a noun'),
      adjectivesToo: words(z).describe('nouns that are adjectives too'),
      nounsToo: words(z).describe('verbs that are now and then a noun'),
      ofManner: words(z).describe(
        'adjectives that are seldom nouns, and whose adverbs tell how or when something is done',
      ),
      ofDegree: words(z).describe('adjectives whose adverbs tell by how much'),
      nounsOf: z.record(z.string(), z.string()).describe('adjectives that are no nouns, and their nouns'),
    }),
  *find(reading, options): Iterable<Hit> {
    const exceptions = exceptionsOf(options);
    for (const { token, tokens } of soughtTokens(reading, SOUGHT)) {
      const misfit = misfitAt(tokens, token.index, exceptions);
      if (!misfit) continue;
      const { is, calledFor, right } = misfit;
      yield {
        start: token.start,
        end: token.end,
        values: { is, calledFor },
        suggestions: right.map((word) => write(token, word)),
      };
    }
  },
});

const exceptionsOf = compiledOnce(
  (options: Options): Exceptions => ({
    adjectivesInLy: new Set(options.adjectivesInLy),
    limiting: new Set(options.limiting),
    adjectivesToo: new Set(options.adjectivesToo),
    nounsToo: new Set(options.nounsToo),
    ofManner: new Set(options.ofManner),
    ofDegree: new Set(options.ofDegree),
    nounsOf: new Map(Object.entries(options.nounsOf)),
  }),
);
