import { clausesOf } from '../analysis/grammar/clause.js';
import { lacksMainVerb } from '../analysis/grammar/main-clause.js';
import { isVerbless } from '../analysis/grammar/verbless.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isNoun, type Token } from '../analysis/token.js';
import { ARTICLES, POSSESSIVES } from '../analysis/words/function-words.js';
import { compiledOnce, defineCheck, type Hit } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly least: number;
  readonly remarks: readonly string[];
  readonly days: readonly string[];
  readonly beforeDays: readonly string[];
  readonly adverbs: readonly string[];
  readonly joined: readonly string[];
  readonly tellers: readonly string[];
}

/** “The president of the commission the decision on Monday.”: a sentence that has lost its verb. */
export const noVerb = defineCheck<Options>({
  about:
    'A sentence that has lost its verb, or its main clause (“The head of the commission the decision on Monday.”); captions, lists and deliberate fragments are left alone.',
  options: (z) =>
    z.strictObject({
      least: z.int().min(2).describe('how many words it has at least'),
      remarks: words(z).describe('words that open a remark, which needs no verb'),
      days: words(z).describe('words that tell when something happened, after one of the next'),
      beforeDays: words(z).describe('words that stand before these'),
      adverbs: words(z).describe('adverbs that go with a verb, where they stand after a noun'),
      joined: words(z).describe('nouns that an article may follow: “half the”'),
      tellers: words(z).describe(
        'people and papers that tell something, but are not followed by what they tell: “the experts that”',
      ),
    }),
  *find(reading, options): Iterable<Hit> {
    const lists = listsOf(options);
    for (const stretch of stretches(reading)) {
      if (!isSentenceLike(stretch, options)) continue;
      // Last, as it asks most of each word.
      const lacksAny = lacksVerb(stretch, options) && isVerbless(stretch.tokens);
      if (lacksAny || lacksMainVerb(stretch, lists)) yield { start: stretch.start, end: stretch.last!.end };
    }
  },
});

const listsOf = compiledOnce(({ tellers, adverbs }: Options) => ({
  tellers: new Set(tellers),
  adverbs: new Set(adverbs),
}));

const JOINS = new Set([...':;–—()[]"“”«»/-', '--']);

/** Words between a capital and a full stop; a colon or a dash may stand for a verb. */
function isSentenceLike(
  { first, tokens, words, mark, endsBare, paragraph }: Stretch,
  { least, remarks }: Options,
): boolean {
  return (
    paragraph.kind === 'paragraph' &&
    words.length >= least &&
    mark?.text === '.' &&
    endsBare &&
    tokens[0] === first &&
    isCapitalised(first!) &&
    !remarks.includes(first!.lower) &&
    !tokens.some(({ text }) => JOINS.has(text))
  );
}

/**
 * What a caption and a deliberate fragment do not have: two noun phrases side by side, a subject pronoun, an adverb that goes with
 * a verb, or, among sentences, a day.
 */
function lacksVerb(stretch: Stretch, options: Options): boolean {
  const { tokens, previous, next } = stretch;
  for (let at = 0; at < tokens.length; at++)
    if (twoPhrases(tokens, at, options) || isSubject(tokens[at]!) || isLone(tokens, at, options)) return true;
  const amongSentences = [previous, next].some((other) => other !== undefined && clausesOf(other).main === 'yes');
  return amongSentences && tokens.some((_, at) => isDay(tokens, at, options));
}

/** “the commission the decision”; “Peter the Great” is a name. */
function twoPhrases(tokens: readonly Token[], at: number, { joined }: Options): boolean {
  if (at < 2) return false;
  const [before, { lower }] = [tokens[at - 1]!, tokens[at]!];
  if (!isNoun(before) || !(ARTICLES.has(lower) || (POSSESSIVES.has(lower) && lower !== 'whose'))) return false;
  if (joined.includes(before.lower)) return false;
  return tokens[at + 1] !== undefined && !isCapitalised(tokens[at + 1]!);
}

function isSubject({ lower }: Token): boolean {
  return lower === 'he' || lower === 'she' || lower === 'they';
}

/** “the ministers also not in the capital” */
function isLone(tokens: readonly Token[], at: number, { adverbs }: Options): boolean {
  return at > 0 && isNoun(tokens[at - 1]!) && adverbs.includes(tokens[at]!.lower);
}

/** “on Monday”, “since Friday” */
function isDay(tokens: readonly Token[], at: number, { days, beforeDays }: Options): boolean {
  return days.includes(tokens[at]!.lower) && beforeDays.includes(tokens[at - 1]?.lower ?? '');
}
