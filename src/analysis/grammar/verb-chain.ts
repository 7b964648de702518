import type { Span } from '../../document/span.js';
import type { Stretch } from '../stretch.js';
import { isLowerCase, isNoun, isVerb, type Token } from '../token.js';
import { ARTICLES, BE, DO, FULL_MODALS, HAVE, OBJECT_PRONOUNS, POSSESSIVES } from '../words/function-words.js';
import { verbReading } from '../words/verb-bases.js';
import { type VerbReading, verbForms } from '../words/verb-forms.js';
import { wordSet } from '../words/word-set.js';
import { BETWEEN, bareBase, hasPlainSubject, saysByBase } from './bare-base.js';

/** A verb in a form that the auxiliary before it forbids. */
interface BrokenChain {
  readonly auxiliary: Token;
  readonly verb: Token;
  /** What is to give way to the right form: the verb, or the auxiliary with it where that is spare. */
  readonly replaced: Span;
  readonly right: string;
}

// Places in VerbForms.
const [BASE, THIRD, PAST, PARTICIPLE, ING] = [0, 1, 2, 3, 4] as const;

/** The forms of a verb that may stand behind an auxiliary; of them the first is the likeliest to be meant. */
const CALLED_FOR: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...[...FULL_MODALS, ...DO, 'to'].map((word) => [word, [BASE]] as const),
  ...[...HAVE].map((word) => [word, [PARTICIPLE]] as const),
  ...[...BE].map((word) => [word, [PARTICIPLE, ING]] as const),
]);

/** “they are been”: what goes with “been” instead. */
const PERFECT: ReadonlyMap<string, string> = new Map(
  Object.entries({ is: 'has', are: 'have', am: 'have', was: 'had', were: 'had' }),
);
/** Nouns as well: “the can”, “his will”, “the might”, “her being”. */
const NOUN_TOO = wordSet('will can may might being');
/** Open a clause that may end in the auxiliary: “what he has became clear”, “all they do costs money”. */
const OPENS = wordSet(`
  what whatever all everything anything any as than that which whom where how so if who whoever nothing there something more thing
  things when why until wherever way`);
/** Open a clause that leaves nothing out: behind “until he did not” no other verb can follow. */
const OPENS_WHOLE = wordSet('until when if where why so');
const REACH = 9;
/** Thirds that no noun shares its form with. */
const NO_NOUN = wordSet(
  'is was are were has does goes makes gives says gets becomes knows seems tells thinks keeps brings',
);
/** May be the last word of a clause that stands in another. */
const MAIN_VERBS: ReadonlySet<string> = new Set(['to', ...HAVE, ...DO]);
const BE_OR_HAVE = wordSet('is was are were has');
/**
 * Verbs that are other words as a rule, whatever the language model says: “it is time the world knew”, “he was broke”, “he must needs
 * go”.
 */
const OTHER_WORDS = wordSet('like time home round worth broke rose bit needs sports');
/** Have no object and hence no passive: “was died”. */
const NO_PASSIVE = wordSet('died happened occurred existed belonged consisted seemed elapsed coincided');
/** “according to reports”: words whose “to” is no verb’s. */
const BEFORE_NOUNS = wordSet(
  'according due thanks owing contrary prior subject response reaction addition regard relation',
);
/** Have an infinitive behind their “to”, and never a noun that ends in “-ing”. */
const BEFORE_INFINITIVE = wordSet(
  'able unable forced decided decides wants wanted tried tries trying managed refused refuses willing unwilling',
);
/** Prepositions that were “-ing” forms, which a noun “will” may have behind it. */
const PREPOSITIONS_IN_ING = wordSet('concerning regarding including following');

/**
 * “did not went”, “has show the”, “is sells a”, “wants to took”: the verb at a place, where the auxiliary before it forbids its form; none
 * in questions.
 */
export function brokenChain(stretch: Stretch, at: number): BrokenChain | undefined {
  const { tokens } = stretch;
  const verb = tokens[at]!;
  const bare = bareBase(stretch, at);
  if (bare) return bare;
  let from = at - 1;
  while (from > 0 && from > at - 3 && BETWEEN.has(tokens[from]!.lower)) from--;
  const auxiliary = tokens[from]!;
  const calledFor = CALLED_FOR.get(auxiliary.lower);
  if (!calledFor || !isLowerCase(verb) || !isAuxiliary(stretch, from)) return undefined;
  const whole = { start: auxiliary.start, end: verb.end };
  const touches = from === at - 1;
  if (touches && verb.lower === 'been' && PERFECT.has(auxiliary.lower))
    return { auxiliary, verb, replaced: whole, right: `${PERFECT.get(auxiliary.lower)} been` };
  if (touches && BE.has(auxiliary.lower) && NO_PASSIVE.has(verb.lower) && isSubject(tokens, from - 1))
    return { auxiliary, verb, replaced: whole, right: verb.text };
  const reading = verbReading(verb.lower);
  if (!reading || calledFor.some((form) => reading.forms.has(form))) return undefined;
  if (!isVerbHere(reading, tokens, from, at)) return undefined;
  const isHave = HAVE.has(auxiliary.lower);
  // “has is been” is “has been”, “is sells” is “sells” and “has was” is “was”, but “is wrote” is “is written”.
  if (touches && isHave && BE.has(verb.lower) && tokens[at + 1]?.lower === 'been')
    return { auxiliary, verb, replaced: whole, right: auxiliary.text };
  if (touches && (isHave ? BE_OR_HAVE.has(verb.lower) : BE.has(auxiliary.lower) && reading.forms.has(THIRD)))
    return { auxiliary, verb, replaced: whole, right: verb.text };
  // “can done by anyone” lost its “be”.
  if (FULL_MODALS.has(auxiliary.lower) && reading.forms.has(PARTICIPLE) && !reading.forms.has(PAST))
    return { auxiliary, verb, replaced: verb, right: `be ${verb.text}` };
  // “is review its rules”: what has an object is active.
  const form = reading.forms.has(BASE) ? calledFor.at(-1)! : calledFor[0]!;
  return { auxiliary, verb, replaced: verb, right: verbForms(reading.base)[form]! };
}

