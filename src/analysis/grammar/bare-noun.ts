import { isLowerCase, isWord, type Token } from '../token.js';
import { articleFor } from '../words/article-sound.js';
import { BE, FULL_MODALS, OBJECT_PRONOUNS, SUBJECT_PRONOUNS } from '../words/function-words.js';
import { verbReading } from '../words/verb-bases.js';
import { wordSet } from '../words/word-set.js';

/** Nouns in the singular that have an article wherever they stand by themselves. */
interface CountedNouns {
  /** Things: none is bare behind any preposition. */
  readonly counted: ReadonlySet<string>;
  /** People, who are bare where a role is meant. */
  readonly persons: ReadonlySet<string>;
  /** What is bare behind some prepositions (“in person”), but never behind “be” and an adjective. */
  readonly predicates: ReadonlySet<string>;
}

/** A phrase that lost its article. */
interface BareNoun {
  /** Its first word, an adjective or the noun. */
  readonly first: Token;
  /** What may be added, the likelier first. */
  readonly articles: readonly string[];
}

/**
 * “dismissed from restaurant.”, “an interview with author of the book”, “they need new bridge.”, “it is old castle.”: a noun that is
 * counted, alone or with its adjectives behind a preposition, a verb or “be”, and nothing behind it that it may be a part of.
 */
export function bareNoun(tokens: readonly Token[], at: number, nouns: CountedNouns): BareNoun | undefined {
  const noun = tokens[at]!;
  const isThing = nouns.counted.has(noun.text);
  const isPerson = nouns.persons.has(noun.text);
  if (!(isThing || isPerson || nouns.predicates.has(noun.text)) || noun.pos !== 'NOUN' || noun.before === '')
    return undefined;
  const first = firstOfPhrase(tokens, at);
  // “museum after museum”
  if (first === undefined || first < 1 || tokens[at + 2]?.lower === noun.lower) return undefined;
  if (
    (isThing || isPerson) &&
    first === at &&
    isBehindPreposition(tokens, at, isThing ? BEFORE_THINGS : BEFORE_PERSONS)
  )
    return { first: noun, articles: articlesOf(tokens, at) };
  if (!endsPhrase(tokens, at)) return undefined;
  const hasAdjective = first < at;
  const isBare =
    (hasAdjective && ((isThing && isObjectOfPreposition(tokens, first)) || isPredicate(tokens, first))) ||
    (isThing && isObject(tokens, first) && !/^(?:is|was|has|had)$/u.test(tokens[at + 1]!.lower));
  return isBare ? { first: tokens[first]!, articles: [articleFor(tokens[first]!.text) ?? 'a', 'the'] } : undefined;
}

// Places in VerbForms.
const [BASE, THIRD, PAST, , ING] = [0, 1, 2, 3, 4] as const;

/** So many adjectives may stand between the article that is lost and its noun. */
const MOST_ADJECTIVES = 2;
/** With these a noun may be bare, or an article has its place behind them: “came in second place”, “such a man”, “as chief engineer”. */
const QUANTITY = wordSet(`
  such many much more less fewer other same own most several few high full due half all both mere last next first second third fourth fifth
  sixth best top little enough certain prime chief general executive head lead deputy vice former future acting then single double`);

