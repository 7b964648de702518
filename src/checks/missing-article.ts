import type { Paragraph } from '../analysis/paragraph.js';
import { isLowerCase, isWord, type Token } from '../analysis/token.js';
import { articleFor } from '../analysis/words/article-sound.js';
import { PREPOSITIONS } from '../analysis/words/function-words.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { wordSet } from '../analysis/words/word-set.js';
import { addTo } from '../document/add-to.js';
import { compiledOnce, defineCheck, type Hit, insert, write } from './check.js';
import { phrases, words } from './words-option.js';

interface Options {
  readonly names: readonly string[];
  readonly behind: readonly string[];
  readonly frames: readonly string[];
  readonly counted: readonly string[];
  readonly persons: readonly string[];
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
      // A capital opens a sentence, or is that of a title.
      if (!before || !PREPOSITIONS.has(before.lower) || before.text !== before.lower || !isSentence(paragraph))
        continue;
      const end = endOfName(tokens, token.index, book) ?? endOfFrame(tokens, token.index, book);
      if (end === undefined && !isBare(tokens, token.index, book)) continue;
      const articles = end === undefined ? articlesOf(tokens, token.index) : ['the'];
      yield {
        start: token.start,
        end: end ?? token.end,
        suggestions: articles.map((article) => insert(token.start, `${article} `, `add “${article}”`)),
      };
    }
  },
});

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
  return isFirst && openers.has(noun.lower) && /^\p{Lu}\p{Ll}+$/u.test(noun.text) && OPENED.has(verb?.lower ?? '');
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

/** Prepositions that a thing that is counted follows with its article; “by train” and “as author” need none. */
const BEFORE_THINGS = wordSet(
  'in of at from to into for with near behind outside inside towards toward through across around on about against under over',
);
/** “the role of author”, “promoted to captain”, “from clerk to mayor” need none. */
const BEFORE_PERSONS = wordSet('with for against about by from');
/** Before “of” and a noun without an article: “this kind of shop”, “the concept of village”. */
const KINDS =
  /^(?:kind|sort|type|form|species|style|class|choice|change|use|lack|loss|cost|price|word|notion|concept|idea|definition|term|number|matter|piece|level|degree|length|line|out|category|rate|name|title)s?$/u;

/** “dismissed from restaurant.”, “an interview with author of the book”: a noun that is counted, alone behind its preposition. */
function isBare(tokens: readonly Token[], at: number, { counted, persons }: Book): boolean {
  const noun = tokens[at]!;
  const prepositions = counted.has(noun.text) ? BEFORE_THINGS : persons.has(noun.text) ? BEFORE_PERSONS : undefined;
  if (!prepositions || noun.pos !== 'NOUN' || noun.before === '' || !endsPhrase(tokens, at)) return false;
  const [before, second] = [tokens[at - 1]!, tokens[at - 2]];
  if (!prepositions.has(before.lower) || !isWord(second) || (before.lower === 'of' && KINDS.test(second.lower)))
    return false;
  // “End of story.”
  if (noun.lower === 'story' && second.lower === 'end') return false;
  // “from door to door”, “between church and state”
  const near = tokens.slice(Math.max(0, at - 5), at - 1);
  return !near.some(({ lower }) => lower === 'from' || lower === 'between' || lower === noun.lower);
}

/** What may be added, the likelier first: “a man of Greek origin”, “a warning about a tsunami”, but “the author of the book”. */
function articlesOf(tokens: readonly Token[], at: number): readonly string[] {
  const indefinite = articleFor(tokens[at]!.text) ?? 'a';
  const isAny =
    DISASTER.test(tokens[at]!.lower) && /^(?:about|against|for|with)$/u.test(tokens[at - 1]!.lower)
      ? tokens[at + 1]?.lower !== 'of'
      : tokens[at + 1]?.lower === 'of' && ORIGIN.test(tokens[at + 3]?.lower ?? '');
  return isAny ? [indefinite, 'the'] : ['the', indefinite];
}

const DISASTER = /^(?:tsunami|earthquake|hurricane|typhoon|explosion|raid|eruption|rebellion)$/u;
const ORIGIN = /^(?:origin|descent|background|birth|nationality|faith|ancestry|heritage)$/u;

/** Nothing that may belong to it follows: no second noun, no list. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!next) return false;
  if (/^[.;:]$/u.test(next.text)) return true;
  if (next.text === ',') return after !== undefined && opensClause(after, tokens[at + 3]);
  if (next.lower === 'of')
    return after !== undefined && (/^(?:the|a|an|his|her|its|their|this)$/u.test(after.lower) || after.pos === 'PROPN');
  return /^(?:who|which|where|was|is|were|has|had)$/u.test(next.lower);
}

/** “, and the roof”, “, who”: no further part of a list, nor the next of two adjectives. */
function opensClause(after: Token, next: Token | undefined): boolean {
  if (/^(?:and|but)$/u.test(after.lower)) return next !== undefined && /^(?:DET|PRON)$/u.test(next.pos);
  return /^(?:DET|PRON|ADP|AUX|VERB|SCONJ)$/u.test(after.pos);
}

interface Book {
  readonly counted: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly sought: ReadonlySet<string>;
  /** Names by their first word in lower case, each in its words. */
  readonly names: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly behind: ReadonlySet<string>;
  /** Prepositions by the noun. */
  readonly frames: ReadonlyMap<string, ReadonlySet<string>>;
}

const bookOf = compiledOnce(({ names, behind, frames, counted, persons, openers }: Options): Book => {
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
  const sought = new Set([...byFirst.keys(), ...byNoun.keys(), ...counted, ...persons, ...openers]);
  return {
    sought,
    names: byFirst,
    behind: new Set(behind),
    frames: byNoun,
    counted: new Set(counted),
    persons: new Set(persons),
    openers: new Set(openers),
  };
});