/** “they are late”, “wants to”: no noun, and no question or clause in which its verb may be another. */
function isAuxiliary({ tokens, mark }: Stretch, at: number): boolean {
  const { lower, pos, text } = tokens[at]!;
  const before = tokens[at - 1];
  if (!before || /^\p{Lu}/u.test(text) || (lower === 'to' && BEFORE_NOUNS.has(before.lower))) return false;
  // “for the time being is mistaken”
  if (lower === 'being' && before.lower === 'time') return false;
  if (NOUN_TOO.has(lower) && (pos !== 'AUX' || POSSESSIVES.has(before.lower))) return false;
  if (lower !== 'to' && (mark?.text === '?' || !(/^(?:NOUN|PROPN|PRON)$/u.test(before.pos) || goesOn(tokens, at))))
    return false;
  const isModal = FULL_MODALS.has(lower) || FULL_MODALS.has(before.lower);
  const isNegated = DO.has(lower) && /^(?:not|n['’]t)$/u.test(tokens[at + 1]?.lower ?? '');
  return !tokens
    .slice(Math.max(0, at - REACH), at)
    .some(
      (word) =>
        OPENS.has(word.lower) &&
        !(isNegated && OPENS_WHOLE.has(word.lower)) &&
        !(isModal && (isReported(tokens, word) || (before.text === ',' && isSetOff(tokens, word)))),
    );
}

/** “will be”, “has been”: behind another auxiliary; “…, which opened in May, will”: behind the comma that closes what stood between. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [before, second] = [tokens[at - 1]!, tokens[at - 2]];
  if (/^be(?:en)?$/u.test(tokens[at]!.lower))
    return FULL_MODALS.has(before.lower) || HAVE.has(before.lower) || before.lower === 'to';
  return before.text === ',' && FULL_MODALS.has(tokens[at]!.lower) && second !== undefined && second.lower !== 'that';
}

/** “, which”: what a comma opens, another closes. */
function isSetOff(tokens: readonly Token[], opener: Token): boolean {
  return tokens[opener.index - tokens[0]!.index - 1]?.text === ',';
}

/** “said that”: what is said is a clause by itself, in which nothing is left out. */
function isReported(tokens: readonly Token[], that: Token): boolean {
  const before = tokens[that.index - tokens[0]!.index - 1];
  return that.lower === 'that' && that.pos === 'SCONJ' && before?.pos === 'VERB';
}

/** Not “the person she was died”, whose subject is the noun before the clause. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.pos !== 'PRON' || !/^(?:NOUN|PROPN|PRON)$/u.test(tokens[at - 1]?.pos ?? '');
}

/** True where the word is a verb for certain, and in the auxiliary’s own clause. */
function isVerbHere({ forms }: VerbReading, tokens: readonly Token[], from: number, at: number): boolean {
  const [verb, next] = [tokens[at]!, tokens[at + 1]];
  const auxiliary = tokens[from]!.lower;
  const touches = from === at - 1;
  // “The conclusion he came to was sad”, “the concern I have is the price”: a clause that ends in the auxiliary.
  if (NO_NOUN.has(verb.lower)) {
    // “The question is is he right”, “the man he was is gone”
    if (BE.has(auxiliary) && BE.has(verb.lower)) return isVerb(next) && isSubject(tokens, from - 1);
    if (!(touches && BE_OR_HAVE.has(verb.lower) && MAIN_VERBS.has(auxiliary))) return true;
    return HAVE.has(auxiliary) && isVerb(next) && hasPlainSubject(tokens, from);
  }
  if (!isVerb(verb) || OTHER_WORDS.has(verb.lower)) return false;
  if (forms.has(THIRD) || forms.has(BASE)) {
    // “must resigns”, “does not sells”: no noun can follow, but the subject where the auxiliary goes before it, “should fans return”.
    if (forms.has(THIRD) && next !== undefined && isVerb(next)) return false;
    if (forms.has(THIRD) && (FULL_MODALS.has(auxiliary) || (DO.has(auxiliary) && !touches))) return true;
    // “gave back to fans a number of”
    if (auxiliary === 'to' && /^(?:ADP|ADV)$/u.test(tokens[from - 1]!.pos)) return false;
    if (forms.has(BASE) && BE.has(auxiliary) && saysByBase(tokens, from)) return false;
    // “the tools we have help a lot”
    if (forms.has(BASE) && HAVE.has(auxiliary) && !isSubject(tokens, from - 1)) return false;
    return hasObject(next) || (forms.has(THIRD) && BE.has(auxiliary) && isNoun(next));
  }
  if (forms.has(ING)) {
    if (auxiliary === 'to') return BEFORE_INFINITIVE.has(tokens[from - 1]!.lower) && touches;
    return FULL_MODALS.has(auxiliary) || DO.has(auxiliary) ? !PREPOSITIONS_IN_ING.has(verb.lower) : hasObject(next);
  }
  if (auxiliary !== 'to' || !forms.has(PARTICIPLE)) return true;
  return hasObject(next) || (next?.pos === 'PRON' && tokens[from - 1]!.pos !== 'VERB');
}

function hasObject(next: Token | undefined): boolean {
  // “has class A energy”
  const word = next?.text === 'A' ? '' : (next?.lower ?? '');
  return ARTICLES.has(word) || POSSESSIVES.has(word) || OBJECT_PRONOUNS.has(word);
}
