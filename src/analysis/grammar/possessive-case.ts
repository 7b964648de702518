import type { Stretch } from '../stretch.js';
import { isLowerCase, isNoun, isVerb, type Token } from '../token.js';
import { FINITE_AUXILIARIES, PURE_PREPOSITIONS, TIMES } from '../words/function-words.js';
import { REFLEXIVE } from '../words/pronoun-forms.js';
import { verbForms } from '../words/verb-forms.js';
import { wordsOf } from '../words/word-set.js';
import { finiteness } from './finite-verb.js';
import { isPlural } from './noun-number.js';

/**
 * The right form of a pronoun that stands where only one of an owner can: “their” for the “they” of “of they production”, “his” for
 * the “him” of “a friend of him”; none where it may stand so.
 */
export function possessiveCase({ tokens }: Stretch, at: number): string | undefined {
  return (
    beforeOwned(tokens, at) ??
    ownerOfObject(tokens, at) ??
    ownerOfSeveral(tokens, at) ??
    ownerOfSubject(tokens, at) ??
    beforeNoun(tokens, at) ??
    friendOf(tokens, at)
  );
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
  ...wordsOf(
    'home abroad tonight today tomorrow yesterday anytime first thanks days weeks months years times last next all both',
  ),
]);

/** “with him home today”, “of him standing there”, “of them leisurely asleep”, “asserts itself thanks to”: no noun that is owned. */
export function isAdverbial({ lower, pos }: Token): boolean {
  return ADVERBIAL.has(lower) || pos === 'ADV' || (pos === 'VERB' && lower.endsWith('ing'));
}

/** “most of them work from home”, “none of them minors”, “a statue of him standing”, “a video of them leisurely bathing” */
export function isPart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'of') return false;
  const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  return PARTS.test(tokens[at - 2]?.lower ?? '') || /ing$/u.test(/ly$/u.test(next) ? after : next);
}

const PARTS =
  /^(?:majority|most|some|all|many|none|one|two|three|both|half|part|number|each|any|several|few|much|rest|lot|lots|plenty|dozens|hundreds|thousands|percent|third|quarter|minority)$/u;

/** “of they production”, “in himself fifties”: the owner's form, between a preposition and its noun. */
function beforeOwned(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  const right = OWNER.get(lower);
  const before = tokens[at - 1];
  if (right === undefined || !before) return undefined;
  const speaksTo = before.lower === 'to' && lacksObject(tokens[at - 2]);
  if (!speaksTo && !BEFORE_PHRASE.has(before.lower)) return undefined;
  if (lower === 'itself' && before.lower === 'in') return undefined;
  // “came, many of them children”, “caused in him feelings of guilt”: right where no noun is there to be owned.
  if (/^(?:him|them)$/u.test(lower) && (!isSeparate(tokens[at - 2]) || isPart(tokens, at))) return undefined;
  let noun = at + 1;
  while (noun < at + 3 && /^(?:ADJ|NUM)$/u.test(tokens[noun]?.pos ?? '')) noun++;
  const next = tokens[at + 1];
  if (tokens[noun]?.pos !== 'NOUN' || isAdverbial(next!) || isAdverbial(tokens[noun]!)) return undefined;
  if (!isLowerCase(next!) || finiteness(tokens, at + 1) !== 'no') return undefined;
  const after = tokens[noun + 1];
  // “in they go”, “for them life is hard”, “since he work is”: a clause of its own.
  const ends =
    after === undefined ||
    /^[.,;:!?]$/u.test(after.text) ||
    /^(?:of|in|at|for|from|with|on|to|by|and)$/u.test(after.lower);
  return ends ? right : undefined;
}

/** A noun, or a verb that has no object: nothing that “to him new hopes” could belong to. */
function isSeparate(token: Token | undefined): boolean {
  return isNoun(token) || lacksObject(token);
}

function lacksObject(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && WITHOUT_OBJECT.has(token.lower);
}

