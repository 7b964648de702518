import { WORD_CLASSES, type WordClass, wordClassOf } from '../analysis/language-model/word-class.js';
import { isSurnameHe } from '../analysis/names/surname-first.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, isWord, type Token } from '../analysis/token.js';
import { addTo } from '../document/add-to.js';
import { compiledOnce, defineCheck, type Hit, type Zod } from './check.js';
import { phrases, words } from './words-option.js';

/** What stands at a sentence's start, before its first word. */
const START = '<start>';

/** No sentence has more tokens. */
const LONGEST_SENTENCE = 200;

interface Pair {
  readonly before: readonly string[];
  readonly between?: readonly string[] | undefined;
  readonly after: readonly string[];
  readonly unless?: readonly string[] | undefined;
}

interface Options {
  readonly pairs: readonly Pair[];
  readonly idioms: readonly string[];
}

/** “had not had a with the disease”: small words that never stand side by side, so that a word is missing between. */
export const impossiblePair = defineCheck<Options>({
  about:
    'Words that never stand side by side (“had a with the disease”, “they to the coast”): one is missing or misplaced.',
  options: (z) =>
    z.strictObject({
      pairs: z
        .array(
          z.strictObject({
            before: asked(z),
            between: asked(z).optional().describe('one of these words stands between them'),
            after: asked(z),
            unless: words(z)
              .optional()
              .describe(
                'words that make it right, as the first of the pair or earlier in the sentence; “?”: a question is let be',
              ),
          }),
        )
        .describe(
          `words, and the words that none of them stands before; also ${START}, and words by tag and form: ${WORD_CLASSES.map((name) => `<${name}>`).join(', ')}`,
        ),
      idioms: phrases(z).describe('what may follow all the same: “by now” in “the by now famous”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    for (const stretch of stretches(reading)) {
      const { tokens } = stretch;
      for (let at = 0; at < tokens.length; at++) {
        const pairs = book.get(tokens[at]!.lower);
        if (pairs === undefined) continue;
        for (const pair of pairs) {
          const from = at - pair.anchor;
          const to = endOf(pair, from, stretch);
          if (to === undefined || isIdiom(tokens, from + 1, options)) continue;
          if (from >= 0 && isSurnameHe(tokens[from]!, tokens[to])) continue;
          yield { start: tokens[Math.max(from, 0)]!.start, end: tokens[to]!.end };
          break;
        }
      }
    }
  },
});

function asked(z: Zod) {
  return words(z).refine(
    (all) => all.every((word) => !isClass(word) || word === START || CLASSES.has(word)),
    `a class of words is one of ${[...CLASSES].join(', ')}`,
  );
}

const CLASSES: ReadonlyMap<string, WordClass> = new Map(WORD_CLASSES.map((name) => [`<${name}>`, name]));

function isClass(word: string): boolean {
  return /^<.+>$/u.test(word);
}

/** What is asked of one Token. */
interface Asked {
  readonly words: ReadonlySet<string>;
  /** None where no class is asked for: to tell a word's class takes longer than to look it up. */
  readonly classes: ReadonlySet<WordClass> | undefined;
}

interface CompiledPair {
  readonly before: Asked;
  readonly between: Asked | undefined;
  readonly after: Asked;
  readonly unless: ReadonlySet<string> | undefined;
  /** How many words stand before the one that it is looked up by. */
  readonly anchor: number;
}

/** Pairs by each of the words at their anchor. */
type Book = ReadonlyMap<string, readonly CompiledPair[]>;

const bookOf = compiledOnce(({ pairs }: Options): Book => {
  const book = new Map<string, CompiledPair[]>();
  for (const { before, between, after, unless } of pairs) {
    const rows = between ? [before, between, after] : [before, after];
    const anchor = Math.max(
      0,
      rows.findIndex((row) => !row.some(isClass)),
    );
    const pair: CompiledPair = {
      before: compiled(before),
      between: between && compiled(between),
      after: compiled(after),
      unless: unless && new Set(unless),
      anchor,
    };
    for (const word of rows[anchor]!) addTo(book, word, pair);
  }
  return book;
});

function compiled(all: readonly string[]): Asked {
  const classes = all.flatMap((word) => CLASSES.get(word) ?? []);
  return { words: new Set(all), classes: classes.length > 0 ? new Set(classes) : undefined };
}

/** The last Token of a pair that is to begin at `from`; none where it does not, or where it is right. */
function endOf(pair: CompiledPair, from: number, stretch: Stretch): number | undefined {
  const { before, between, after, unless } = pair;
  const { tokens } = stretch;
  const to = between ? from + 2 : from + 1;
  if (from < -1 || to >= tokens.length) return undefined;
  // First, as most pairs that stand at a sentence's start are met elsewhere.
  if (from < 0 ? !(before.words.has(START) && startsSentence(stretch)) : !holds(before, tokens, from)) return undefined;
  if (!holds(after, tokens, to)) return undefined;
  if (between && !(holds(between, tokens, from + 1) && canFollow(tokens, from + 1))) return undefined;
  if ((from > 0 && tokens[from]!.before === '') || !canFollow(tokens, to)) return undefined;
  const earlier = tokens.slice(Math.max(0, from - LONGEST_SENTENCE), from + 1);
  const right = unless?.has(stretch.mark?.text ?? '') || earlier.some(({ lower }) => unless?.has(lower));
  return right ? undefined : to;
}

function startsSentence({ tokens, first }: Stretch): boolean {
  return tokens[0] === first && first !== undefined && !isLowerCase(first);
}

/** True of one of the words, but “The Who” and “George I” are no small words, and of one of the classes. */
function holds({ words, classes }: Asked, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (words.has(token.lower) && (token.index === 0 || !isCapitalised(token) || at === 0 || isPronounI(tokens, at)))
    return true;
  const name = classes && wordClassOf(token, at === 0);
  return name !== undefined && classes!.has(name);
}

function isPronounI(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.text === 'I' && !isCapitalised(tokens[at - 1]!);
}

/** “the to-do list”, “a 'the' or an 'of'”: no word of the sentence, but part of a compound or in marks of its own. */
function canFollow(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!isWord(token)) return true;
  const next = tokens[at + 1];
  if (at > 0 && token.before === '' && token.lower !== "n't") return false;
  return !(next?.before === '' && /^[\p{L}\p{N}–—/'’-]/u.test(next.text) && next.lower !== "n't");
}

function isIdiom(tokens: readonly Token[], at: number, { idioms }: Options): boolean {
  const [second, third] = [tokens[at]!.lower, tokens[at + 1]?.lower];
  // “the who, what and when”
  if (/^(?:who|what|when|where|why|how)$/u.test(second) && third === ',') return true;
  return idioms.includes(second) || idioms.includes(`${second} ${third}`);
}
