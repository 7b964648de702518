import type { Stretch } from '../stretch.js';
import { isWord, type Token } from '../token.js';
import {
  COORDINATORS,
  HALF_SUBORDINATORS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from '../words/function-words.js';
import { type Finite, finiteness } from './finite-verb.js';

/** The clauses of a stretch, as far as closed classes of words and the forms of verbs tell. */
interface Clauses {
  /** Whether a finite verb stands in a clause of its own, one that no subordinator or relative pronoun opens. */
  readonly main: Finite;
  /** The first such verb. */
  readonly verb: Token | undefined;
  /** Whether a noun phrase stands before that verb that can be its subject. */
  readonly subject: boolean;
  /** A subordinator whose clause has no verb yet where the stretch ends: “the man who”, “because the”. */
  readonly open: Token | undefined;
}

/** No clause has more tokens: what goes on without a mark for longer is no sentence. */
const LONGEST_CLAUSE = 200;
/** “that” is an opener for sure only where nearly nothing follows it: “to ensure that the election”. */
const OPEN_REACH = 5;

/** The clauses of a stretch, read on first use. */
export function clausesOf(stretch: Stretch): Clauses {
  return stretch.get(clausesWithin);
}

function clausesWithin({ tokens }: Stretch): Clauses {
  return clausesIn(tokens);
}

/** The clauses of a row of Tokens, such as a part of a stretch. */
export function clausesIn(row: readonly Token[]): Clauses {
  const tokens = outsideBrackets(row);
  const openers: Token[] = [];
  let main: Finite = 'no';
  let verb: Token | undefined;
  let subject = false;
  let last: 'main' | 'sub' | undefined;
  tokens.forEach((word, at) => {
    if (!isWord(word)) return;
    if (opensClause(tokens, at) || (HALF_SUBORDINATORS.has(word.lower) && opensHalf(tokens, at))) {
      openers.push(word);
      return;
    }
    const finite = finiteness(tokens, at);
    if (finite === 'no' || (finite === 'maybe' && !hasSubject(tokens, at))) return;
    if (openers.length > 0) {
      openers.pop();
      last = 'sub';
      return;
    }
    const before = tokens.slice(Math.max(0, at - 3), at).findLast(isWord);
    const coordinated = last === 'sub' && before !== undefined && COORDINATORS.has(before.lower);
    const weight: Finite = coordinated ? 'maybe' : finite;
    if (main === 'no' || (main === 'maybe' && weight === 'yes')) {
      main = weight;
      verb = word;
      subject = hasSubject(tokens, at);
    }
    last = 'main';
  });
  return {
    main,
    verb,
    subject,
    open: openers.findLast((opener) => opener.lower !== 'that' || tokens.length - tokens.indexOf(opener) <= OPEN_REACH),
  };
}

/** What brackets hold has clauses of its own. */
export function outsideBrackets(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]+$/u.test(token.text)) depth++;
    else if (/^[)\]]+$/u.test(token.text)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept.push(token);
  }
  return kept;
}

/** “while at school, she”, “although ill, he”: these need no verb of their own. */
const MAY_LACK_VERB = new Set(['while', 'although', 'though', 'when', 'if', 'once', 'unless', 'whenever', 'wherever']);

function hasVerbBeforeComma(tokens: readonly Token[], at: number): boolean {
  const end = Math.min(tokens.length, at + LONGEST_CLAUSE);
  for (let next = at + 1; next < end; next++) {
    if (/^[,;:–—]$/u.test(tokens[next]!.text)) return false;
    const finite = finiteness(tokens, next);
    if (finite === 'yes' || (finite === 'maybe' && hasSubject(tokens, next))) return true;
  }
  return false;
}

/** “that” opens a clause after a noun, a verb or an adjective, and points at something elsewhere. */
function opensClause(words: readonly Token[], at: number): boolean {
  const { lower } = words[at]!;
  if (MAY_LACK_VERB.has(lower)) return hasVerbBeforeComma(words, at);
  if (SUBORDINATORS.has(lower)) return !/^(?:,|and|or)$/u.test(words[at + 1]?.lower ?? '');
  if (lower !== 'that' || at === 0) return false;
  const before = words[at - 1]!;
  if (PREPOSITIONS.has(before.lower) && !/^(?:so|except|now)$/u.test(before.lower)) return false;
  const next = words[at + 1];
  return !(next?.pos === 'NOUN' && words[at]!.pos === 'DET') && !/^(?:AUX)$/u.test(before.pos);
}

