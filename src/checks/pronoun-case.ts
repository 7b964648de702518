import { capitalisedAs } from '../analysis/capital.js';
import { finiteness } from '../analysis/finite-verb.js';
import { PURE_PREPOSITIONS, TIMES } from '../analysis/function-words.js';
import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../analysis/irregular-verbs.js';
import { OBJECT_FORMS, ONLY_OBJECTS, SUBJECT_FORMS } from '../analysis/pronoun-forms.js';
import { REPORTING_VERBS } from '../analysis/reporting-verbs.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isLowerCase, type Token } from '../analysis/token.js';
import { wordsOf } from '../analysis/word-set.js';
import { opensObject, opensPhrase, rightCase } from '../analysis/wrong-case.js';
import { defineCheck, type Hit, replace } from './check.js';

/** Every form that can be wrong. */
const JUDGED = new Set([...SUBJECT_FORMS.keys(), ...OBJECT_FORMS.keys(), 'theirs', 'hers', 'ours', 'you']);
/** No noun is written so: what stands before them is their subject. */
const AUXILIARY = /^(?:am|is|are|was|were|has|have|had|do|does|did|would|could|should|must|cannot|'re|'ve|'ll)$/u;
const REFLEXIVE = /sel(?:f|ves)$/u;
/** Open a clause, which its subject follows. */
const OPENS = /^(?:that|because|if|when|whether|although|while|where|and|but|as|so|since|until|before|after|which)$/u;

/** “himself said”, “its is”, “between him and I”: a pronoun in the wrong case. */
export const pronounCase = defineCheck({
  about: 'A pronoun in the wrong case: “him is late”, “its is held in May”, “ourself were late”, “between him and I”.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      for (let at = 0; at < stretch.tokens.length; at++) {
        const token = stretch.tokens[at]!;
        if (!JUDGED.has(token.lower) || token.text === 'US') continue;
        const right =
          asSubject(stretch, at) ??
          asFirst(stretch, at) ??
          asClauseSubject(stretch.tokens, at) ??
          asFirstWoman(stretch, at) ??
          asSpeaker(stretch.tokens, at) ??
          asOwner(stretch, at) ??
          asOwnerOfObject(stretch.tokens, at) ??
          asObject(stretch.tokens, at) ??
          rightCase(stretch, at);
        if (right === undefined) continue;
        const written = token.text === 'I' ? right : capitalisedAs(token.text, right);
        yield { start: token.start, end: token.end, suggestions: [replace(token, written, `write “${written}”`)] };
      }
    }
  },
});

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
  if (!found || !isLowerCase(found) || (found.pos !== 'VERB' && found.pos !== 'AUX')) return undefined;
  const finite = PAST_ONLY.has(found.lower) || /(?:ed|[^s]s)$/u.test(found.lower) || finiteness(tokens, verb) !== 'no';
  return finite && !found.lower.endsWith('ing') ? SUBJECT_FORMS.get(lower) : undefined;
}

/** “Her announced that”, “Her made no mistake”: a sentence's first word, before a past with its object. */
function asFirstWoman({ tokens, words }: Stretch, at: number): string | undefined {
  if (tokens[at] !== words[0] || tokens[at]!.lower !== 'her') return undefined;
  const verb = tokens[at + 1];
  if (verb?.pos !== 'VERB' || !isLowerCase(verb)) return undefined;
  const past = /ed$/u.test(verb.lower) || PAST_ONLY.has(verb.lower) || PAST_OR_PARTICIPLE.has(verb.lower);
  return past && opensObject(tokens[at + 2]) ? 'she' : undefined;
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

const OWNER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    he: 'his',
    him: 'his',
    himself: 'his',
    she: 'her',
    herself: 'her',
    they: 'their',
    them: 'their',
    themselves: 'their',
    we: 'our',
    ourselves: 'our',
    itself: 'its',
  }),
);
const BEFORE_PHRASE = new Set([...PURE_PREPOSITIONS, ...wordsOf('in on by about since after before under over')]);
/** Nouns by their tag that tell a time or a place by themselves: “with him home today”. */
const ADVERBIAL = new Set([
  ...TIMES,
  ...wordsOf('home abroad tonight days weeks months years times last next all both'),
]);

