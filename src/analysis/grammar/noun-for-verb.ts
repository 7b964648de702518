import { isNoun, type Token } from '../token.js';
import { BE, DO, FULL_MODALS, HAVE, MODALS } from '../words/function-words.js';
import { verbForms } from '../words/verb-forms.js';
import { verbOfNoun } from '../words/word-family.js';
import { wordSet } from '../words/word-set.js';
import type { Misfit } from './misfit.js';

// Places in VerbForms.
const [BASE, THIRD, PAST, PARTICIPLE] = [0, 1, 2, 3] as const;

/** Ask for an infinitive. */
const BEFORE_INFINITIVE = wordSet(`
  able unable want wants wanted managed manages tried trying decided failed agreed continue continued refused`);
/** Behind these, “to” and a noun may stand before the next article. */
const TO_NOUN = wordSet('close due back prior according thanks led leads lead up down next owing');
const PERSONAL = wordSet('he she they i');
const BEHIND_VERB = wordSet('that to the a an his her their in on at with for from . ,');
const OBJECT = wordSet('the a an his her its their it him them');
/** Things that are said, of which one has “an” or “the”. */
const SAID = wordSet('announcement explanation suggestion discovery declaration conclusion');

/** May stand between an auxiliary and its verb. */
const BETWEEN = wordSet('just also already recently later not never often first being');
const DETERMINER = /^(?:the|an?|his|their|its)$/u;

/** “has announcement that”, “will encouragement the”, “he explanation that”, “were recruitment as” */
export function nounForVerb(tokens: readonly Token[], at: number): Misfit | undefined {
  const verb = verbOfNoun(tokens[at]!.lower);
  if (verb === undefined || at === 0) return undefined;
  const forms = formsCalledFor(tokens, at);
  return forms && { is: 'a noun', calledFor: 'a verb', right: forms.map((form) => verbForms(verb)[form]!) };
}

/** The forms of a verb that the words around a noun leave a place for, the likeliest first; none where they leave one for the noun. */
function formsCalledFor(tokens: readonly Token[], at: number): readonly number[] | undefined {
  const [second, before, next] = [tokens[at - 2]?.lower ?? '', tokens[at - 1]!.lower, tokens[at + 1]?.lower ?? ''];
  if (before === 'to') {
    const isObject = /^(?:the|an|his|her|its|their|this|these|those)$/u.test(next);
    return BEFORE_INFINITIVE.has(second) || (isObject && !TO_NOUN.has(second)) ? [BASE] : undefined;
  }
  if (asksForBase(tokens, at)) return [BASE];
  if (isBehindSubject(tokens, at)) return [PAST, THIRD];
  if ((PERSONAL.has(before) || before === 'who') && BEHIND_VERB.has(next))
    return [PAST, before === 'they' ? BASE : THIRD];
  const isThere = tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'there');
  return !isThere && asksForParticiple(tokens, at) ? [PARTICIPLE] : undefined;
}

/** “has completion its tour”, “was destruction by fire” */
function asksForParticiple(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  const from = BETWEEN.has(tokens[at - 1]!.lower) ? at - 2 : at - 1;
  const [subject, auxiliary] = [tokens[from - 1], tokens[from]?.lower ?? ''];
  const next = tokens[at + 1]?.lower ?? '';
  if (HAVE.has(auxiliary) && auxiliary !== 'having') return OBJECT.has(next) || (next === 'that' && SAID.has(lower));
  if (!BE.has(auxiliary)) return false;
  if (lower === 'location') return /^(?:in|on|about|near|at|between|along|just|some)$/u.test(next);
  if (PERSONAL.has(subject?.lower ?? '') || subject?.lower === 'we' || DETERMINER.test(next)) return true;
  if (/^(?:been|being)$/u.test(auxiliary)) return /^(?:by|as|into|on|in|at|from|\.)$/u.test(next);
  if (auxiliary === 'be') return MODALS.has(subject?.lower ?? '') && /^(?:by|as)$/u.test(next);
  if (subject?.pos === 'PROPN') return /^(?:by|as|for)$/u.test(next);
  const isSeveral = subject?.pos === 'NOUN' && /[^s]s$/u.test(subject.lower) && /^(?:are|were)$/u.test(auxiliary);
  return isSeveral && /^(?:as|on|in|at|for|to|from|by)$/u.test(next);
}

const BEGINS_OBJECT = /^(?:that|the|an?|his|her|its|their)$/u;

/** “the party also maintenance its lead”, “Nowak announcement that he left”: a subject, and behind it an object or a clause. */
function isBehindSubject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const before = tokens[at - 1]!;
  if (/^(?:also|already|later|then|now|just|never)$/u.test(before.lower)) {
    const subject = tokens[at - 2];
    return (isNoun(subject) || subject?.pos === 'PRON') && BEGINS_OBJECT.test(next);
  }
  if (before.pos !== 'PROPN' || !BEGINS_OBJECT.test(tokens[at + 1]?.text ?? '')) return false;
  let first = at - 1;
  while (tokens[first - 1]?.pos === 'PROPN') first--;
  const opener = tokens[first - 1];
  return opener === undefined || /^(?:[.,”"]|that|now|and)$/u.test(opener.lower);
}

/** “will allowance”, “did not realization”: behind an auxiliary of a statement nothing but a base can stand. */
function asksForBase(tokens: readonly Token[], at: number): boolean {
  const isNegated = /^(?:not|n't)$/u.test(tokens[at - 1]!.lower);
  const [subject, auxiliary] = [tokens[at - (isNegated ? 3 : 2)], tokens[at - (isNegated ? 2 : 1)]];
  if (auxiliary?.pos !== 'AUX') return false;
  const { lower } = auxiliary;
  if (!(DO.has(lower) || (isNegated ? MODALS : FULL_MODALS).has(lower))) return false;
  return subject !== undefined && (isNoun(subject) || subject.pos === 'PRON');
}
