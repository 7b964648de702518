import { finiteness } from './finite-verb.js';
import { FINITE_AUXILIARIES, POSSESSIVES, PURE_PREPOSITIONS } from './function-words.js';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from './irregular-verbs.js';
import { OBJECT_FORMS, ONLY_OBJECTS, SUBJECT_FORMS } from './pronoun-forms.js';
import type { Stretch } from './stretch.js';
import { isLowerCase, type Token } from './token.js';
import { verbForms } from './verb-forms.js';
import { wordsOf } from './word-set.js';

const BEFORE_NOUN: ReadonlyMap<string, string> = new Map(Object.entries({ theirs: 'their', hers: 'her', ours: 'our' }));
const OWN: ReadonlyMap<string, string> = new Map(
  Object.entries({ him: 'his', her: 'hers', them: 'theirs', me: 'mine', us: 'ours', you: 'yours' }),
);

/**
 * The right form of a pronoun that stands where its own form cannot: before a finite verb of which nothing else is the subject,
 * before a noun that it does not own, after a verb whose object it is. None where another reading is left.
 */
export function rightCase(stretch: Stretch, at: number): string | undefined {
  const { tokens } = stretch;
  const token = tokens[at]!;
  if (token.text === 'US') return undefined;
  return (
    introduced(stretch, at) ??
    besideName(tokens, at) ??
    ownerOfSubject(tokens, at) ??
    beforeNoun(tokens, at) ??
    friendOf(tokens, at) ??
    afterVerb(tokens, at)
  );
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
  return /^(?:NOUN|PROPN)$/u.test(before.pos) && opensWithPhrase(tokens, at - 1) ? SUBJECT_FORMS.get(lower) : undefined;
}

/** “In his speech”: a preposition, and neither a verb nor a mark up to `end`. */
function opensWithPhrase(tokens: readonly Token[], end: number): boolean {
  if (!opensPhrase(tokens[0]!)) return false;
  for (let at = 1; at < end; at++) if (/^(?:VERB|AUX|PUNCT)$/u.test(tokens[at]!.pos)) return false;
  return true;
}

/** True of a preposition that opens a phrase before a sentence's subject: “In his speech, …”. */
export function opensPhrase({ lower }: Token): boolean {
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
export function opensObject(token: Token | undefined): boolean {
  return token !== undefined && /^(?:that|the|a|an|his|its|their|him|them|it|no|to)$/u.test(token.lower);
}

/** “Vasques her has asked for a holiday”: the person herself. */
function besideName(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  if ((lower !== 'her' && lower !== 'him') || tokens[at - 1]?.pos !== 'PROPN') return undefined;
  return /^(?:has|had|is|was)$/u.test(tokens[at + 1]?.lower ?? '') ? `${lower}self` : undefined;
}

const OPENS_CLAUSE = /^(?:that|because|if|when|whether|although|though|while|where|since)$/u;

/** “though him mother has not paid”: the owner of the noun that is the subject. */
function ownerOfSubject(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  if (!/^(?:him|them)$/u.test(lower) || !OPENS_CLAUSE.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const [noun, verb] = [tokens[at + 1], tokens[at + 2]];
  if (noun?.pos !== 'NOUN' || !isLowerCase(noun) || finiteness(tokens, at + 1) !== 'no') return undefined;
  return verb && FINITE_AUXILIARIES.has(verb.lower) ? (lower === 'him' ? 'his' : 'their') : undefined;
}

/** “to fold theirs wings”: the form that stands by itself, before a noun. */
function beforeNoun(tokens: readonly Token[], at: number): string | undefined {
  const right = BEFORE_NOUN.get(tokens[at]!.lower);
  // “in a position as ours wearied nature sleeps”
  if (/^(?:as|than|like|of)$/u.test(tokens[at - 1]?.lower ?? '')) return undefined;
  const place = at + (tokens[at + 1]?.pos === 'ADJ' ? 2 : 1);
  const noun = tokens[place];
  if (right === undefined || noun?.pos !== 'NOUN' || !isLowerCase(noun) || !isLowerCase(tokens[at + 1]!))
    return undefined;
  // “a friend of hers last year”, “ours next time”
  return /^(?:last|next|this|that|time|times|years|days|weeks|today|tonight)$/u.test(tokens[at + 1]!.lower) ||
    finiteness(tokens, place) !== 'no'
    ? undefined
    : right;
}

const KIN =
  /^(?:friend|colleague|cousin|aunt|uncle|nephew|niece|neighbou?r|acquaintance|relative|classmate|schoolmate|employee|student|pupil)s?$/u;

/** “A colleague of him said”: one of his. */
function friendOf(tokens: readonly Token[], at: number): string | undefined {
  const right = OWN.get(tokens[at]!.lower);
  const [article, noun, of] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (right === undefined || of?.lower !== 'of' || !noun || !KIN.test(noun.lower)) return undefined;
  if (!article || !/^(?:an?|another|some|several|two|three|four|many|old|former|close|good)$/u.test(article.lower))
    return undefined;
  const next = tokens[at + 1];
  return next === undefined || next.pos === 'VERB' || next.pos === 'AUX' || /^[.,;:!?]$/u.test(next.text)
    ? right
    : undefined;
}

/** Take a person and a thing: “I show them a photo”. */
const GIVE = new Set(wordsOf('give show tell teach send lend offer buy bring hand grant owe sell').flatMap(verbForms));
/** Take a person and what the person is to do: “asked them to wait”. */
const ASK = new Set(
  wordsOf('ask tell order force allow urge invite persuade help advise encourage enable teach want').flatMap(verbForms),
);

/** “Let they sue me”, “I show they a photo”, “asked he to wait”: the object of the verb before it. */
function afterVerb(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  const right = OBJECT_FORMS.get(lower);
  const [verb, next] = [tokens[at - 1], tokens[at + 1]];
  // “Let I be a set”
  if (right === undefined || lower === 'i' || !verb || !next || tokens[at]!.before === '') return undefined;
  if (verb.lower === 'let' || verb.lower === 'lets') return /^(?:VERB|AUX)$/u.test(next.pos) ? right : undefined;
  if (verb.pos !== 'VERB') return undefined;
  if (next.lower === 'to') return ASK.has(verb.lower) && tokens[at + 2]?.pos === 'VERB' ? right : undefined;
  return GIVE.has(verb.lower) && (/^(?:the|a|an)$/u.test(next.lower) || POSSESSIVES.has(next.lower))
    ? right
    : undefined;
}
