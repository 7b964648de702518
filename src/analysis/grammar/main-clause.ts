import type { Stretch } from '../stretch.js';
import { isCapitalised, isNoun, isWord, type Token } from '../token.js';
import { dictionary } from '../words/dictionary.js';
import {
  ARTICLES,
  HALF_SUBORDINATORS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../words/function-words.js';
import { verbReading } from '../words/verb-bases.js';
import { wordSet } from '../words/word-set.js';
import { opensHalf } from './clause.js';
import { finiteness } from './finite-verb.js';
import { mayBearTense } from './verbless.js';

/** Nouns of people and of what tells something, behind which a clause with “that” is what they say: “the experts that it rains”. */
export interface Tellers {
  readonly tellers: ReadonlySet<string>;
  /** Adverbs that go with a verb, where they stand after a noun. */
  readonly adverbs: ReadonlySet<string>;
}

// Places in VerbForms.
const [BASE, PAST] = [0, 2] as const;

/** No adverbial before a subject is longer, in tokens. */
const LONGEST_ADVERBIAL = 12;
/** Open an adverbial before a subject, besides prepositions. */
const OPENS_ADVERBIAL = wordSet(`
  today yesterday tomorrow last this next meanwhile however ultimately currently earlier later now then recently`);
/** Superlatives and the like that have a verb’s form: “its worst crash”. */
const NO_VERBS = wordSet('last worst best back square total next');
/** A clause that is joined to another has its verb so soon: “and it was”. */
const SOON = 4;

/** What should be a sentence’s main clause, by its first token and the one behind its last. */
interface Part {
  readonly from: number;
  readonly to: number;
  /** A subordinate clause ends it, and no clause of its rank or the sentence’s end. */
  readonly hasOpener: boolean;
}

/**
 * True where the main clause of a sentence has lost its verb, though another clause has one: “The minister the plan when he heard of it”,
 * “The experts that it will rain”, “She to Rome, where she died”. No word of it can be a finite verb, and what stands there cannot be
 * a fragment for effect.
 */
export function lacksMainVerb({ tokens }: Stretch, lists: Tellers): boolean {
  const part = verblessPart(tokens);
  if (!part) return false;
  const words = tokens.slice(part.from, part.to);
  if (part.hasOpener && tokens[part.to]!.lower === 'that' && isTold(tokens, part, lists)) return true;
  if (part.hasOpener && mayHaveMainVerb(tokens, part.to)) return false;
  if (words.some((_, at) => isLoneBase(words, at))) return false;
  if (SUBJECT_PRONOUNS.has(words[0]!.lower) && words.length > 2) return true;
  return words.some((_, at) => isSecondPhrase(words, at) || isLoneAdverb(words, at, lists));
}

/** From the subject to where another clause begins: none where a word of it may be a finite verb. */
function verblessPart(tokens: readonly Token[]): Part | undefined {
  const from = subjectAt(tokens);
  if (from === undefined) return undefined;
  for (let at = from; at < tokens.length; at++) {
    if (opensClause(tokens, at)) return at > from ? { from, to: at, hasOpener: true } : undefined;
    if (joinsClause(tokens, at) || at === tokens.length - 1) return { from, to: at, hasOpener: false };
    if (mayBeVerb(tokens, at)) return undefined;
  }
  return undefined;
}

/** The first word behind an adverbial: none where it cannot be told where that ends. */
function subjectAt(tokens: readonly Token[]): number | undefined {
  const { lower } = tokens[0]!;
  if (!PREPOSITIONS.has(lower) && !OPENS_ADVERBIAL.has(lower)) return 0;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 0 || comma > LONGEST_ADVERBIAL || comma + 1 >= tokens.length) return undefined;
  const isPlain = tokens.slice(0, comma).every((_, at) => !opensClause(tokens, at) && !mayBeVerb(tokens, at));
  return isPlain ? comma + 1 : undefined;
}

/** By its tag or its form, where that leaves any doubt. */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (NO_VERBS.has(lower) || POSSESSIVES.has(tokens[at - 1]?.lower ?? '')) return false;
  if (mayBearTense(tokens, at)) return true;
  // “Marks & Sons’s painted it”, “the coil overspins it”
  if (pos === 'VERB' && verbReading(lower)?.forms.has(PAST)) return true;
  return /[^s]s$/u.test(lower) && pos === 'NOUN' && !dictionary().has(lower);
}

/** A base that nothing before it makes a noun: “we first show”, “some love”. */
function isLoneBase(words: readonly Token[], at: number): boolean {
  const before = words[at - 1];
  const isNounHere =
    before !== undefined &&
    before.lower !== 'much' &&
    (ARTICLES.has(before.lower) || POSSESSIVES.has(before.lower) || /^(?:ADP|ADJ|NOUN|PROPN)$/u.test(before.pos));
  const { lower, pos } = words[at]!;
  const isOpen = /^(?:NOUN|VERB|ADJ|X|AUX)$/u.test(pos);
  return isOpen && !isNounHere && verbReading(lower)?.forms.has(BASE) === true;
}