/** Where a noun's phrase begins that has nothing but adjectives before it; none where one of them tells how many. */
function firstOfPhrase(tokens: readonly Token[], at: number): number | undefined {
  let first = at;
  while (first > 0 && at - first < MOST_ADJECTIVES && tokens[first - 1]!.pos === 'ADJ') {
    const adjective = tokens[--first]!;
    if (QUANTITY.has(adjective.lower) || !isLowerCase(adjective) || !/^[a-z]+$/u.test(adjective.text)) return undefined;
    if (tokens[first + 1]!.before === '' || adjective.before === '') return undefined;
  }
  return first;
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

/** “dismissed from restaurant.”: alone behind its preposition. */
function isBehindPreposition(tokens: readonly Token[], at: number, prepositions: ReadonlySet<string>): boolean {
  const [noun, before, second] = [tokens[at]!, tokens[at - 1]!, tokens[at - 2]];
  // A capital opens a sentence, or is that of a title.
  if (!prepositions.has(before.text) || !endsPhrase(tokens, at)) return false;
  if (!isWord(second) || (before.lower === 'of' && KINDS.test(second.lower))) return false;
  // “End of story.”
  if (noun.lower === 'story' && second.lower === 'end') return false;
  // “from door to door”, “between church and state”
  const near = tokens.slice(Math.max(0, at - 5), at - 1);
  return !near.some(({ lower }) => lower === 'from' || lower === 'between' || lower === noun.lower);
}

/** “in new stadium”: behind a preposition, with an adjective; not “the kind of old house”. */
function isObjectOfPreposition(tokens: readonly Token[], first: number): boolean {
  const [before, second] = [tokens[first - 1]!, tokens[first - 2]];
  if (!BEFORE_THINGS.has(before.text) || before.pos !== 'ADP' || !isWord(second)) return false;
  return !(before.lower === 'of' && (KINDS.test(second.lower) || second.pos === 'NOUN'));
}

/** Adverbs before the adjective of a predicate. */
const DEGREE = wordSet('very really quite truly also still always already now');

/** “is quiet neighbour.”: behind “be”, with an adjective; not “there is great hope”. */
function isPredicate(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  if (DEGREE.has(tokens[place]!.lower)) place--;
  const [verb, subject] = [tokens[place], tokens[place - 1]];
  return (
    verb !== undefined && BE.has(verb.lower) && verb.pos === 'AUX' && subject !== undefined && subject.lower !== 'there'
  );
}

/** “opened door.”, “gave him letter.”: behind a verb that has its subject or “to” before it, or a pronoun as its other object. */
function isObject(tokens: readonly Token[], first: number): boolean {
  let place = first - 1;
  if (OBJECT_PRONOUNS.has(tokens[place]!.lower) && tokens[place]!.lower !== 'her') place--;
  const [verb, before] = [tokens[place], tokens[place - 1]];
  if (!verb || !before || !isLowerCase(verb) || verb.before === '' || NO_OBJECT.has(verb.lower)) return false;
  const isBehindSubject = /^(?:NOUN|PROPN)$/u.test(before.pos) || SUBJECT_PRONOUNS.has(before.lower);
  if (/^(?:has|have|had)$/u.test(verb.lower)) return isBehindSubject;
  if (verb.pos !== 'VERB') return false;
  const forms = verbReading(verb.lower)?.forms;
  if (!forms || forms.has(ING)) return false;
  if (before.lower === 'to' || FULL_MODALS.has(before.lower)) return forms.has(BASE);
  // “the January transfer window”: behind a noun in the singular no verb is bare.
  // “and gave them scarf”; not “an oiled and enamelled machine”
  const goesOn = before.lower === 'and' && (forms.has(THIRD) || (forms.has(PAST) && !verb.lower.endsWith('ed')));
  return (
    goesOn || (isBehindSubject && (forms.has(THIRD) || forms.has(PAST) || /^(?:i|we|they|you)$/u.test(before.lower)))
  );
}

/** Have behind them what somebody becomes, or no object, or one without its article: “he became king”, “they call home”, “jump ship”. */
const NO_OBJECT = wordSet(`
  become becomes became turn turns turned play plays played elect elected call calls called say says said jump jumps jumped abandon
  abandons abandoned`);

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

/** Words behind a noun that is no part of a longer phrase. */
const BEHIND_PHRASE = wordSet(`
  who which where was is were has had in on at from for with near because when while after before during since although until`);

/** Nothing that may belong to it follows: no second noun, no list. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (!next) return false;
  if (/^[.;:]$/u.test(next.text)) return true;
  if (next.text === ',') return after !== undefined && opensClause(after, tokens[at + 3]);
  if (next.lower === 'of')
    return after !== undefined && (/^(?:the|a|an|his|her|its|their|this)$/u.test(after.lower) || after.pos === 'PROPN');
  return BEHIND_PHRASE.has(next.lower);
}

/** “, and the roof”, “, who”: no further part of a list, nor the next of two adjectives. */
function opensClause(after: Token, next: Token | undefined): boolean {
  if (/^(?:and|but)$/u.test(after.lower)) return next !== undefined && /^(?:DET|PRON)$/u.test(next.pos);
  return /^(?:DET|PRON|ADP|AUX|VERB|SCONJ)$/u.test(after.pos);
}
