import { isLowerCase, isNoun, isWord, type Token } from '../analysis/token.js';
import { pluralOf } from '../analysis/words/noun-forms.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { wordSet } from '../analysis/words/word-set.js';
import { compiledOnce, defineCheck, type Hit, write } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly several: readonly string[];
  readonly ofSeveral: readonly string[];
  readonly one: readonly string[];
  readonly nouns: readonly string[];
}

/** So many adjectives may stand between a number and its noun. */
const MOST_ADJECTIVES = 3;

/** Stand between “a” and a plural. */
const COUNTS = wordSet(
  'half few good great mere many dozen hundred thousand million record total further full solid several',
);

/** “two minister”, “every days”, “one of the minister”: a noun in a number that the word before it forbids. */
export const nounNumber = defineCheck<Options>({
  about: 'A noun in the singular behind a number (“two minister”, “one of the minister”), or a plural behind “every”.',
  options: (z) =>
    z.strictObject({
      several: words(z).describe('words that a plural follows'),
      ofSeveral: words(z).describe('words that “of” and a plural follow').default([]),
      one: words(z).describe('words that a singular follows'),
      nouns: words(z).describe('nouns that are counted, in the singular'),
    }),
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    for (const { token: counter, tokens } of soughtTokens(reading, book.sought)) {
      const at = counter.index;
      const isOfSeveral = counter.lower === 'each' && tokens[at + 1]?.lower === 'of';
      const found =
        book.one.has(counter.lower) && !isOfSeveral
          ? pluralBehind(tokens, at, book)
          : singularBehind(tokens, counterBehind(tokens, at, book), book);
      if (!found) continue;
      const { noun, right } = found;
      yield { start: counter.start, end: noun.end, suggestions: [write(noun, right)] };
    }
    for (const { token, tokens } of soughtTokens(reading, book.nouns)) {
      const found = behindFigure(tokens, token.index);
      if (found) yield found;
    }
  },
});

interface Book {
  readonly sought: ReadonlySet<string>;
  readonly ofSeveral: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** The singular by the plural. */
  readonly plurals: ReadonlyMap<string, string>;
}

const bookOf = compiledOnce(
  ({ several, ofSeveral, one, nouns }: Options): Book => ({
    sought: new Set([...several, ...ofSeveral, ...one, 'one']),
    ofSeveral: new Set(ofSeveral),
    one: new Set(one),
    nouns: new Set(nouns),
    // “each people”: a nation.
    plurals: new Map(nouns.filter((noun) => noun !== 'person').map((noun) => [pluralOf(noun), noun])),
  }),
);

/** A wrong noun, and its right form. */
interface Wrong {
  readonly noun: Token;
  readonly right: string;
}

function singularBehind(tokens: readonly Token[], at: number | undefined, { nouns }: Book): Wrong | undefined {
  if (at === undefined || isCount(tokens, at)) return undefined;
  let next = at + 1;
  while (next <= at + MOST_ADJECTIVES && /^(?:ADJ|ADV)$/u.test(tokens[next]?.pos ?? '')) next++;
  const noun = tokens[next];
  if (!noun || !nouns.has(noun.lower) || !stands(tokens, next)) return undefined;
  return { noun, right: pluralOf(noun.text) };
}

/** Two and more, in figures that are no year: “14”, “1,200”. */
const FIGURE = /^(?:[2-9]|[1-9]\d{1,2}|[1-9]\d{0,2}(?:,\d{3})+)$/u;
/** Stand before a figure that tells which one it is, or before one that belongs to what follows: “a top 10 player”. */
const RANKS = wordSet('top number no. no under over class grade level type aged age channel version');

