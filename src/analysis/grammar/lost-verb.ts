import { once } from '../../document/once.js';
import { wordClassOf } from '../language-model/word-class.js';
import { isCapitalised, type Token } from '../token.js';
import { wordSet } from '../words/word-set.js';
import type { Finite } from './finite-verb.js';
import { LOST_VERB } from './lost-verb-weights.js';
import { isSeldomMet } from './seldom-met.js';
import { type Look, REACH, SmallNetwork } from './small-network.js';
import { tenseAt } from './verbless.js';

/** The place where a verb is likeliest to be missing. */
export interface LostVerb {
  /** The token before which it should stand. */
  readonly at: number;
  /** How likely it is: a natural logarithm of odds. */
  readonly weight: number;
}

const network = once(() => new SmallNetwork(LOST_VERB));

/**
 * What stands before a place from which a verb may be lost, by class or tag, and what behind it: a twentieth of all places, with nine in ten
 * of those that would be told. Others are not weighed, which would take as long as ten other checks.
 */
const AROUND_LOST: Readonly<Record<string, ReadonlySet<string>>> = {
  PART: new Set(['ADP', 'PRON', 'DET', 'PART', 'SCONJ', 'adverb']),
  PRON: new Set(['DET', 'SCONJ', 'PRON', 'PART', 'ADP', 'NUM', 'adverb', 'name']),
  AUX: new Set(['ADP', 'PRON', 'DET', 'SCONJ', 'name', 'plural']),
  adverb: new Set(['DET', 'PRON', 'SCONJ', 'PART', 'ADP']),
  name: new Set(['DET', 'PRON', 'SCONJ']),
  plural: new Set(['DET']),
  noun: new Set(['DET']),
};
/** Behind “to”, which may be tagged as a preposition where its verb is lost. */
const BEHIND_TO: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'DET']);

/**
 * Where in a sentence a verb is likeliest to have been lost, told by the four words on either side of a place and by whether the clause has a
 * finite verb before it and behind it.
 */
export function likeliestLostVerb(tokens: readonly Token[]): LostVerb | undefined {
  const classes = tokens.map((token, at) => wordClassOf(token, at === 0) ?? token.pos);
  const places = [...tokens.keys()].filter(
    (at) => at > 0 && mayBeLost(tokens[at - 1]!, classes[at - 1]!, classes[at]!),
  );
  if (places.length === 0) return undefined;
  const looks: Look[] = [];
  const lookAt = (at: number): Look => {
    looks[at] ??= lookOf(tokens[at]!, at, classes[at]!);
    return looks[at];
  };
  const verbs = verbsAround(tokens);
  let best: LostVerb | undefined;
  for (const at of places) {
    const around = AROUND.map((place) => {
      const index = at + place;
      return index < 0 ? 'before' : index < tokens.length ? lookAt(index) : 'behind';
    });
    const weight = network().weigh(around, verbs(at));
    if ((!best || weight > best.weight) && !isSeldomMet(tokens, at)) best = { at, weight };
  }
  return best;
}

/** Where the words stand that are looked at, from the one behind the place. */
const AROUND = Array.from({ length: 2 * REACH }, (_, place) => place - REACH);

function mayBeLost({ lower }: Token, before: string, next: string): boolean {
  const behind = lower === 'to' && before === 'ADP' ? BEHIND_TO : AROUND_LOST[before];
  return behind?.has(next) ?? false;
}

/** A word of the language is known by itself where it is frequent, and else by its class alone. */
function lookOf(token: Token, at: number, name: string): Look {
  const isName = at > 0 && isCapitalised(token) && token.text !== 'I';
  return network().lookOf(isName ? '' : token.lower, name);
}

/** Where a clause may begin or end. */
const BOUNDARIES = wordSet(`
  , ; : – — ( ) " “ ” -- and but or that who which whom whose what where when while because although though if whether as after before since
  until than how why unless`);
/** A word that is a finite verb for certain, and the most that is counted. */
const FINITE = 2;
const COUNTS: Readonly<Record<Finite, number>> = { yes: FINITE, maybe: 1, no: 0 };

/** For a place: whether its clause has a finite verb before it, and behind it, and whether the sentence has any; as one number. */
function verbsAround(tokens: readonly Token[]): (at: number) => number {
  const known: number[] = [];
  const countAt = (at: number): number => {
    known[at] ??= COUNTS[tenseAt(tokens, at)];
    return known[at];
  };
  /** Up to a boundary, and no further than is counted. */
  const count = (from: number, step: 1 | -1, isEnd: (token: Token) => boolean): number => {
    let counted = 0;
    for (let at = from; counted < FINITE && at >= 0 && at < tokens.length && !isEnd(tokens[at]!); at += step) {
      counted += countAt(at);
    }
    return Math.min(FINITE, counted);
  };
  const inAll = count(0, 1, () => false);
  return (at) => {
    const [before, behind] = [count(at - 1, -1, isBoundary), count(at, 1, isBoundary)];
    return (before * (FINITE + 1) + behind) * (FINITE + 1) + inAll;
  };
}

function isBoundary({ lower }: Token): boolean {
  return BOUNDARIES.has(lower);
}
