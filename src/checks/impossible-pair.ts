import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, isWord, type Token } from '../analysis/token.js';
import { WORD_CLASSES, type WordClass, wordClassOf } from '../analysis/word-class.js';
import { defineCheck, type Hit, type Zod } from './check.js';
import { phrases, words } from './words-option.js';

/** What stands at a sentence's start, before its first word. */
const START = '<start>';

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
      const keys = tokens.map(keysOf);
      const keysAt = (at: number) => keys[at]!;
      const opening = book.get(START);
      if (opening && tokens[0] && tokens[0] === stretch.first && !isLowerCase(tokens[0])) {
        const to = opening.flatMap((pair) => endOf(pair, 0, keysAt, stretch) ?? [])[0];
        if (to !== undefined) yield { start: tokens[0].start, end: tokens[to]!.end };
      }
      for (let at = 0; at < tokens.length - 1; at++) {
        for (const key of keysAt(at)) {
          const pairs = book.get(key);
          if (!pairs || (at > 0 && tokens[at]!.before === '')) continue;
          const to = pairs.flatMap((pair) => endOf(pair, at + 1, keysAt, stretch) ?? [])[0];
          if (to === undefined || isIdiom(tokens, at + 1, options)) continue;
          yield { start: tokens[at]!.start, end: tokens[to]!.end };
          break;
        }
      }
    }
  },
});

function asked(z: Zod) {
  return words(z).refine(
    (all) => all.every((word) => !/^<.+>$/u.test(word) || word === START || CLASSES.has(word)),
    `a class of words is one of ${[...CLASSES].join(', ')}`,
  );
}

const CLASSES: ReadonlySet<string> = new Set(WORD_CLASSES.map((name) => `<${name}>`));
const NAMED = new Map<WordClass, string>(WORD_CLASSES.map((name) => [name, `<${name}>`]));

/** What a pair may call a word: itself, but “The Who” and “George I” only a name, and its class. */
function keysOf(token: Token, at: number, tokens: readonly Token[]): readonly string[] {
  const name = wordClassOf(token);
  if (name === undefined) return [token.lower];
  const isNumeral = token.text === 'I' && at > 0 && isCapitalised(tokens[at - 1]!);
  return name === 'name' && (token.text !== 'I' || isNumeral) ? [NAMED.get(name)!] : [token.lower, NAMED.get(name)!];
}

interface CompiledPair {
  readonly between: ReadonlySet<string> | undefined;
  readonly after: ReadonlySet<string>;
  readonly unless: ReadonlySet<string> | undefined;
}

/** Pairs by each of their first words. */
type Book = ReadonlyMap<string, readonly CompiledPair[]>;

// A rule is compiled once, not for each article.
const books = new WeakMap<Options, Book>();

function bookOf(options: Options): Book {
  let book = books.get(options);
  if (!book) {
    const byBefore = new Map<string, CompiledPair[]>();
    for (const { before, between, after, unless } of options.pairs) {
      const pair = {
        between: between && new Set(between),
        after: new Set(after),
        unless: unless && new Set(unless),
      };
      for (const word of before) byBefore.set(word, [...(byBefore.get(word) ?? []), pair]);
    }
    book = byBefore;
    books.set(options, book);
  }
  return book;
}

/** The last Token of a pair whose second word is to stand at `at`; none where it does not, or where it is right. */
function endOf(
  { between, after, unless }: CompiledPair,
  at: number,
  keysAt: (at: number) => readonly string[],
  stretch: Stretch,
): number | undefined {
  const { tokens } = stretch;
  const holds = (set: ReadonlySet<string>, index: number) =>
    tokens[index] !== undefined && keysAt(index).some((key) => set.has(key));
  const to = between ? at + 1 : at;
  if (between && !(holds(between, at) && canFollow(tokens, at))) return undefined;
  if (!holds(after, to) || !canFollow(tokens, to)) return undefined;
  if (unless && (unless.has(stretch.mark?.text ?? '') || tokens.slice(0, at).some(({ lower }) => unless.has(lower))))
    return undefined;
  return to;
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
  return idioms.includes(second) || idioms.includes(`${second} ${third}`);
}