/** “after he left”: one noun phrase and then a finite verb, before any comma. “After the talks he left” has two. */
export function opensHalf(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!;
  const near = [tokens[at - 2], tokens[at + 2]];
  if (word.lower === 'as' && near.some((token) => token?.lower === 'as')) return false;
  if (tokens[at + 1]?.pos === 'NUM') return false;
  let phrases = 0;
  for (let next = at + 1; next < tokens.length && next < at + 14; next++) {
    const token = tokens[next]!;
    if (/^[,;:–—]$/u.test(token.text)) return false;
    if (!isWord(token)) continue;
    if (opensPhrase(tokens, next)) phrases++;
    const finite = finiteness(tokens, next);
    if (finite === 'yes' || (finite === 'maybe' && hasSubject(tokens, next))) {
      return phrases === 1 || (phrases === 0 && (word.lower === 'as' || word.lower === 'than'));
    }
  }
  return false;
}

/** True where a noun phrase that no preposition governs begins. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  const before = tokens[at - 1];
  if (before && PREPOSITIONS.has(before.lower) && !HALF_SUBORDINATORS.has(before.lower)) return false;
  if (SUBJECT_PRONOUNS.has(lower) || POSSESSIVES.has(lower) || pos === 'DET' || pos === 'PRON') return true;
  const nominal = (token: Token | undefined): boolean =>
    token !== undefined && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(token.pos);
  return (
    nominal(tokens[at]) &&
    (!nominal(before) || (pos === 'PROPN' && before?.pos === 'NOUN')) &&
    before?.pos !== 'DET' &&
    !POSSESSIVES.has(before?.lower ?? '') &&
    !COORDINATORS.has(before?.lower ?? '') &&
    before?.pos !== 'PART' &&
    before?.pos !== 'VERB'
  );
}

/**
 * True where the words before a possible verb hold a noun phrase that can be its subject: in “at the event held” the only
 * phrase belongs to “at”, and “held” is a participle.
 */
function hasSubject(words: readonly Token[], at: number): boolean {
  let governed = false;
  let seen = false;
  // “To leave is”, “building it takes”: a verb's phrase is the subject.
  if (
    (words[0]!.lower === 'to' && words[1]?.pos === 'VERB') ||
    (words[0]!.pos === 'VERB' && words[0]!.lower.endsWith('ing'))
  )
    return true;
  for (let next = clauseStart(words, at); next < at; next++) {
    const { lower, pos } = words[next]!;
    if (PREPOSITIONS.has(lower)) {
      governed = true;
      seen = false;
      continue;
    }
    if (SUBJECT_PRONOUNS.has(lower)) return true;
    if (OBJECT_PRONOUNS.has(lower)) continue;
    if (pos === 'PRON' || pos === 'DET' || POSSESSIVES.has(lower) || PRONOUNS.has(lower)) {
      if (!governed || seen) return true;
    } else if (/^(?:NOUN|PROPN|NUM)$/u.test(pos)) {
      const time = TIMES.has(words[next - 1]?.lower ?? '') || /^(?:1\d|20)\d\ds?$/u.test(words[next - 1]?.text ?? '');
      if (
        !governed ||
        (seen &&
          (time ||
            (words[next - 1]?.pos === 'PROPN' && pos === 'NOUN') ||
            (words[next - 1]?.pos === 'NOUN' && pos === 'PROPN')))
      )
        return true;
      seen = true;
    }
    if (pos === 'VERB' && words[next + 1]?.pos !== 'NOUN') governed = true;
  }
  return false;
}

/** A clause starts after a subordinator, a finite verb before it, or where the text does. */
function clauseStart(words: readonly Token[], at: number): number {
  for (let before = at - 1; before >= 0 && before > at - 30; before--) {
    const { lower } = words[before]!;
    if (SUBORDINATORS.has(lower)) return before + (/^(?:who|which|what)$/u.test(lower) ? 0 : 1);
    if (before < at - 1 && /^[,;:–—]$/u.test(words[before]!.text)) return before + 1;
  }
  return Math.max(0, at - LONGEST_CLAUSE);
}
