import { withCapital } from '../analysis/characters/capital.js';
import { isCapitalised, isLowerCase, type Token } from '../analysis/token.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { compiledOnce, defineCheck, type Hit, write } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly offices: readonly string[];
  readonly holders: readonly string[];
  readonly bodies: Readonly<Record<string, string>>;
}

/** “the foreign Minister”, “the Prime minister”, “the state Duma”: a term of two words of which one has a capital. */
export const halfCapitals = defineCheck<Options>({
  about:
    'A title of two words with a capital for one of them (“the foreign Minister”, “the Prime minister”), or a name with one for its second (“the state Duma”).',
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
      if (!next) continue;
      const isTitle = offices.has(token.lower) && holders.has(next.lower);
      const isHalf = isLowerCase(token) ? isMixed(next) : isTitle && isFirstHalf(tokens, token, next);
      if (!isHalf) continue;
      if (!isTitle && !bodies.get(token.lower)?.includes(next.lower)) continue;
      const span = { start: token.start, end: next.end };
      const inCapitals = `${withCapital(token.text)} ${withCapital(next.text)}`;
      const small = `${token.lower} ${next.lower}`;
      const better = isTitle && !isName(tokens[next.index + 1]) ? [small, inCapitals] : [inCapitals];
      yield { ...span, suggestions: better.map((text) => write(span, text)) };
    }
  },
});

/** Right behind the word before it, with a capital, and not in capitals altogether. */
function isMixed(token: Token): boolean {
  return token.before === ' ' && isCapitalised(token) && /\p{Ll}/u.test(token.text);
}

/** A minister of the party: “the former Labour minister”. */
const PARTY = /^labou?r$/u;

/** “said the Prime minister”: no capital of a sentence, of a headline, or of a name before it: “Trade and Health ministers”. */
function isFirstHalf(tokens: readonly Token[], token: Token, next: Token): boolean {
  const before = tokens[token.index - 1];
  if (!before || !isLowerCase(before) || before.lower === 'and' || PARTY.test(token.lower)) return false;
  return isMixed(token) && next.before === ' ' && isLowerCase(next);
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
