import { isCapitalised, isNoun, type Token } from '../token.js';
import {
  BASE_AUXILIARIES,
  BE_AND_HAVE,
  FINITE_AUXILIARIES,
  MIDDLE_ADVERBS,
  MODALS,
  SUBJECT_PRONOUNS,
} from '../words/function-words.js';
import { BASE_IN_ING, PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';

/** Modals whose form is a noun's as well. */
const NOUNS_TOO = new Set(['can', 'may', 'might', 'will', 'ai']);

/** Determiners that are often a clause's whole subject. */
const STAND_ALONE = new Set(['neither', 'both', 'all', 'some', 'many', 'few', 'most', 'none']);

/**
 * Whether a word bears the tense of a clause: `yes`; `maybe` where its form is also a participle's, an infinitive's or a
 * noun's and its neighbours do not tell; `no`.
 */
export type Finite = 'yes' | 'maybe' | 'no';

/** Judges the word at `at` by its form and its neighbours; the language model's tag alone counts for little. */
export function finiteness(words: readonly Token[], at: number): Finite {
  const word = words[at]!;
  const { lower, pos } = word;
  if (pos === 'PROPN' && at > 0) return 'no';
  if (FINITE_AUXILIARIES.has(lower)) {
    return isNoun(word) && NOUNS_TOO.has(lower) && words[at + 1]?.lower !== 'not' ? 'no' : 'yes';
  }
  if (lower === "'s") return pos === 'PART' ? 'no' : pos === 'AUX' || pos === 'VERB' ? 'yes' : 'no';
  if (BASE_AUXILIARIES.has(lower)) return isInfinitive(words, at) ? 'no' : 'yes';
  if (/^(?:be|been|being|having|doing|done)$/u.test(lower)) return 'no';
  if (PAST_ONLY.has(lower)) return isNoun(word) ? 'maybe' : 'yes';
  if (pos !== 'VERB' && pos !== 'AUX') return isMissedPast(words, at) ? 'maybe' : 'no';
  if (lower.endsWith('ing') && !BASE_IN_ING.has(lower)) return 'no';
  if (PARTICIPLE_ONLY.has(lower) && lower !== 'run' && lower !== 'become' && lower !== 'overcome') return 'no';
  if (isInfinitive(words, at)) return 'no';
  if (lower.endsWith('ed') || PAST_OR_PARTICIPLE.has(lower)) return pastOrParticiple(words, at);
  if (lower.endsWith('s') && !lower.endsWith('ss')) return isPlural(words, at) ? 'no' : 'yes';
  return baseForm(words, at);
}

/** “for their needs”, “of rocky outcrops”: a noun that the model takes for a verb. */
function isPlural(words: readonly Token[], at: number): boolean {
  const [second, before] = [words[at - 2], words[at - 1]];
  if (before === undefined) return false;
  if (NEVER_BEFORE_VERB.has(before.lower)) return true;
  return before.pos === 'ADJ' && second?.pos === 'ADP';
}

/** “her” may be an object, and a verb may stand behind it. */
const NEVER_BEFORE_VERB = new Set(['a', 'an', 'the', 'my', 'your', 'his', 'its', 'our', 'their', 'of']);

/** “they own”, “banks often close”: a form without an ending is finite after a plural, and an infinitive or noun elsewhere. */
function baseForm(words: readonly Token[], at: number): Finite {
  if (isCapitalised(words[at]!) && at > 0) return 'no';
  let before = at - 1;
  while (before >= 0 && (words[before]!.pos === 'ADV' || MIDDLE_ADVERBS.has(words[before]!.lower))) before--;
  const subject = words[before];
  if (!subject) return 'maybe';
  if (SUBJECT_PRONOUNS.has(subject.lower) || /^(?:you|who|which)$/u.test(subject.lower)) return 'yes';
  if (/^(?:DET|ADP|ADJ|NUM|AUX)$/u.test(subject.pos)) return 'no';
  if (
    subject.pos === 'NOUN' &&
    !/s$|^(?:people|men|women|children|police|data|media|majority|number)$/u.test(subject.lower)
  )
    return 'no';
  if (subject.pos !== 'CCONJ') return 'maybe';
  const first = words
    .slice(Math.max(0, before - 6), before)
    .findLast(({ lower }) => lower === 'to' || MODALS.has(lower));
  return first ? 'no' : 'maybe';
}

/** After “to”, or after a modal or “do” with nothing but adverbs, “not” or a subject pronoun between. */
function isInfinitive(words: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const { lower } = words[before]!;
    if (lower === 'to' || MODALS.has(lower) || /^(?:do|does|did|let|please)$/u.test(lower)) return true;
    if (!mayStandBetween(words[before]!, at - before)) return false;
  }
  return false;
}

/** An adverb or “not” so many words before a verb, or a pronoun right before it: “do they not often own”. */
function mayStandBetween({ lower, pos }: Token, distance: number): boolean {
  return pos === 'ADV' || pos === 'PART' || MIDDLE_ADVERBS.has(lower) || (distance === 1 && pos === 'PRON');
}

function pastOrParticiple(words: readonly Token[], at: number): Finite {
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    if (BE_AND_HAVE.has(words[before]!.lower)) return 'no';
    if (!mayStandBetween(words[before]!, at - before)) break;
  }
  const next = words[at + 1];
  if (next?.lower === 'by') return 'no';
  const subject = words[at - 1];
  if (!subject) return 'no';
  if (SUBJECT_PRONOUNS.has(subject.lower) || /^(?:who|it|which|you)$/u.test(subject.lower)) return 'yes';
  // “neither got her way”: a determiner that stands for its noun.
  if (STAND_ALONE.has(subject.lower)) return 'maybe';
  if (/^(?:DET|ADP|ADJ|NUM)$/u.test(subject.pos) || subject.lower === "'s") return 'no';
  return 'maybe';
}

/** “the couple separated”, tagged as an adjective: a past form after its noun and before none. */
function isMissedPast(words: readonly Token[], at: number): boolean {
  const { lower, pos } = words[at]!;
  if (!lower.endsWith('ed') || (pos !== 'ADJ' && pos !== 'NOUN')) return false;
  const next = words[at + 1];
  return isNoun(words[at - 1]) && next?.lower !== 'by' && !/^(?:NOUN|PROPN|ADJ)$/u.test(next?.pos ?? '');
}

/** A noun or adjective by its tag that has a verb's form: the model is wrong in one word of sixteen. */
export function mayBeVerb({ lower, pos }: Token): boolean {
  if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'X') return false;
  return lower.length > 3 && (/(?:ed|[^s]s)$/u.test(lower) || PAST_OR_PARTICIPLE.has(lower));
}