const WITHOUT_OBJECT = new Set(
  wordsOf('speak talk listen belong live travel return look wait rely depend reply').flatMap(verbForms),
);

/** Verbs that take a person and a thing (“bought herself time”), or a person and what the person is called (“named himself king”). */
export const TAKES_TWO =
  /^(?:g[ai]v|gett?|got|buy|bought|ma[dk]e?|find|found|cost|earn|allow|grant|set|do|did|cook|pour|call|nam|declar|proclaim|consider|think|thought|deem|elect|w[io]n|teach|taught|tell|told|ask|sav|spar|den[yi]|secur|order|buil|land|prov|show|fanc|pronounc|appoint|crown|brand|dubb?|label|term|fe[el]|felt|len[dt]|ow|pay|paid|permit|promis|sen[dt]|serv|writ|wrote|dr[ae]w|gift|fix|leav|left|offer|read|s[aiu]ng|thr[eo]w|wish|assign|award|hand|br[io]ng|brought|cho|reserv|guarante|believ|reckon|suppos|style|turn|work|talk|laugh|drink|drank|eat|ate|vot)/u;

/** Nouns that tell when or how without an article: “day and night”, “head first”. */
const MANNER = /^(?:day|night|morning|noon|year|time|head|step|inch|word|hand|face|man)$/u;

/** “improve herself image”, “praised himself work”: the owner's form, between a verb and the noun that is its object. */
function ownerOfObject(tokens: readonly Token[], at: number): string | undefined {
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

/** What somebody is seen to do, or made to (“heard him present facts”), and more verbs that take a person and a thing (“sold them maps”). */
const TAKES_MORE =
  /^(?:hear|see|saw|watch|notic|help|let|ha[vds]|lik|want|play|observ|caus|s[eo]l[ld]|charg|fe[de]|b[eo]re?|refus|dealt?|sp[iu]n|slip|forg[ai]v|afford|str[iu][kc]|hit|t[ao][ok]|e?mail|post|ship|suppl|quot|los|bak|pass|kick|toss|wir|pack|peel|roll|typ|shot|shoot|bl[oe]w|kiss|nod|knit|mix|accord|extend|cut|cast|spel|advanc|envy|envi|bid|tip|fin|radio|text|phon|rent|leas|return|hum|whistl)/u;

/** “shared him gummy bears”: the owner's form, between a verb and the plural that is its object. */
function ownerOfSeveral(tokens: readonly Token[], at: number): string | undefined {
  const { lower } = tokens[at]!;
  const [verb, next] = [tokens[at - 1], tokens[at + 1]];
  if (!/^(?:him|them)$/u.test(lower) || verb?.pos !== 'VERB' || !isLowerCase(verb)) return undefined;
  if (TAKES_TWO.test(verb.lower) || TAKES_MORE.test(verb.lower)) return undefined;
  const noun = tokens[at + (next?.pos === 'ADJ' ? 2 : 1)];
  const after = tokens[at + (next?.pos === 'ADJ' ? 3 : 2)];
  if (noun?.pos !== 'NOUN' || !isPlural(noun) || !isLowerCase(noun) || isAdverbial(next!) || isAdverbial(noun))
    return undefined;
  const ends =
    after === undefined || /^[.,;:!?]$/u.test(after.text) || /^(?:of|in|at|for|from|with|and)$/u.test(after.lower);
  return ends ? OWNER.get(lower) : undefined;
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

const BEFORE_NOUN: ReadonlyMap<string, string> = new Map(Object.entries({ theirs: 'their', hers: 'her', ours: 'our' }));

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

const OWN: ReadonlyMap<string, string> = new Map(
  Object.entries({ him: 'his', her: 'hers', them: 'theirs', me: 'mine', us: 'ours', you: 'yours' }),
);

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
  return next === undefined || isVerb(next) || /^[.,;:!?]$/u.test(next.text) ? right : undefined;
}
