import { isCapitalised, isNoun, isVerb, type Token } from '../token.js';
import {
  ARTICLES,
  BE,
  DO,
  FULL_MODALS,
  HAVE,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
} from '../words/function-words.js';
import { verbReading } from '../words/verb-bases.js';
import type { VerbReading } from '../words/verb-forms.js';
import { wordSet } from '../words/word-set.js';

// Places in VerbForms.
const [BASE, THIRD] = [0, 1] as const;

/** “to and from”, “refer to as”: behind a preposition that stands alone. */
const BEHIND_LONE_TO = wordSet('by as up because after before when if while from with without within about');
/** “many of which they themselves made”, “we all know” */
const ECHOES = wordSet('myself himself herself itself themselves ourselves yourselves all both each');
/** “we today call”, “we as a people”, “we the people” */
const BEHIND_WE = wordSet('today as the here alone');
/** Behind these a verb’s base stands. */
const BEFORE_BASE: ReadonlySet<string> = new Set([...FULL_MODALS, ...DO, 'to', 'not', "n't", "'ll"]);
/** Verbs there that are mostly other words: “to like it”, “will up the price”. */
const BASES_TOO = wordSet('like up down even one');
/** Behind these a finite verb stands. */
const BEFORE_VERB: ReadonlySet<string> = new Set([...SUBJECT_PRONOUNS, 'who', 'which', 'never', 'also', 'some']);
/** “has also a brother”, “has not the time” */
const HAS_BETWEEN = wordSet("not n't also only still always now");
/** “has been away”: where somebody is. */
const PLACES = wordSet('away here there home abroad around');
/** “She would if she could.” */
const ENDS_CLAUSE = wordSet('because if when');
/** Stand between an auxiliary and its verb. */
const SET_OFF =
  /^(?:by no|by this|at the (?:moment|time|same|very)|for a (?:moment|while)|for some|in (?:fact|turn|part|effect)|of course)/u;
/** May be a verb’s object before “up” or “a hero”. */
const OBJECTS = wordSet('it you him her them us me this that these those');
/** Have two objects: “cost the president his office”. */
const WITH_TWO_OBJECTS = wordSet(`
  give gives gave given giving cost costs teach teaches taught send sends sent offer offers offered show shows showed tell tells told call
  calls called name names named make makes made pay pays paid grant grants granted ask asks asked with`);
/** So many words back such a verb may stand. */
const FIRST_OBJECT = 7;

/**
 * What grammar allows at a place though it is seldom met, so that nothing is missing before the token at `at`: “travels to and from the town”,
 * “this may last”, “has them in hand”, “cost the president his office”.
 */
export function isSeldomMet(tokens: readonly Token[], at: number): boolean {
  const [second, before, next] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!];
  if (ECHOES.has(next.lower) || (before.lower === 'to' && BEHIND_LONE_TO.has(next.lower))) return true;
  // “is referred to in the report”
  if (before.lower === 'to' && second !== undefined && isVerb(second) && next.pos === 'ADP') return true;
  // “World War I”
  if (before.text === 'I' && second !== undefined && isCapitalised(second)) return true;
  if (before.lower === 'we' && BEHIND_WE.has(next.lower)) return true;
  if (isSetOff(tokens, at) || (BE.has(before.lower) && PLACES.has(next.lower))) return true;
  return isVerbItself(tokens, at) || isBehindVerb(tokens, at) || isObject(second, before, next) || isSecond(tokens, at);
}

/** “will by no means”, “He did not because he was late”: the verb comes later, or is that of another clause. */
function isSetOff(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at]!];
  const isAuxiliary = BEFORE_BASE.has(before.lower) || HAVE.has(before.lower) || before.pos === 'ADV';
  if (!isAuxiliary) return false;
  const phrase = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return ENDS_CLAUSE.has(next.lower) || SET_OFF.test(phrase.join(' '));
}

/** “will last”, “to back-date it”, “who seductively light”, “he learnt”: a verb, whatever the language model takes it for. */
function isVerbItself(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]!;
  // “will next run”: the model takes the verb for a noun.
  const verb =
    readingOf(next) ?? (/^AD[JV]$/u.test(next.pos) && tokens[at + 1] ? readingOf(tokens[at + 1]!) : undefined);
  if (BASES_TOO.has(next.lower) && BEFORE_BASE.has(tokens[at - 1]!.lower)) return true;
  if (!verb) return false;
  const { lower } = tokens[tokens[at - 1]!.pos === 'ADV' && at > 1 ? at - 2 : at - 1]!;
  return BEFORE_VERB.has(lower) || (BEFORE_BASE.has(lower) && verb.forms.has(BASE));
}

/** “Scribe a line”, “Dangling his feet”, “never solos like”, “the army uses this”: the word before is a verb. */
function isBehindVerb(tokens: readonly Token[], at: number): boolean {
  const [second, before] = [tokens[at - 2], tokens[at - 1]!];
  const verb = readingOf(before);
  if (!verb) return at === 1 && before.lower.endsWith('ing');
  if (!second) return before.lower.endsWith('ing') || verb.forms.has(BASE);
  if (isVerb(before)) return false;
  return BEFORE_VERB.has(second.lower) || BEFORE_BASE.has(second.lower) || (verb.forms.has(THIRD) && isNoun(second));
}

/** “has them in hand”, “have not the time”, “call it a hoax”, “let you off”. */
function isObject(second: Token | undefined, before: Token, next: Token): boolean {
  if (HAVE.has(before.lower) && (OBJECTS.has(next.lower) || opensObject(next))) return true;
  if (!second) return false;
  if (HAVE.has(second.lower) && HAS_BETWEEN.has(before.lower)) return opensObject(next);
  return OBJECTS.has(before.lower) && (isVerb(second) || readingOf(second) !== undefined) && next.lower !== 'that';
}

/** “the research has its limits”, “has also a brother” */
function opensObject({ lower, pos }: Token): boolean {
  return ARTICLES.has(lower) || POSSESSIVES.has(lower) || pos === 'PROPN';
}

/** “cost the president his office”, “with Anna already a mother”. */
function isSecond(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (!ARTICLES.has(lower) && !POSSESSIVES.has(lower)) return false;
  return tokens.slice(Math.max(0, at - FIRST_OBJECT), at).some((token) => WITH_TWO_OBJECTS.has(token.lower));
}

/** Of “back-date” what counts is “date”; “to” and “in” are no verbs for all their “toing” and “inning”. */
function readingOf({ lower, pos }: Token): VerbReading | undefined {
  if (!/^(?:NOUN|VERB|ADJ|ADV|X)$/u.test(pos) || PREPOSITIONS.has(lower) || PRONOUNS.has(lower)) return undefined;
  return verbReading(lower.slice(lower.lastIndexOf('-') + 1));
}
