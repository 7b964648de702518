import type { Stretch } from '../stretch.js';
import { isLowerCase, isNoun, isVerb, type Token } from '../token.js';
import { FINITE_AUXILIARIES, PURE_PREPOSITIONS } from '../words/function-words.js';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { ONLY_OBJECTS, REFLEXIVE, SUBJECT_FORMS } from '../words/pronoun-forms.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { finiteness } from './finite-verb.js';
import { mayBearTense } from './verbless.js';

/** No noun is written so: what stands before them is their subject. */
const AUXILIARY = /^(?:am|is|are|was|were|has|have|had|do|does|did|would|could|should|must|cannot|'re|'ve|'ll)$/u;
/** Open a clause, which its subject follows. */
const OPENS = /^(?:that|because|if|when|whether|although|while|where|and|but|as|so|since|until|before|after|which)$/u;

/** The right form of a pronoun that stands where only a subject can: “he” for the “him” of “him is late”; none where it may stand so. */
export function subjectCase(stretch: Stretch, at: number): string | undefined {
  const { tokens } = stretch;
  return (
    asSubject(stretch, at) ??
    asFirst(stretch, at) ??
    asClauseSubject(tokens, at) ??
    asFirstWoman(stretch, at) ??
    asFirstOfTwo(stretch, at) ??
    asSpeaker(tokens, at) ??
    introduced(stretch, at) ??
    besideName(tokens, at)
  );
}

/** “him is late”: the subject's form, where the word at hand is a subject and has another. */
function asSubject({ tokens, words }: Stretch, at: number): string | undefined {
  const { lower } = tokens[at]!;
  const right = SUBJECT_FORMS.get(lower);
  const next = tokens[at + 1];
  if (right === undefined || next === undefined) return undefined;
  if (isAloneBeforeVerb(tokens, at)) return right;
  const possessive = /^(?:its|their|my|our|your|her)$/u.test(lower);
  const verb = AUXILIARY.test(next.lower) || (!possessive && isThirdPerson(next));
  if (!verb || (lower === 'her' && next.lower !== 'is' && next.lower !== 'has' && next.lower !== 'was'))
    return undefined;
  const before = tokens[at - 1];
  // “his is”, “he himself was”, “seeing him was”: only what begins a clause is its subject for certain.
  if (tokens[at] === words[0]) return right;
  if (before === undefined) return undefined;
  if (possessive && lower !== 'her') return AUXILIARY.test(before.lower) || before.lower === 'what' ? undefined : right;
  if (REFLEXIVE.test(lower) && !isAnew(tokens, at)) return undefined;
  if (before.text === ',') return REFLEXIVE.test(lower) && isIntroduced(tokens, at) ? right : undefined;
  return OPENS.test(before.lower) &&
    (REFLEXIVE.test(lower) || !/^(?:and|but|as|before|after|since|until)$/u.test(before.lower))
    ? right
    : undefined;
}

/**
 * False of “what she inspires in Anna and myself is”, where the verb has another subject, and of “resolves which themselves were”,
 * “the rules that themselves were”.
 */
function isAnew(tokens: readonly Token[], at: number): boolean {
  const [second, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (before?.lower === 'and') return !/^(?:is|was|has|does|am)$/u.test(next!.lower) || second?.text === ',';
  return before?.lower !== 'which' && !(before?.lower === 'that' && second?.pos !== 'VERB');
}

/** “If no more is said, itself usually refers to”: after a comma, before a verb that no participle shares its form with. */
function isAloneBeforeVerb(tokens: readonly Token[], at: number): boolean {
  if (!REFLEXIVE.test(tokens[at]!.lower) || tokens[at - 1]?.text !== ',') return false;
  const verb = verbBehind(tokens, at);
  const found = tokens[verb];
  if (found === undefined || !isLowerCase(found)) return false;
  if (/^(?:can|cannot|will|would|could|should|must)$/u.test(found.lower)) return true;
  return (
    found.pos === 'VERB' &&
    (PAST_ONLY.has(found.lower) || (/[^s]s$/u.test(found.lower) && finiteness(tokens, verb) === 'yes'))
  );
}

/** The index of the word behind a pronoun, past an adverb. */
function verbBehind(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
}

/** Open a clause that no object opens. */
const OPENS_CLAUSE = /^(?:because|when|if|although|though|while|what|where|whether)$/u;

/** “when him found”, “what him does”: the subject's form, between a word that opens a clause and its verb. */
function asClauseSubject(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  if (!ONLY_OBJECTS.has(lower) || !OPENS_CLAUSE.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const verb = verbBehind(tokens, at);
  const found = tokens[verb];
  if (!found || !isLowerCase(found) || !isVerb(found)) return undefined;
  const finite = PAST_ONLY.has(found.lower) || /(?:ed|[^s]s)$/u.test(found.lower) || finiteness(tokens, verb) !== 'no';
  return finite && !found.lower.endsWith('ing') ? SUBJECT_FORMS.get(lower) : undefined;
}

/** “Her announced that”, “Her made no mistake”: a sentence's first word, before a past with its object. */
function asFirstWoman({ tokens, words }: Stretch, at: number): string | undefined {
  if (tokens[at] !== words[0] || tokens[at]!.lower !== 'her') return undefined;
  const verb = tokens[at + 1];
  if (verb?.pos !== 'VERB' || !isLowerCase(verb)) return undefined;
  const past = /ed$/u.test(verb.lower) || PAST_ONLY.has(verb.lower) || PAST_OR_PARTICIPLE.has(verb.lower);
  return past && (opensObject(tokens[at + 2]) || hasOtherVerb(tokens, at + 2)) ? 'she' : undefined;
}

/** “Her entered parliament in May and made a speech”: “and” joins a verb to the one before; “her lost work and her house were” has none. */
function hasOtherVerb(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.findIndex((_, at) => at > from && mayBearTense(tokens, at));
  return (
    verb > from + 1 && tokens[verb - 1]!.lower === 'and' && tokens[verb]!.pos === 'VERB' && isLowerCase(tokens[verb]!)
  );
}

/** No more words stand between “Him and” and the verb. */
const SECOND_WORDS = 4;

/** “Him and his men dug”: one of two who are the subject. */
function asFirstOfTwo({ tokens, words }: Stretch, at: number): string | undefined {
  const { lower } = tokens[at]!;
  if (tokens[at] !== words[0] || !/^(?:him|them)$/u.test(lower) || tokens[at + 1]?.lower !== 'and') return undefined;
  for (let next = at + 2; next <= at + 2 + SECOND_WORDS && tokens[next]; next++) {
    if (finiteness(tokens, next) !== 'no') return next > at + 2 ? SUBJECT_FORMS.get(lower) : undefined;
    if (!/^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/u.test(tokens[next]!.pos)) return undefined;
  }
  return undefined;
}

/** “Them usually offer food”: a sentence's first word, before a finite verb. */
function asFirst({ tokens, words }: Stretch, at: number): string | undefined {
  const { lower } = tokens[at]!;
  if (tokens[at] !== words[0] || !(ONLY_OBJECTS.has(lower) || REFLEXIVE.test(lower))) return undefined;
  const verb = verbBehind(tokens, at);
  const found = tokens[verb];
  if (found?.pos !== 'VERB' || !isLowerCase(found) || found.lower.endsWith('ing')) return undefined;
  // “Himself raised in Ohio, he”: a participle that goes with the subject to come.
  if (REFLEXIVE.test(lower) && (/ed$/u.test(found.lower) || finiteness(tokens, verb) !== 'yes')) return undefined;
  return SUBJECT_FORMS.get(lower);
}

/** “… late,” him said: who speaks, after the words that are quoted. */
function asSpeaker(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  const verb = tokens[at + 1];
  if (!/^["”]$/u.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]!.before !== '') return undefined;
  if (!/[,?!]$/u.test(tokens[at - 2]?.text ?? '') && tokens[at - 2]?.pos === undefined) return undefined;
  return verb && tokens[at]!.before !== '' && isLowerCase(tokens[at]!) && isThirdPerson(verb)
    ? SUBJECT_FORMS.get(lower)
    : undefined;
}

/** “In a letter, himself said”: no noun but the one of an opening phrase stands before the comma. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  return opensPhrase(tokens[0]!) || tokens[at - 2]!.pos === 'ADV';
}

function isThirdPerson({ lower, pos }: Token): boolean {
  return REPORTING_VERBS.has(lower) && pos === 'VERB' && /(?:s|ed|said|told)$/u.test(lower);
}

/** “In a statement, him said”, “In his speech him confessed”: the subject, after a phrase that opens the sentence. */
function introduced({ tokens }: Stretch, at: number): string | undefined {
  const { lower } = tokens[at]!;
  const isHer = lower === 'her';
  if ((!ONLY_OBJECTS.has(lower) && !isHer) || at < 2) return undefined;
  const before = tokens[at - 1]!;
  const verb = tokens[at + 1];
  if (!verb || !isPastOrPresent(tokens, at + 1)) return undefined;
  // “After the meeting, her promised that”; not “after the meeting, her promised reform”.
  if (isHer)
    return before.text === ',' && opensObject(tokens[at + 2]) && opensWithPhrase(tokens, at - 1) ? 'she' : undefined;
  if (before.text === ',') return SUBJECT_FORMS.get(lower);
  return isNoun(before) && opensWithPhrase(tokens, at - 1) ? SUBJECT_FORMS.get(lower) : undefined;
}

/** “In his speech”: a preposition, and neither a verb nor a mark up to `end`. */
function opensWithPhrase(tokens: readonly Token[], end: number): boolean {
  if (!opensPhrase(tokens[0]!)) return false;
  for (let at = 1; at < end; at++) if (/^(?:VERB|AUX|PUNCT)$/u.test(tokens[at]!.pos)) return false;
  return true;
}

/** True of a preposition that opens a phrase before a sentence's subject: “In his speech, …”. */
function opensPhrase({ lower }: Token): boolean {
  return PURE_PREPOSITIONS.has(lower) || /^(?:in|on|by|after|before|during)$/u.test(lower);
}

/** A verb that can be nothing but finite, or a past where a participle would have no noun to go with. */
function isPastOrPresent(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (!isLowerCase(tokens[at]!)) return false;
  if (FINITE_AUXILIARIES.has(lower)) return /^\p{L}/u.test(lower) && lower !== 'might' && lower !== 'ca';
  return pos === 'VERB' && (/ed$|[^s]s$/u.test(lower) || PAST_ONLY.has(lower) || PAST_OR_PARTICIPLE.has(lower));
}

/** True of a word that opens the object of the verb before it: “promised that”, “made no mistake”. */
function opensObject(token: Token | undefined): boolean {
  return token !== undefined && /^(?:that|the|a|an|his|its|their|him|them|it|no|to)$/u.test(token.lower);
}

/** “Vasques her has asked for a holiday”: the person herself. */
function besideName(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  if ((lower !== 'her' && lower !== 'him') || tokens[at - 1]?.pos !== 'PROPN') return undefined;
  return /^(?:has|had|is|was)$/u.test(tokens[at + 1]?.lower ?? '') ? `${lower}self` : undefined;
}
