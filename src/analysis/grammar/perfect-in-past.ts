import type { Span } from '../../document/span.js';
import { isLowerCase, isNoun, isWord, type Token } from '../token.js';
import { MODALS, SUBJECT_PRONOUNS } from '../words/function-words.js';
import { verbReading } from '../words/verb-bases.js';
import { verbForms } from '../words/verb-forms.js';
import { wordSet } from '../words/word-set.js';
import { type PastTime, pastTimeAt } from './past-time.js';

/** A perfect beside a time that is over. */
interface PerfectInPast {
  /** The auxiliary and its participle, with what stands between. */
  readonly verb: Span;
  readonly time: Span;
  /** The same in the past. */
  readonly past: string;
}

const PARTICIPLE = 3;
const BETWEEN = wordSet(`
  also never even then already finally officially suddenly successfully first just still only again often always soon later
  probably apparently largely completely partly practically`);
/** So many words may stand between a time that opens a clause and its verb, or between a verb and its time. */
const REACH = 10;
/** Open a clause or a phrase of its own, or set the time against another: “has grown from 3 to 8 in 1977”. */
const PARTS = wordSet(`
  since from until till than as like between before after because that which who whom whose what where when while if though although and or
  but so to once every each not whether compared for of`);
const TIMES = wordSet('first time times since ever every');
/** Tell what is to come: “has been scheduled on Monday”. */
const PLANS = wordSet(`
  scheduled planned set called fixed announced expected invited summoned promised proposed asked convened got had due dated`);

/** “In 1977 the tower has been damaged”: a perfect beside a time that is over, in an article of the year `present` or later. */
export function perfectInPast(tokens: readonly Token[], at: number, present: () => number): PerfectInPast | undefined {
  const auxiliary = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || !isLowerCase(auxiliary) || !isSubjectEnd(before)) return undefined;
  let to = at + 1;
  while (to < at + 3 && BETWEEN.has(tokens[to]?.lower ?? '')) to++;
  const participle = tokens[to];
  if (!participle) return undefined;
  const isPassive = participle.lower === 'been' && /^(?:VERB|ADJ)$/u.test(tokens[to + 1]?.pos ?? '');
  const last = isPassive ? to + 1 : to;
  if (PLANS.has(tokens[last]!.lower)) return undefined;
  const time = timeBehind(tokens, last, present) ?? timeInFront(tokens, at, present);
  if (!time || isOfTimes(tokens, at)) return undefined;
  const past = pastOf(participle, tokens, at, to);
  if (past === undefined) return undefined;
  return {
    verb: { start: auxiliary.start, end: participle.end },
    time: { start: tokens[time.from]!.start, end: tokens[time.to]!.end },
    past,
  };
}

/** A noun or a pronoun: no modal (“may have been”), no question, no relative clause. */
function isSubjectEnd(before: Token): boolean {
  if (MODALS.has(before.lower)) return false;
  return isNoun(before) || SUBJECT_PRONOUNS.has(before.lower) || /^(?:it|who|which|,|\))$/u.test(before.lower);
}

/** “has been” gives “was”, “have also gone” “also went”. */
function pastOf(participle: Token, tokens: readonly Token[], at: number, to: number): string | undefined {
  const adverbs = tokens.slice(at + 1, to).map(({ text }) => text);
  if (participle.lower === 'been') {
    const isSingular = tokens[at]!.lower === 'has' || tokens[at - 1]!.lower === 'i';
    return [isSingular ? 'was' : 'were', ...adverbs].join(' ');
  }
  const reading = verbReading(participle.lower);
  // “has limited means”
  const isVerb =
    participle.pos === 'VERB' || (participle.pos === 'ADJ' && !/^(?:ADJ|NOUN)$/u.test(tokens[to + 1]?.pos ?? ''));
  if (!isVerb || !reading?.forms.has(PARTICIPLE)) return undefined;
  return [...adverbs, verbForms(reading.base)[2]].join(' ');
}

/** “has died in Rome on 3 May”: nothing but a place or an object stands between. */
function timeBehind(tokens: readonly Token[], last: number, present: () => number): PastTime | undefined {
  for (let next = last + 1; next <= last + REACH; next++) {
    const token = tokens[next];
    if (!token) return undefined;
    const time = pastTimeAt(tokens, next, present);
    if (time) return time.isNear && !isPlace(tokens.slice(last + 1, next)) ? undefined : time;
    // “more than two hundred years ago”
    if (token.lower === 'than' && /^(?:more|less)$/u.test(tokens[next - 1]!.lower)) continue;
    if (!isWord(token) || isPart(token)) return undefined;
  }
  return undefined;
}

/** “in Rome”, “at home”, “again”, or nothing at all: no noun that has a time of its own, as “the vote on Monday” has. */
function isPlace(between: readonly Token[]): boolean {
  return between.every(({ pos, lower }) => pos === 'ADV' || pos === 'PROPN' || lower === 'in' || lower === 'at');
}

function isPart({ lower, pos }: Token): boolean {
  return PARTS.has(lower) || /^(?:VERB|AUX|SCONJ|CCONJ)$/u.test(pos);
}

/** “the first time that it has rained on Monday”, “Since 1949 they have been late on 1 May four times.” */
function isOfTimes(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => TIMES.has(lower));
}

/** “In 1977 the tower has”: the time opens the sentence, and nothing but the subject stands between. */
function timeInFront(tokens: readonly Token[], at: number, present: () => number): PastTime | undefined {
  const from = clauseStart(tokens, at);
  const time = pastTimeAt(tokens, from, present);
  if (!time || time.to >= at - 1) return undefined;
  const first = tokens[time.to + 1]!.text === ',' ? time.to + 2 : time.to + 1;
  const subject = tokens.slice(first, at);
  if (subject.length === 0 || subject.length > REACH) return undefined;
  return subject.every((token) => isWord(token) && (/^(?:of|for)$/u.test(token.lower) || !isPart(token)))
    ? time
    : undefined;
}

/** The first word of the sentence, or behind “and”, “but” or “that”. */
function clauseStart(tokens: readonly Token[], at: number): number {
  for (let from = at; from > 0 && from >= at - 2 * REACH; from--) {
    const before = tokens[from - 1]!;
    if (/^(?:[.!?:;(“”"]|and$|but$|that$)/u.test(before.lower)) return from;
  }
  return Math.max(0, at - 2 * REACH);
}
