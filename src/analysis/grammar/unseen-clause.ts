import type { Stretch } from '../stretch.js';
import { isWord, type Token } from '../token.js';
import { CONJUNCTIONS, COORDINATORS, SUBJECT_PRONOUNS } from '../words/function-words.js';
import { finiteness, mayBeVerb } from './finite-verb.js';

// Clauses whose verb the language model takes for another word: what stands beside it tells that it is one.

/** After a phrase no longer than the one and a comma, so many words without a comma or “and” are a clause. */
const PHRASE = { before: 10, after: 4 };

/** A comma, a noun phrase and a word that can be a verb: a clause, though the model does not see it. */
export function hidesClause({ tokens }: Stretch): boolean {
  const comma = tokens.findIndex(
    ({ text }, at) => text === ',' && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/u.test(tokens[at + 1]?.pos ?? ''),
  );
  if (comma < 0) return false;
  const rest = tokens
    .slice(comma + 1)
    .findIndex((token) => !(isWord(token) || token.text === '-') || COORDINATORS.has(token.lower));
  if (comma <= PHRASE.before && rest >= PHRASE.after) return true;
  for (let at = comma + 2; at < tokens.length; at++) {
    const { pos, lower } = tokens[at]!;
    if (COORDINATORS.has(lower)) return false;
    if (pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing')) || lower.endsWith('ed')) return true;
    if (mayBeVerb(tokens[at]!) && /^(?:DET|PRON|PART|ADV)$/u.test(tokens[at + 1]?.pos ?? '')) return true;
    // “the share rises to half”
    if (mayBeVerb(tokens[at]!) && tokens[at + 1]?.lower === 'to' && tokens[at - 1]!.pos === 'NOUN') return true;
  }
  return false;
}

/**
 * “In 2014 she co-wrote”, “As of now, that seems”: a subject pronoun that no conjunction governs has a verb, whether it is seen or
 * not; others have where a comma stands before them and a verb behind.
 */
export function hasPronoun({ words, tokens }: Stretch): boolean {
  if (tokens.some((_, at) => isSubject(tokens, at))) return true;
  const at = words.findIndex(({ lower }) => SUBJECT_PRONOUNS.has(lower));
  return !words.slice(0, Math.max(0, at + 1)).some(({ lower }) => CONJUNCTIONS.has(lower)) && at > 0;
}

function isSubject(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:that|this|it|there|these|those|none|nobody|nothing)$/u.test(tokens[at]!.lower)) return false;
  if (!/^(?:,|even)$/u.test(tokens[at - 1]?.text ?? '') || tokens[0]!.lower === 'of') return false;
  const verb = /^(?:all|also|still|now|only)$/u.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  return verb < tokens.length && finiteness(tokens, verb) === 'yes';
}

/** “For more of it, see the list”, “For a summary, read on”: an order after the comma. */
export function hasOrder({ tokens, first }: Stretch): boolean {
  if (!/^(?:for|to|in|with|if|when|on)$/u.test(first!.lower)) return false;
  return tokens.some(
    ({ text }, at) =>
      text === ',' &&
      /^(?:see|read|visit|click|call|contact|try|write|use|go|ask|check|consult|take|turn|note|consider|imagine|think)$/u.test(
        tokens[at + 1]?.lower ?? '',
      ),
  );
}
