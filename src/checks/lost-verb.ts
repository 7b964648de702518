import { likeliestLostVerb } from '../analysis/grammar/lost-verb.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised } from '../analysis/token.js';
import { defineCheck, type Hit } from './check.js';

interface Options {
  readonly least: number;
  readonly weight: number;
}

/** “The funds have also been by the ministry”: a verb has been lost between words that hardly ever stand side by side. */
export const lostVerb = defineCheck<Options>({
  about:
    'A place where a verb has been lost (“has been by the council”), by the words around it; in whole sentences only.',
  options: (z) =>
    z.strictObject({
      least: z.int().min(2).describe('how many words a sentence has at least'),
      weight: z.number().describe('how likely it must be: a natural logarithm of odds'),
    }),
  *find(reading, options): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      if (!isSentence(stretch, options)) continue;
      const { tokens } = stretch;
      const lost = likeliestLostVerb(tokens);
      if (lost && lost.weight >= options.weight) yield { start: tokens[lost.at - 1]!.start, end: tokens[lost.at]!.end };
    }
  },
});

/** No sentence has more tokens; a longer one is a list. */
const LONGEST = 150;

function isSentence({ first, words, tokens, mark, paragraph }: Stretch, { least }: Options): boolean {
  const isWhole = mark?.text === '.' && first !== undefined && isCapitalised(first);
  return isWhole && words.length >= least && tokens.length <= LONGEST && paragraph.kind === 'paragraph';
}