function opensClause(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (SUBORDINATORS.has(lower)) return true;
  if (lower === 'that') return at > 0 && !(tokens[at + 1]?.pos === 'NOUN' && pos === 'DET' && !isNoun(tokens[at - 1]));
  return HALF_SUBORDINATORS.has(lower) && opensHalf(tokens, at);
}

/** “, and it was” */
function joinsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.text !== ',' || !/^(?:and|but|so)$/u.test(tokens[at + 1]?.lower ?? '')) return false;
  const behind = at + 2;
  return tokens.slice(behind, behind + SOON).some((_, more) => finiteness(tokens, behind + more) === 'yes');
}

/** True where more words behind an opener may be finite verbs than there are clauses that need one. */
function mayHaveMainVerb(tokens: readonly Token[], opener: number): boolean {
  let needed = 1;
  for (let at = opener + 1; at < tokens.length; at++) {
    if (!isWord(tokens[at])) continue;
    if (opensClause(tokens, at)) needed++;
    else if (mayBeVerb(tokens, at)) {
      if (needed === 0) return true;
      needed--;
      if (tokens[at]!.pos === 'AUX') while (belongsToVerb(tokens, at + 1)) at++;
    }
  }
  return false;
}

/** “could have been seen” is one verb. */
function belongsToVerb(tokens: readonly Token[], at: number): boolean {
  return /^(?:AUX|ADV|PART|VERB)$/u.test(tokens[at]?.pos ?? '') && !opensClause(tokens, at);
}

/** Begin what somebody says, behind “that”. */
const BEGINS_CLAUSE = wordSet('although though if when since because after while there');

/** “Rossi that the road is closed”, “the experts that it will rain”: who says it is no place for a relative clause. */
function isTold(tokens: readonly Token[], { from, to }: Part, { tellers }: Tellers): boolean {
  const words = tokens.slice(from, to);
  const comma = words.findIndex(({ text }) => text === ',');
  const subject = comma < 0 ? words : words.slice(0, comma);
  const head = subject.at(-1);
  if (!head || (comma >= 0 && words.at(-1)?.text !== ',') || !beginsClause(tokens, to + 1)) return false;
  if (SUBJECT_PRONOUNS.has(subject[0]!.lower)) return !words.some((_, at) => isLoneBase(words, at));
  const names = subject.filter(({ pos }) => pos === 'PROPN').length;
  // What a sentence begins with is tagged as a name, whatever it is: “Suggestions that it may be sold were denied”.
  const isWordAlone = subject.length === 1 && dictionary().has(head.lower);
  const isName = head.pos === 'PROPN' && !isWordAlone && (names > 1 || !ARTICLES.has(subject[0]!.lower));
  const isPhrase = subject.some(({ lower }) => PREPOSITIONS.has(lower));
  if (isName) return !isPhrase || subject[0]!.pos === 'PROPN';
  return tellers.has(head.lower) && !isPhrase && !mayHaveMainVerb(tokens, to);
}

/** A subject and its verb, and no verb of which “that” is the subject. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  if (!first || TIMES.has(first.lower)) return false;
  const isSubject =
    first.pos === 'DET' ||
    first.pos === 'PROPN' ||
    first.pos === 'NUM' ||
    (first.pos === 'NOUN' && /[^s]s$/u.test(first.lower)) ||
    (first.pos === 'PRON' && (PRONOUNS.has(first.lower) || POSSESSIVES.has(first.lower)) && first.lower !== 'who') ||
    BEGINS_CLAUSE.has(first.lower);
  return isSubject && tokens.some((_, verb) => verb > at && finiteness(tokens, verb) !== 'no');
}

/** “the minister the plan”, “the court last year the president”: a second noun phrase right behind the subject; “Peter the Great” is a name. */
function isSecondPhrase(words: readonly Token[], at: number): boolean {
  if (at < 1) return false;
  const { lower } = words[at]!;
  const next = words[at + 1];
  if (
    !(ARTICLES.has(lower) || (POSSESSIVES.has(lower) && lower !== 'whose')) ||
    !next ||
    isCapitalised(next) ||
    isTime(next)
  )
    return false;
  let end = at - 1;
  if (TIMES.has(words[end]!.lower) && /^(?:last|this|next)$/u.test(words[end - 1]?.lower ?? '')) end -= 2;
  const subject = words.slice(0, end + 1);
  // “Rinsing the jars before filling them helps”
  if (!isNoun(subject.at(-1)) || subject.at(-1)!.lower.endsWith('ing') || TIMES.has(subject.at(-1)!.lower))
    return false;
  return !subject.some(({ lower: one, text }) => (PREPOSITIONS.has(one) && one !== 'of') || text === ',');
}

/** “a month” of “ten dollars a month” */
function isTime({ lower }: Token): boolean {
  return TIMES.has(lower) || /^(?:day|hour|minute|second|time|kilo|pound|head)$/u.test(lower);
}

/** “the ministers also not” */
function isLoneAdverb(words: readonly Token[], at: number, { adverbs }: Tellers): boolean {
  return (
    at > 0 &&
    at < words.length - 1 &&
    words[at + 1]!.lower !== 'to' &&
    isNoun(words[at - 1]!) &&
    adverbs.has(words[at]!.lower)
  );
}
