import type { Stretch } from '../stretch.js';
import type { Token } from '../token.js';
import { CONJUNCTIONS, HALF_SUBORDINATORS, POSSESSIVES } from '../words/function-words.js';
import { PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { opensHalf } from './clause.js';
import { mayBearTense } from './verbless.js';

/** “After a hard campaign that turned sour Burke won”: more words that may be verbs than clauses that want one. */
export function hasVerbToSpare({ tokens, first }: Stretch): boolean {
  if (NEVER_FIRST.has(first!.lower)) return false;
  const wanted = tokens.filter(
    ({ lower }, at) =>
      CONJUNCTIONS.has(lower) &&
      // “With that in mind”: no conjunction.
      !(lower === 'that' && tokens[at - 1]?.pos === 'ADP' && tokens[at + 1]?.pos === 'ADP') &&
      (at === 0 || !HALF_SUBORDINATORS.has(lower) || lower === 'as' || opensHalf(tokens, at)) &&
      // “When in London she”, “while awaiting them the ships”: no verb is wanted.
      !(at === 0 && (tokens[1]?.pos === 'ADP' || tokens[1]?.lower.endsWith('ing'))),
  );
  const spare = countVerbs(tokens) - wanted.length;
  if (spare <= 0 || !isClauseToTheEnd(tokens)) return spare > 0;
  return spare > tokens.filter((_, at) => mayBearTense(tokens, at) && looksLikeVerb(tokens, at)).length;
}

/**
 * “Because he could look out”, “While helping passengers down”, “Asking it to decide whether he may stand”: no clause of its own
 * follows without a comma.
 */
function isClauseToTheEnd(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  const opens =
    first!.lower === 'because' ||
    (first!.pos === 'SCONJ' && second?.lower.endsWith('ing')) ||
    (first!.lower.endsWith('ing') && tokens.some(({ lower }) => lower === 'whether'));
  return opens === true && !tokens.some(({ text }) => text === ',');
}

/** How many words may bear a tense where they stand. */
export function countVerbs(tokens: readonly Token[]): number {
  return tokens.filter((_, at) => mayBearTense(tokens, at) && !isNounOrParticiple(tokens, at)).length;
}

/** Open hardly a sentence whose subject follows without a comma. */
const NEVER_FIRST = new Set(['of', 'into', 'onto', 'upon', 'than', 'including', 'such', 'against', 'according']);

/** “his visit”, “the talks held in May”, “a plan drawn up”: after an article or a preposition, or with no object after it. */
function isNounOrParticiple(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  // “Shutting people down decreases”: an adverb that looks like a preposition.
  const isParticle = before && /^(?:up|down|out|off|away|back)$/u.test(before.lower) && lower.endsWith('s');
  // “they each suffered losses”: a determiner that is the subject itself.
  const isAlone = before && /^(?:each|all|both|neither|some|many|most)$/u.test(before.lower);
  if (before && !isParticle && !isAlone && /^(?:DET|ADP|ADJ|NUM|PART|SCONJ)$/u.test(before.pos)) return true;
  if (before && (POSSESSIVES.has(before.lower) || before.lower === 'to' || before.lower.endsWith('ing'))) return true;
  if (!lower.endsWith('ed') && !PAST_OR_PARTICIPLE.has(lower)) return false;
  return !/^(?:DET|NUM|PRON|PROPN|NOUN)$/u.test(tokens[at + 1]?.pos ?? '') || before?.pos === 'ADV';
}

/** “could look”, “passengers down to the track”, “example sentences from texts”: taken for a second verb by its form alone. */
function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  const before = tokens[at - 1];
  if (isNounOrParticiple(tokens, at)) return false;
  if (pos === 'SCONJ' || (before?.pos === 'AUX' && pos === 'VERB')) return true;
  if (/^(?:up|down|out|off|near|past|round|back|over)$/u.test(lower)) return pos === 'ADP' || pos === 'ADV';
  if (pos !== 'NOUN' || !lower.endsWith('s') || before?.pos !== 'NOUN') return false;
  const next = tokens[at + 1];
  return next === undefined || next.pos === 'ADP' || /^[.,]$/u.test(next.text);
}
