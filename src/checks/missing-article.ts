import { bareNoun } from '../analysis/grammar/bare-noun.js';
import type { Paragraph } from '../analysis/paragraph.js';
import { isLowerCase, isWord, type Token } from '../analysis/token.js';
import { PREPOSITIONS } from '../analysis/words/function-words.js';
import { PAST_ONLY } from '../analysis/words/irregular-verbs.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { wordSet } from '../analysis/words/word-set.js';
import { addTo } from '../document/add-to.js';
import { compiledOnce, defineCheck, type Hit, insert, type Suggestion, write } from './check.js';
import { phrases, words } from './words-option.js';

interface Options {
  readonly names: readonly string[];
  readonly behind: readonly string[];
  readonly frames: readonly string[];
  readonly counted: readonly string[];
  readonly persons: readonly string[];
  readonly predicates: readonly string[];
  readonly openers: readonly string[];
}

/** A heading has no stop, and leaves articles out. */
const ENDS_A_SENTENCE = /[.!?…]["”’')\]]*$/u;
const STOP = /^[.,;:!?)]$/u;

/** “He lives in Netherlands, on territory of a mill.”: what has its article wherever it stands in a sentence. */
export const missingArticle = defineCheck<Options>({
  about:
    'A name or a noun without the article that belongs to it (“He lives in Netherlands, on territory of a mill.”).',
  options: (z) =>
    z.strictObject({
      names: phrases(z).describe('names that have an article behind a preposition: “Netherlands, United States”'),
      behind: words(z).describe('words behind a name that is no part of a longer one: “is”, “where”'),
      frames: phrases(z).describe('prepositions and nouns that have it between them before “of”: “on territory”'),
      counted: words(z).describe('things that have an article behind any preposition: “from restaurant”'),
      persons: words(z).describe('people who have it where they are no role: “an interview with author”'),
      predicates: words(z).describe('what has one behind “be” and an adjective: “she is quiet person”').default([]),
      openers: words(z).describe('people and things that open a sentence with an article: “Driver was hurt.”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    for (const { token, tokens, paragraph } of soughtTokens(reading, book.sought)) {
      const before = tokens[token.index - 1];
      if (opensBare(tokens, token.index, book) && isSentence(paragraph) && tokens.length >= SHORTEST_TEXT) {
        yield { start: token.start, end: token.end, suggestions: [write(token, `The ${token.lower}`)] };
        continue;
      }
      const bare = isSentence(paragraph) ? bareNoun(tokens, token.index, book) : undefined;
      if (bare) {
        const { first, articles } = bare;
        yield {
          start: first.start,
          end: token.end,
          suggestions: articles.map((article) => addArticle(article, first)),
        };
        continue;
      }
      // A capital opens a sentence, or is that of a title.
      if (!before || !PREPOSITIONS.has(before.lower) || before.text !== before.lower || !isSentence(paragraph))
        continue;
      const end = endOfName(tokens, token.index, book) ?? endOfFrame(tokens, token.index, book);
      if (end !== undefined) yield { start: token.start, end, suggestions: [addArticle('the', token)] };
    }
  },
});

function addArticle(article: string, before: Token): Suggestion {
  return insert(before.start, `${article} `, `add “${article}”`);
}

/** Shorter paragraphs are captions and headings. */
const SHORTEST_TEXT = 8;
/** Follow the subject of a sentence. */
const OPENED = wordSet(
  'is was has had will would said told announced stated added did can could must does stressed noted declared explained',
);

/** “Driver was taken to hospital.”: somebody or something that is counted, alone before its verb, at the head of a sentence. */
function opensBare(tokens: readonly Token[], at: number, { openers }: Book): boolean {
  const [noun, before, verb] = [tokens[at]!, tokens[at - 1], tokens[at + 1]];
  const isFirst = before === undefined || /^[.!?]$/u.test(before.text);
  return isFirst && openers.has(noun.lower) && /^\p{Lu}\p{Ll}+$/u.test(noun.text) && isVerbOf(verb, tokens[at + 2]);
}

/** “Expedition lasted 200 days”, “Ship sank”; not “Driver injured in crash”, which is a caption. */
function isVerbOf(verb: Token | undefined, next: Token | undefined): boolean {
  if (!verb || !next) return false;
  if (OPENED.has(verb.lower)) return true;
  const hasObject = /^(?:DET|NUM)$/u.test(next.pos) || /^(?:his|her|its|their)$/u.test(next.lower);
  return verb.pos === 'VERB' && (PAST_ONLY.has(verb.lower) || (verb.lower.endsWith('ed') && hasObject));
}

function isSentence({ kind, text }: Paragraph): boolean {
  return kind !== 'heading' && ENDS_A_SENTENCE.test(text);
}

function endOfName(tokens: readonly Token[], at: number, { names, behind }: Book): number | undefined {
  const name = names.get(tokens[at]!.lower)?.find((parts) => parts.every((part, i) => tokens[at + i]?.text === part));
  if (!name) return undefined;
  const next = tokens[at + name.length];
  // “a barrel of Urals”: crude oil.
  if (name[0] === 'Urals' && /^(?:barrels?|grade|price|crude|ton(?:ne)?s?)$/u.test(tokens[at - 2]?.lower ?? ''))
    return undefined;
  if (!next || !(behind.has(next.text) || endsName(next, tokens[next.index + 1], name))) return undefined;
  return tokens[at + name.length - 1]!.end;
}

/** No part of a longer name follows. Initials are adjectives as well: “in UK, US and EU law”. */
function endsName(next: Token, after: Token | undefined, name: readonly string[]): boolean {
  const isInitials = name.length === 1 && name[0] === name[0]!.toUpperCase();
  if (next.lower === 'and') return !isInitials && after !== undefined && isLowerCase(after);
  return STOP.test(next.text) && !(isInitials && next.text === ',' && isWord(after));
}

function endOfFrame(tokens: readonly Token[], at: number, { frames }: Book): number | undefined {
  const noun = tokens[at]!;
  const isFrame = frames.get(noun.text)?.has(tokens[at - 1]!.lower) && tokens[at + 1]?.lower === 'of';
  return isFrame ? noun.end : undefined;
}

interface Book {
  readonly counted: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly predicates: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly sought: ReadonlySet<string>;
  /** Names by their first word in lower case, each in its words. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly behind: ReadonlySet<string>;
  /** Prepositions by the noun. */
  readonly frames: ReadonlyMap<string, ReadonlySet<string>>;
}

const bookOf = compiledOnce(({ names, behind, frames, counted, persons, predicates, openers }: Options): Book => {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const parts = name.split(' ');
    const first = parts[0]!.toLowerCase();
    addTo(byFirst, first, parts);
  }
  const byNoun = new Map<string, Set<string>>();
  for (const frame of frames) {
    const [preposition = '', noun = ''] = frame.split(' ');
    byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(preposition));
  }
  const sought = new Set([...byFirst.keys(), ...byNoun.keys(), ...counted, ...persons, ...predicates, ...openers]);
  return {
    sought,
    names: byFirst,
    behind: new Set(behind),
    frames: byNoun,
    counted: new Set(counted),
    persons: new Set(persons),
    predicates: new Set(predicates),
    openers: new Set(openers),
  };
});
