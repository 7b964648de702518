import { once } from '../../document/once.js';
import { wordClassOf } from '../language-model/word-class.js';
import { isCapitalised, type PartOfSpeech, type Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import { finiteness } from './finite-verb.js';
import { LOST_VERB } from './lost-verb-weights.js';
import { isSeldomMet } from './seldom-met.js';
import { type Look, SmallNetwork } from './small-network.js';
import { mayBearTense } from './verbless.js';

/** The place where a verb is likeliest to be missing. */
export interface LostVerb {
  /** The token before which it should stand. */
  readonly at: number;
  /** How likely it is: a natural logarithm of odds. */
  readonly weight: number;
}

const network = once(() => new SmallNetwork(LOST_VERB));

/** What stands before nearly all places that a verb may be lost from, and what stands behind them: others are not weighed. */
const BEFORE_LOST: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'AUX', 'PART', 'ADV', 'SCONJ']);
const BEHIND_LOST: ReadonlySet<PartOfSpeech> = new Set([
  'ADP',
  'DET',
  'PRON',
  'SCONJ',
  'PART',
  'ADV',
  'PROPN',
  'NUM',
  'ADJ',
]);

/**
 * Where in a sentence a verb is likeliest to have been lost, told by the four words on either side of a place and by whether the clause has a
 * finite verb before it and behind it.
 */
export function likeliestLostVerb(tokens: readonly Token[]): LostVerb | undefined {
  const looks = tokens.map((token, at) => lookOf(token, at));
  const verbs = verbsAround(tokens);
  let best: LostVerb | undefined;
  for (let at = 1; at < tokens.length; at++) {
    if (!mayBeLost(tokens[at - 1]!, tokens[at]!)) continue;
    const weight = network().weigh(looks, at, verbs[at]!);
    if ((!best || weight > best.weight) && !isSeldomMet(tokens, at)) best = { at, weight };
  }
  return best;
}

/** “to” may be tagged as a preposition where its verb is lost. */
function mayBeLost(before: Token, next: Token): boolean {
  return (BEFORE_LOST.has(before.pos) || before.lower === 'to') && BEHIND_LOST.has(next.pos);
}

/** A word of the language is known by itself where it is frequent, and else by its class alone. */
function lookOf(token: Token, at: number): Look {
  const isName = at > 0 && isCapitalised(token) && token.text !== 'I';
  return network().lookOf(isName ? '' : token.lower, wordClassOf(token, at === 0) ?? token.pos);
}

/** Where a clause may begin or end. */
const BOUNDARIES = wordSet(`
  , ; : – — ( ) " “ ” -- and but or that who which whom whose what where when while because although though if whether as after before since
  until than how why unless`);
/** A word that is a finite verb for certain, and the most that is counted. */
const FINITE = 2;

/** For each place: whether the clause has a finite verb before it, and behind it, and whether the sentence has any. */
function verbsAround(tokens: readonly Token[]): number[] {
  const finite = tokens.map((_, at) => (finiteness(tokens, at) === 'yes' ? FINITE : mayBearTense(tokens, at) ? 1 : 0));
  const inAll = capped(finite.reduce<number>((sum, one) => sum + one, 0));
  const isBoundary = tokens.map(({ lower }) => BOUNDARIES.has(lower));
  const behind = [...finite, 0];
  for (let at = tokens.length - 1; at >= 0; at--)
    behind[at] = isBoundary[at] ? 0 : capped(behind[at + 1]! + finite[at]!);
  let before = 0;
  return tokens.map((_, at) => {
    if (at > 0) before = isBoundary[at - 1] ? 0 : capped(before + finite[at - 1]!);
    return (before * (FINITE + 1) + behind[at]!) * (FINITE + 1) + inAll;
  });
}

function capped(count: number): number {
  return Math.min(FINITE, count);
}
