import type { Stretch } from '../stretch.js';
import { isCapitalised, type Token } from '../token.js';
import { ARTICLES, POSSESSIVES } from '../words/function-words.js';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { verbReading } from '../words/verb-bases.js';
import { wordSet } from '../words/word-set.js';
import { goesOnBehindComma } from './verbless.js';

/** The place of the past in VerbForms. */
const PAST = 2;

/** Shorter ones are remarks. */
const FEWEST_WORDS = 6;

/** Pasts that are bases of other verbs, or open a phrase: “Found a club”, “Left alone, he sang”. */
const NO_PAST = wordSet('was were had did lay bore wound saw rose fell found felt left');
/** Participles that open a phrase with an object: “Given the weather, he left”. */
const OPENS_PHRASE = wordSet(`
  given granted provided compared based seen taken told asked shown taught offered awarded named called elected considered born put set
  left made known understood hurt read cut paid let hit`);
const BEHIND_BE = /^(?:a|an|one|the|located|based|also|considered)$/u;
const BEHIND_HAVE = /^(?:a|an|been|to|also|no|already)$/u;

/**
 * “Is a port in the north of the country.”, “Wrote on Sunday that he would go.”: a statement that begins with its verb, as the sentences of
 * languages do that leave out the pronoun. Orders, questions and participles that open a sentence are no such thing.
 * @returns the verb
 */
export function openingVerb({ tokens, first, words, mark, paragraph }: Stretch): Token | undefined {
  const next = tokens[1];
  if (paragraph.kind !== 'paragraph' || words.length < FEWEST_WORDS || mark?.text !== '.') return undefined;
  if (!first || !next || tokens[0] !== first || !isCapitalised(first) || /^\p{Lu}{2}/u.test(first.text))
    return undefined;
  const { lower } = first;
  if (lower === 'is' || lower === 'was') return BEHIND_BE.test(next.lower) ? first : undefined;
  if (lower === 'has' || lower === 'had') {
    // “Had the town known, it would have paid”
    const opens = BEHIND_HAVE.test(next.lower) && !(lower === 'had' && goesOnBehindComma(tokens));
    return opens ? first : undefined;
  }
  if (PAST_ONLY.has(lower) && !NO_PAST.has(lower)) {
    const isInverted = /^(?:,|he|she|they|i|we|you|it)$/u.test(next.lower) || bringsSpeaker(lower, next);
    return isInverted ? undefined : first;
  }
  const isPast = lower.length > 3 && (lower.endsWith('ed') || PAST_OR_PARTICIPLE.has(lower));
  if (!isPast || OPENS_PHRASE.has(lower) || !verbReading(lower)?.forms.has(PAST)) return undefined;
  const hasObject = ARTICLES.has(next.lower) || POSSESSIVES.has(next.lower) || /^(?:that|control)$/u.test(next.lower);
  return hasObject && !bringsSpeaker(lower, next) && !goesOnBehindComma(tokens) ? first : undefined;
}

/** “Cried the guard who ran out” */
function bringsSpeaker(verb: string, { lower, pos }: Token): boolean {
  return (REPORTING_VERBS.has(verb) || /^(?:cried|came|went)$/u.test(verb)) && (ARTICLES.has(lower) || pos === 'PROPN');
}