/** “of they production”, “in himself fifties”: the owner's form, between a preposition and its noun. */
function asOwner({ tokens }: Stretch, at: number): string | undefined {
  const { lower } = tokens[at]!;
  const right = OWNER.get(lower);
  const before = tokens[at - 1];
  if (right === undefined || !before || !BEFORE_PHRASE.has(before.lower)) return undefined;
  if (lower === 'itself' && before.lower === 'in') return undefined;
  // “came, many of them children”, “caused in him feelings of guilt”: right where no noun is there to be owned.
  if (/^(?:him|them)$/u.test(lower) && !/^(?:NOUN|PROPN)$/u.test(tokens[at - 2]?.pos ?? '')) return undefined;
  let noun = at + 1;
  while (noun < at + 3 && /^(?:ADJ|NUM)$/u.test(tokens[noun]?.pos ?? '')) noun++;
  const next = tokens[at + 1];
  if (tokens[noun]?.pos !== 'NOUN' || ADVERBIAL.has(next!.lower) || ADVERBIAL.has(tokens[noun]!.lower))
    return undefined;
  if (!isLowerCase(next!) || finiteness(tokens, at + 1) !== 'no') return undefined;
  const after = tokens[noun + 1];
  // “in they go”, “for them life is hard”, “since he work is”: a clause of its own.
  const ends =
    after === undefined ||
    /^[.,;:!?]$/u.test(after.text) ||
    /^(?:of|in|at|for|from|with|on|to|by|and)$/u.test(after.lower);
  return ends ? right : undefined;
}

/** Verbs that take a person and a thing (“bought herself time”), or a person and what the person is called (“named himself king”). */
const TAKES_TWO =
  /^(?:g[ai]v|gett?|got|buy|bought|ma[dk]e?|find|found|cost|earn|allow|grant|set|do|did|cook|pour|call|nam|declar|proclaim|consider|think|thought|deem|elect|w[io]n|teach|taught|tell|told|ask|sav|spar|den[yi]|secur|order|buil|land|prov|show|fanc|pronounc|appoint|crown|brand|dubb?|label|term|fe[el]|felt|len[dt]|ow|pay|paid|permit|promis|sen[dt]|serv|writ|wrote|dr[ae]w|fix|leav|left|offer|read|s[aiu]ng|thr[eo]w|wish|assign|award|hand|br[io]ng|brought|cho|reserv|guarante|believ|reckon|suppos|style|turn|work|talk|laugh|drink|drank|eat|ate|vot)/u;

/** Nouns that tell when or how without an article: “day and night”, “head first”. */
const MANNER = /^(?:day|night|morning|noon|year|time|head|step|inch|word|hand|face|man)$/u;

/** “improve herself image”, “praised himself work”: the owner's form, between a verb and the noun that is its object. */
function asOwnerOfObject(tokens: readonly Token[], at: number): string | undefined {
  const [verb, token, noun, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const right = REFLEXIVE.test(token.lower) ? OWNER.get(token.lower) : undefined;
  if (right === undefined || verb?.pos !== 'VERB' || !isLowerCase(verb) || TAKES_TWO.test(verb.lower)) return undefined;
  if (noun?.pos !== 'NOUN' || !isLowerCase(noun) || ADVERBIAL.has(noun.lower) || MANNER.test(noun.lower))
    return undefined;
  if (finiteness(tokens, at + 1) !== 'no') return undefined;
  // “see himself head first”: what follows a whole noun phrase, and no more.
  const ends =
    after === undefined ||
    /^[.,;:!?]$/u.test(after.text) ||
    /^(?:of|in|at|for|from|with|before|and)$/u.test(after.lower);
  return ends ? right : undefined;
}

/** “In a letter, himself said”: no noun but the one of an opening phrase stands before the comma. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  return opensPhrase(tokens[0]!) || tokens[at - 2]!.pos === 'ADV';
}

function isThirdPerson({ lower, pos }: Token): boolean {
  return REPORTING_VERBS.has(lower) && pos === 'VERB' && /(?:s|ed|said|told)$/u.test(lower);
}

/** “with he.”, “between him and I”: the object's form, where the word at hand follows a preposition and has no verb. */
function asObject(tokens: readonly Token[], at: number): string | undefined {
  const right = OBJECT_FORMS.get(tokens[at]!.lower);
  const before = tokens[at - 1];
  if (right === undefined || before === undefined) return undefined;
  const next = tokens[at + 1];
  // “a repetition of I, you, he”: words spoken of.
  if (next?.text === ',' && /^(?:I|you|he|she|it|we|they)$/u.test(tokens[at + 2]?.text ?? '')) return undefined;
  const ends = next === undefined || /^[.,;:!?]$/u.test(next.text);
  if (before.lower === 'between' && next?.lower === 'and') return right;
  if (
    before.lower === 'and' &&
    ends &&
    tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => lower === 'between')
  )
    return right;
  return ends &&
    /^(?:with|from|to|for|of|against|upon|between|towards)$/u.test(before.lower) &&
    tokens[at - 2] !== undefined
    ? right
    : undefined;
}
