import type { Token } from '../token.js';
import { BE, FULL_MODALS, HAVE } from '../words/function-words.js';
import { PAST_ONLY } from '../words/irregular-verbs.js';
import { verbReading } from '../words/verb-bases.js';
import { adverbOfAdjective } from '../words/word-family.js';
import { wordSet } from '../words/word-set.js';
import type { Exceptions, Misfit } from './misfit.js';

// Places in VerbForms.
const [THIRD, PAST, PARTICIPLE, ING] = [1, 2, 3, 4] as const;

/** Endings of adjectives that are no adverbs. */
const ADJECTIVE_ENDING = /(?:[^r]al|ic|ive|ous|ent|ant|[ai]ble|ful)$/u;
/** Adjectives with such an ending that are nouns as well, or stand behind “be” with a participle of their own. */
const NO_ADVERB = wordSet(`
  present absent apparent content patient parent student agent client talent accident president resident confident silent music general
  official public original active normal final personal`);
const BEHIND_PARTICIPLE = wordSet('by in on at from to with as for off out the a .');
/** Begin as participles do, and say something of the adjective: “is small compared with”. */
const NO_PASSIVE = wordSet('compared regarding according based depending given provided lived born made built');
const BEHIND_HAVE = wordSet('the a an to in on at from by with for as .');
const VERBS_BEHIND_MODALS = wordSet('be have become make lead take get');
const NAMES_DONE = wordSet('the a an to in on at from his its their him them with that up out down for into');

/** Behind “be” and before an article no adjective stands: “is simple a question”. */
const BEFORE_ARTICLE = wordSet('simple real actual basic essential usual typical current technical original');

/** “They usual come”, “will eventual be”, “is strong advised to”, “is significant larger” */
export function adjectiveForAdverb(
  tokens: readonly Token[],
  at: number,
  { ofManner, ofDegree }: Exceptions,
): Misfit | undefined {
  const word = tokens[at]!;
  const { lower } = word;
  const right = adverbOfAdjective(lower);
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (right === undefined || !before || !next) return undefined;
  const misfit: Misfit = { is: 'an adjective', calledFor: 'an adverb', right: [right] };
  const behind = tokens[at + 2]?.lower ?? '';
  const isBehindBe = BE.has(before.lower);
  if (ofDegree.has(lower) && (isBehindBe || /^(?:bec[ao]mes?|grew|got)$/u.test(before.lower))) {
    const isGreater = (next.pos === 'ADJ' && /..er$/u.test(next.lower)) || /^(?:less|better|worse)$/u.test(next.lower);
    if (isGreater || (next.lower === 'more' && behind !== 'than')) return misfit;
  }
  if (isBehindBe && next.pos === 'NUM' && /^(?:current|approximate|rough|exact)$/u.test(lower)) return misfit;
  const isNotBe = before.lower === 'not' && BE.has(tokens[at - 2]?.lower ?? '');
  if ((isBehindBe || isNotBe) && BEFORE_ARTICLE.has(lower) && /^(?:an?|the)$/u.test(next.lower)) return misfit;
  const reading = next.pos === 'VERB' ? verbReading(next.lower) : undefined;
  if (ofManner.has(lower) && word.pos === 'ADJ') {
    const follows = /^(?:which|who)$/u.test(before.lower) && verbReading(next.lower)?.forms.has(THIRD);
    if (follows && next.pos !== 'ADJ') return misfit;
    if (reading && (before.lower === 'and' || before.text === ',') && PAST_ONLY.has(next.lower)) return misfit;
    const isSubject = before.pos === 'PROPN' || (before.pos === 'NOUN' && before.lower.endsWith('s'));
    if (reading?.forms.has(PAST) && isSubject && NAMES_DONE.has(behind) && !NO_ADVERB.has(lower)) return misfit;
  }
  if (NO_ADVERB.has(lower) || !(ADJECTIVE_ENDING.test(lower) || ofManner.has(lower))) return undefined;
  if (FULL_MODALS.has(before.lower) && before.pos === 'AUX')
    return VERBS_BEHIND_MODALS.has(next.lower) ? misfit : undefined;
  if (!reading || NO_PASSIVE.has(next.lower)) return undefined;
  const isAdjective = word.pos !== 'NOUN' && word.pos !== 'VERB';
  if (/^(?:he|she|they|it|we|i)$/u.test(before.lower) && (isAdjective || ofManner.has(lower))) {
    const agrees = [THIRD, PAST].some((form) => reading.forms.has(form)) || /^(?:they|we|i)$/u.test(before.lower);
    return agrees && !reading.forms.has(ING) ? misfit : undefined;
  }
  if (!isAdjective || !reading.forms.has(PARTICIPLE)) return undefined;
  const isBetween = /^(?:not|also|often|first)$/u.test(before.lower) && BE.has(tokens[at - 2]?.lower ?? '');
  if ((isBehindBe || isBetween) && BEHIND_PARTICIPLE.has(behind)) return misfit;
  return HAVE.has(before.lower) && word.pos === 'ADJ' && BEHIND_HAVE.has(behind) ? misfit : undefined;
}
