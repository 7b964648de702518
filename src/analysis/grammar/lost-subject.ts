import { isLowerCase, isNoun, isVerb, isWord, type Token } from '../token.js';
import { MODALS, SUBJECT_PRONOUNS } from '../words/function-words.js';
import { wordSet } from '../words/word-set.js';
import { finiteness } from './finite-verb.js';

/** Words that the pronoun “that” cannot be the subject of, in all forms in which they are sought. */
export interface VerbBook {
  /** Verbs of what people and firms do, as they stand behind an auxiliary: base and participle. */
  readonly nonFinite: ReadonlySet<string>;
  /** The same with a tense of their own. */
  readonly finite: ReadonlySet<string>;
  /** Stand behind “is” and ask for “it”. */
  readonly adjectives: ReadonlySet<string>;
  /** Stand behind “is”, and are said of people. */
  readonly states: ReadonlySet<string>;
  /** Pasts of verbs without an object that no subject stands behind. */
  readonly arrivals: ReadonlySet<string>;
}

/** What a verb with an object or a clause has behind it, and a participle before its noun has not. */
const BEHIND_VERB =
  /^(?:the|a|an|to|that|his|her|its|their|this|these|no|in|at|from|with|about|against|for|on|it|him|them|off|out|up|down|back)$/u;

/** “that compared with May, June”, “to think that thought”: no verbs with a tense. */
const OPENS_PHRASE = wordSet('based compared given measured seen taken thought');

/** A verb without its subject. */
export interface Lost {
  /** Its last Token. */
  readonly to: number;
  /** The subject that the verb itself asks for. */
  readonly asks?: 'it' | 'there' | 'they';
}

/**
 * A verb behind “that” which has no subject before it, and that the pronoun “that” can’t be the subject of.
 * @param always true behind a verb that has “that” behind it wherever a clause follows
 */
export function lacksSubject(
  tokens: readonly Token[],
  at: number,
  { book, always }: { book: VerbBook; always: boolean },
): Lost | undefined {
  const verb = tokens[at];
  if (!isWord(verb) || !isLowerCase(verb) || verb.pos === 'NOUN') return undefined;
  const { lower } = verb;
  const next = tokens[at + 1];
  // “that have-nots”
  if (next?.before === '' && next.lower !== "n't") return undefined;
  if (/^(?:are|were|have|do)$/u.test(lower)) {
    // “that were he to leave”
    const isInverted =
      SUBJECT_PRONOUNS.has(next?.lower ?? '') || /^(?:it|you|the|a|this|that)$/u.test(next?.lower ?? '');
    return isInverted ? undefined : { to: at, asks: 'they' };
  }
  if (/^(?:exists?|occurs?)$/u.test(lower))
    return /^(?:NUM|DET|ADJ)$/u.test(next?.pos ?? '') ? { to: at, asks: 'there' } : undefined;
  if (isAuxiliary(verb)) {
    const isBe = /^(?:is|was)$/u.test(lower);
    const main = mainVerb(tokens, at + 1);
    if (!isBe && main !== undefined && book.nonFinite.has(tokens[main]!.lower))
      return { to: main, ...(/^(?:rain|snow)/u.test(tokens[main]!.lower) ? { asks: 'it' } : {}) };
    if ((isBe || /^(?:would|will)$/u.test(lower)) && main !== undefined && needsIt(tokens, main, book))
      return { to: main, asks: 'it' };
    if (isBe && main !== undefined && book.states.has(tokens[main]!.lower) && tokens[main + 1]?.lower !== 'by')
      return { to: main };
    // “deny that is the case”, “explains that is because”
    const names = /^(?:the|because|why|what|how|where|when|true|so)$/u.test(next?.lower ?? '');
    return always && !(isBe && names) ? { to: at } : undefined;
  }
  if (OPENS_PHRASE.has(lower)) return undefined;
  if (verb.pos !== 'VERB' || !(BEHIND_VERB.test(next?.lower ?? '') || (always && isNoun(next)))) return undefined;
  if (book.finite.has(lower)) return { to: at };
  return always && !isNoun(next) && finiteness(tokens, at) !== 'no' && /(?:[^s]s|ed)$/u.test(lower)
    ? { to: at }
    : undefined;
}

function isAuxiliary(token: Token): boolean {
  return !isNoun(token) && (MODALS.has(token.lower) || /^(?:is|was|has|had|does|did)$/u.test(token.lower));
}

/** The verb that an auxiliary goes with, past “not” and adverbs. */
export function mainVerb(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (at < from + 3 && /^(?:PART|ADV)$/u.test(tokens[at]?.pos ?? '')) at++;
  return isWord(tokens[at]) ? at : undefined;
}

/** “is possible to reach”, “is expected that”: what only “it” is the subject of. “Impossible to forget” may be anything. */
function needsIt(tokens: readonly Token[], at: number, { adjectives }: VerbBook): boolean {
  const adjective = tokens[at]!.lower === 'be' ? at + 1 : at;
  if (!adjectives.has(tokens[adjective]?.lower ?? '')) return false;
  const next = tokens[adjective + 1]?.lower;
  if (next === 'that') return !/^(?:NOUN|PROPN|VERB|AUX)$/u.test(tokens[adjective + 2]?.pos ?? '');
  return next === 'to' && isVerb(tokens[adjective + 2]) && isWord(tokens[adjective + 3]);
}
