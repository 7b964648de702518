import { isCapitalised, type Token } from '../token.js';
import { ARTICLES, BE, TIMES } from '../words/function-words.js';
import { verbReading } from '../words/verb-bases.js';
import type { VerbReading } from '../words/verb-forms.js';
import { adjectiveOfAdverb } from '../words/word-family.js';
import { wordSet } from '../words/word-set.js';
import { type Exceptions, type Misfit, opensNoun } from './misfit.js';

// Places in VerbForms.
const [PAST, PARTICIPLE, ING] = [2, 3, 4] as const;

/** Prepositions that an adverb before its noun may follow. */
const BEFORE_PHRASE = wordSet('of in with for from by at');
/** Words before a noun, or before an adverb that goes with what follows. */
const BEFORE_NOUN = wordSet('this last next one two some many any very other such');
const DEGREES = wordSet('very most more');
/** Endings of what an adverb goes with, whatever the language model takes it for. */
const MAY_BE_ADJECTIVE = /(?:ed|en|ing|wn|ic|al|ive|ous|an|ish|less|[ai]ble|ant|ent)$/u;
const QUANTITIES = wordSet(`
  half all everything nothing anything something everyone nobody anyone enough none lot lots dozens hundreds thousands millions sort kind`);

/** “the locally market”, “a strongly start”, “lastly week” */
export function adverbBeforeNoun(
  tokens: readonly Token[],
  at: number,
  { adjectivesInLy, limiting, adjectivesToo }: Exceptions,
): Misfit | undefined {
  const { lower, pos } = tokens[at]!;
  const right = pos === 'ADV' && !adjectivesInLy.has(lower) ? adjectiveOfAdverb(lower) : undefined;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (right === undefined || !next || isCapitalised(next)) return undefined;
  const misfit: Misfit = { is: 'an adverb', calledFor: 'an adjective', right: [right] };
  if (/^(?:lastly|firstly)$/u.test(lower) && TIMES.has(next.lower)) return misfit;
  if (lower === 'locally' && next.lower === 'time') return misfit;
  if (lower === 'newly' && ((next.pos === 'NOUN' && /[^s]s$/u.test(next.lower)) || /^ones?$/u.test(next.lower)))
    return misfit;
  if (!before) return undefined;
  // “was very cautiously about it”
  if (isState(tokens, at) && /^(?:about|of|that)$/u.test(next.lower) && !limiting.has(lower)) return misfit;
  const isOfDegree = DEGREES.has(before.lower) && ARTICLES.has(tokens[at - 2]?.lower ?? '');
  const isBehindPreposition = before.pos === 'ADP' && BEFORE_PHRASE.has(before.lower);
  if (next.pos === 'VERB') {
    // The model takes what stands behind an adverb for a verb; no verb without an ending stands behind an article.
    const isOfNoun = before.lower === "'s" && before.pos === 'PART';
    const opens = opensNoun(before.lower) || isOfNoun || isBehindPreposition || isOfDegree;
    return opens && !QUANTITIES.has(next.lower) && isBare(verbReading(next.lower)) && !goesOn(tokens[at + 2])
      ? misfit
      : undefined;
  }
  if (next.pos !== 'NOUN' || limiting.has(lower) || !isSurelyNoun(next.lower, adjectivesToo)) return undefined;
  if (tokens[at + 2]?.pos === 'ADJ') return undefined;
  if (before.pos === 'NUM') return before.lower !== 'one' && /[^s]s$/u.test(next.lower) ? misfit : undefined;
  const opens = opensNoun(before.lower) || isBehindPreposition || isOfDegree || BEFORE_NOUN.has(before.lower);
  return opens || before.pos === 'ADJ' ? misfit : undefined;
}

/** “is very cautiously”, which says what somebody is like */
function isState(tokens: readonly Token[], at: number): boolean {
  return /^(?:very|so|too|quite)$/u.test(tokens[at - 1]!.lower) && BE.has(tokens[at - 2]?.lower ?? '');
}

/** A form that is a base or a third person and nothing else, such as a noun may share. */
function isBare(reading: VerbReading | undefined): boolean {
  return reading !== undefined && ![PAST, PARTICIPLE, ING].some((form) => reading.forms.has(form));
}

/** A phrase that an adverb goes with some other word of: “a perfectly sound argument”. */
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/u.test(next.pos);
}

function isSurelyNoun(lower: string, adjectivesToo: ReadonlySet<string>): boolean {
  return (
    !MAY_BE_ADJECTIVE.test(lower) &&
    !adjectivesToo.has(lower) &&
    !QUANTITIES.has(lower) &&
    !verbReading(lower)?.forms.has(PARTICIPLE)
  );
}