/** “14 house”, “112 public school”: a singular behind a figure. */
function behindFigure(tokens: readonly Token[], at: number): Hit | undefined {
  const noun = tokens[at]!;
  let figure = at - 1;
  while (figure > at - MOST_ADJECTIVES && tokens[figure]?.pos === 'ADJ') figure--;
  const counter = tokens[figure];
  if (!counter || !FIGURE.test(counter.text) || counter.before === '' || !stands(tokens, at)) return undefined;
  const before = tokens[figure - 1];
  // “Day 2 patient”, “BBC 3 film”, “a 10 hour”, “4-2 defender”, “a 4 to 3 vote”
  if (
    before &&
    (/^(?:NOUN|PROPN|NUM|SYM)$/u.test(before.pos) || RANKS.has(before.lower) || /^(?:an?|to)$/u.test(before.lower))
  )
    return undefined;
  // “down from 311,764 last month”
  if (/^(?:last|next|past|this|same|each|every)$/u.test(tokens[at - 1]!.lower)) return undefined;
  if (before && !isWord(before) && before.text !== ',') return undefined;
  return { start: counter.start, end: noun.end, suggestions: [write(noun, pluralOf(noun.text))] };
}

function pluralBehind(tokens: readonly Token[], at: number, { plurals }: Book): Wrong | undefined {
  // “they taught one another songs”
  if (tokens[at]!.lower === 'another' && tokens[at - 1]?.lower === 'one') return undefined;
  const isArticle = /^an?$/u.test(tokens[at]!.lower);
  // “a new bridges”; “a good many bridges”, “a mere hours later”
  const hasAdjective = isArticle && tokens[at + 1]?.pos === 'ADJ' && !COUNTS.has(tokens[at + 1]!.lower);
  const place = hasAdjective ? at + 2 : at + 1;
  const [noun, next] = [tokens[place], tokens[place + 1]];
  const right = noun && plurals.get(noun.lower);
  if (right === undefined || right === noun!.lower || !stands(tokens, place)) return undefined;
  // “a drivers only lane”; “a sign ministers agree”
  if (isArticle && (next?.lower === 'only' || (hasAdjective && next?.pos === 'VERB'))) return undefined;
  return { noun: noun!, right };
}

/** Behind which word the noun is looked for; none where the number counts nothing there. */
function counterBehind(tokens: readonly Token[], at: number, { ofSeveral }: Book): number | undefined {
  const { lower } = tokens[at]!;
  if (lower === 'one' || lower === 'each') return behindOneOf(tokens, at);
  if (ofSeveral.has(lower)) return tokens[at + 1]?.lower === 'of' ? at + 1 : undefined;
  // “both mother and child”
  const isPair =
    lower === 'both' && tokens.slice(at + 2, at + 2 + MOST_ADJECTIVES).some((word) => word.lower === 'and');
  return isPair ? undefined : at;
}

/** “one of the most famous”, “each of the”: where “the” stands; “Day one of the trial” counts days. */
function behindOneOf(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at + 1]?.lower !== 'of' || isNoun(tokens[at - 1])) return undefined;
  return /^(?:the|his|her|their|its|our|my|these|those|your)$/u.test(tokens[at + 2]?.lower ?? '') ? at + 2 : undefined;
}

/** “Article two”, “World War Two”, “three-man”: a name’s number, or part of a compound. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const counter = tokens[at]!;
  if (!before) return false;
  // “a five minute walk”
  if (/^an?$/u.test(before.lower)) return true;
  if (counter.pos !== 'NUM') return counter.before === '' && isWord(before);
  return !isLowerCase(counter) || /^(?:NOUN|PROPN|NUM)$/u.test(before.pos) || /^[-–—/]$/u.test(before.text);
}

/** A noun by itself: not “two man teams”, “three-car”, “each woman’s”, “many school and college teachers”, “ten day moving averages”. */
function stands(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at]!, tokens[at + 1]];
  if (noun.pos !== 'NOUN' || !isLowerCase(noun) || noun.before === '') return false;
  if (!next) return true;
  const isJoined = /^(?:and|or)$/u.test(next.lower) && tokens[at + 2]?.pos === 'NOUN' && tokens[at + 3]?.pos === 'NOUN';
  if (isJoined) return false;
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next.pos) || /^(?:["“‘)\]]|.+ing|ends?)$/u.test(next.lower)) return false;
  return !(next.before === '' && (/^['’/–-]/u.test(next.text) || isWord(next)));
}
