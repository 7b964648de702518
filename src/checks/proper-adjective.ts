import { withCapital } from '../analysis/characters/capital.js';
import { isWord, type Token } from '../analysis/token.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { compiledOnce, defineCheck, type Hit, write } from './check.js';
import { phrases, words } from './words-option.js';

interface Options {
  readonly always: readonly string[];
  readonly sometimes: readonly string[];
  readonly nouns: readonly string[];
  readonly fine: readonly string[];
}

/** “the brazilian president”: the name of a people, a language or a faith, without its capital. */
export const properAdjective = defineCheck<Options>({
  about: 'A word for a people, a language or a faith without its capital (“the brazilian president”).',
  options: (z) =>
    z.strictObject({
      always: words(z).describe('words that have a capital wherever they stand'),
      sometimes: words(z).describe('words that mean another thing as well (“to polish”): judged before one of `nouns`'),
      nouns: words(z).describe('what a people, or its state, has: “president”, “border”'),
      fine: phrases(z).describe('things that are not of that people, or no longer: “french fries”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const { sought, always, nouns, fine } = bookOf(options);
    for (const { token, tokens, paragraph } of soughtTokens(reading, sought)) {
      const next = tokens[token.index + 1];
      if (token.text !== token.lower || isPartOfAddress(token, tokens)) continue;
      // A text without any capital is another thing.
      if (!/\p{Lu}/u.test(paragraph.text)) continue;
      if (!always.has(token.lower) && !nouns.has(next?.lower ?? '')) continue;
      if (fine.has(`${token.lower} ${next?.lower ?? ''}`)) continue;
      const right = withCapital(token.text);
      yield { start: token.start, end: token.end, suggestions: [write(token, right)] };
    }
  },
});

const bookOf = compiledOnce(({ always, sometimes, nouns, fine }: Options) => ({
  // One object for all articles: the index of words knows from one what the next looks for.
  sought: new Set([...always, ...sometimes]),
  always: new Set(always),
  nouns: new Set(nouns),
  fine: new Set(fine),
}));

/** “#brazilian”, “american.com”, “en_german”: no word of a sentence. */
function isPartOfAddress({ index, before }: Token, tokens: readonly Token[]): boolean {
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  if (before === '' && previous && /[\p{L}\p{N}#@_/.]$/u.test(previous.text)) return true;
  return (
    next?.before === '' &&
    (/^[@_/]/u.test(next.text) || (next.text === '.' && isWord(tokens[index + 2]) && tokens[index + 2]!.before === ''))
  );
}
