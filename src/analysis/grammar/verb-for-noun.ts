import type { Token } from '../token.js';
import { ONLY_VERBS } from '../words/only-verbs.js';
import { verbForms } from '../words/verb-forms.js';
import { nounOfVerb } from '../words/word-family.js';
import { wordSet } from '../words/word-set.js';
import { type Exceptions, type Misfit, opensNoun } from './misfit.js';

/** The place of the “-ing” form in VerbForms. */
const ING = 4;

const BEHIND_NOUN = wordSet('of was is were has had that in for by with on and from will between among . ,');

/** Verbs that have a noun behind them, and no verb. */
const BEFORE_NOUN = wordSet(`
  provide provides provided offer offers offered require requires required demand demands demanded hold holds held seek seeks sought
  receive receives received`);
/** Endings of adjectives that are no nouns. */
const ADJECTIVE_ENDING = /(?:ic|al|ous|ive|ful|less|[ai]ble)$/u;

/** “the introduce of”, “after a major operate.”, “the number of infect” */
export function verbForNoun(tokens: readonly Token[], at: number, { nounsToo }: Exceptions): Misfit | undefined {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || !ONLY_VERBS.has(lower) || nounsToo.has(lower)) return undefined;
  const second = tokens[at - 2]?.lower ?? '';
  const noun = nounOfVerb(lower);
  const misfit = (...right: string[]): Misfit => ({
    is: 'a verb',
    calledFor: 'a noun',
    right: [...(noun === undefined ? [] : [noun]), ...right],
  });
  if (BEHIND_NOUN.has(tokens[at + 1]?.lower ?? '') && opensPhrase(tokens, at)) return misfit();
  const isGoverned = before.pos === 'ADP' && /^(?:of|for|with|during|from|in|by|without)$/u.test(before.lower);
  const isSort = /^(?:sorts?|kinds?|types?)$/u.test(second);
  return isGoverned && !isSort ? misfit(verbForms(lower)[ING]) : undefined;
}

/** True behind an article, with or without an adjective, and behind a verb that has a noun for its object. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const [second, before] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]!];
  if (opensNoun(before.lower)) return true;
  if (BEFORE_NOUN.has(before.lower)) return before.pos === 'VERB';
  if (/^an?$/u.test(second)) return before.pos === 'ADJ';
  if (opensNoun(second)) return before.pos === 'NUM' || /^(?:last|next|previous|recent)$/u.test(before.lower);
  return (
    before.pos === 'ADJ' && ADJECTIVE_ENDING.test(before.lower) && /^(?:between|of|among)$/u.test(tokens[at + 1]!.lower)
  );
}
