import { withCapital } from '../analysis/characters/capital.js';
import { isCapitalised, isLowerCase, type Token } from '../analysis/token.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { compiledOnce, defineCheck, type Hit, replace } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly offices: readonly string[];
  readonly holders: readonly string[];
  readonly bodies: Readonly<Record<string, string>>;
}

/** “the foreign Minister”, “the state Duma”: a term of two words of which only the second has its capital. */
export const halfCapitals = defineCheck<Options>({
  about:
    'A title or a name of two words with a capital for the second alone (“the foreign Minister”, “the state Duma”).',
  options: (z) =>
    z.strictObject({
      offices: words(z).describe('what stands before one of `holders`, in lower case: “foreign”'),
      holders: words(z).describe('what has capitals before a name, or none: “minister”'),
      bodies: z.record(z.string(), z.string()).describe('names by their first word, in lower case: “state: duma”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const { sought, offices, holders, bodies } = bookOf(options);
    for (const { token, tokens } of soughtTokens(reading, sought)) {
      const next = tokens[token.index + 1];
      if (!next || !isLowerCase(token) || !isMixed(next)) continue;
      const isTitle = offices.has(token.lower) && holders.has(next.lower);
      if (!isTitle && !bodies.get(token.lower)?.includes(next.lower)) continue;
      const span = { start: token.start, end: next.end };
      const inCapitals = `${withCapital(token.text)} ${next.text}`;
      const small = `${token.text} ${next.lower}`;
      const better = isTitle && !isName(tokens[next.index + 1]) ? [small, inCapitals] : [inCapitals];
      yield { ...span, suggestions: better.map((text) => replace(span, text, `write “${text}”`)) };
    }
  },
});

/** Right behind the word before it, with a capital, and not in capitals altogether. */
function isMixed(token: Token): boolean {
  return token.before === ' ' && isCapitalised(token) && /\p{Ll}/u.test(token.text);
}

function isName(token: Token | undefined): boolean {
  return token?.before === ' ' && isCapitalised(token);
}

const bookOf = compiledOnce(({ offices, holders, bodies }: Options) => {
  const names = new Map(Object.entries(bodies).map(([first, seconds]) => [first, seconds.split(' ')]));
  return {
    // One object for all articles: the index of words knows from one what the next looks for.
    sought: new Set([...offices, ...names.keys()]),
    offices: new Set(offices),
    holders: new Set(holders),
    bodies: names,
  };
});
