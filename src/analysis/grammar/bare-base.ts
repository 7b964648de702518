import type { Span } from '../../document/span.js';
import type { Stretch } from '../stretch.js';
import { isLowerCase, isNoun, isVerb, type Token } from '../token.js';
import { ARTICLES, BE, FULL_MODALS, HAVE, OBJECT_PRONOUNS, POSSESSIVES } from '../words/function-words.js';
import { hasParticipleForm } from '../words/irregular-verbs.js';
import { ONLY_VERBS } from '../words/only-verbs.js';
import { verbForms } from '../words/verb-forms.js';
import { wordSet } from '../words/word-set.js';

/** “was destroy”, “has decide”: a verb's base where a participle or an “-ing” form has to stand. */
interface BareBase {
  readonly auxiliary: Token;
  readonly verb: Token;
  /** What is to give way to the right form: the verb, or the auxiliary with it where that is spare. */
  readonly replaced: Span;
  readonly right: string;
}

/** Verbs that are nouns too, but nouns that are counted: behind “be” they would have an article. */
const COUNTED = wordSet(`
  arrest kill elect find take give make show steal win hold carry catch sing buy sell send teach tell wear throw draw invite name call
  visit build rebuild sign spell kidnap do write pass base`);
/** Of these, behind “been” and “being” even where the sentence ends: “has been sell.” */
const NEVER_A_STATE = wordSet('arrest kill find give take sell build rebuild send teach tell write kidnap throw elect');
/** The same of nouns that need no article: only “by”, which tells who does it, makes verbs of them. */
const UNCOUNTED = wordSet(`
  increase decrease damage change support finance fund influence attack cause trigger wound cover mark fuel guard host test review record
  question praise blame ban shape release use`);
/** “has rise sharply”: what prices do, which are nouns too. */
const CHANGES = wordSet('rise fall increase decrease decline drop change climb');
const JUDGED: ReadonlySet<string> = new Set([...ONLY_VERBS, ...COUNTED, ...UNCOUNTED, ...CHANGES, 'be', 'being']);
/** Follow a participle, and no noun without its article. */
const BEHIND_PARTICIPLE = wordSet(`
  by in on at for with after during to from near as last this yesterday since out up off down away over into back
  every each again here there online abroad`);
/** What these are may be said by a verb in its base: “the advice is avoid the centre”. */
const SAID_BY_BASE = wordSet(`
  advice message rule motto idea thing plan tip trick lesson point goal task job option choice word answer slogan aim way order best
  least most step priority recommendation solution strategy command mission secret key objective purpose policy verb form`);
/** What these are may be what somebody did: “the cause was damage by fire”. */
const SAID_BY_NOUN = wordSet('problem reason cause factor concern threat risk result target one loss total');
/** May open a clause that ends in “be”: “as they are allow people to”. */
const OPENS = wordSet('what whatever as where how whoever wherever whether than');
/** Of things that one has: “the powers that the town has include”. */
const SAID_OF_THINGS_HAD = wordSet(`
  include exceed remain exist differ depend contain involve require seem appear belong mean reflect vary become derive consist`);
/** Without an object, and so without a passive. */
const NO_PASSIVE = wordSet(`
  continue seem remain happen exist occur arrive belong consist depend participate collaborate negotiate compete sit tend appear
  disappear emerge fail listen proceed succeed react respond speak grow insist comply intervene prevail strive lose compete`);
/** Have two objects, of which the passive keeps one: “was given a prize”. */
const TWO_OBJECTS = wordSet('give send tell teach name call deny allow ask elect appoint make declare deem');
/** Have neither a passive nor an “-ing” form behind “be”: what is “is depend on” is “depends on”. */
const STATES = wordSet('belong consist contain depend exist seem');
/** The form of such a verb by the “be” that is left out: its place in VerbForms. */
const WITHOUT_BE: ReadonlyMap<string, number> = new Map(Object.entries({ is: 1, are: 0, am: 0, was: 2, were: 2 }));
/** Stand between an auxiliary and its verb. */
export const BETWEEN = wordSet(`
  not n't also never always already just still even recently since likely reportedly allegedly largely mainly mostly partly`);
const RELATIVE = wordSet('which who that');
const UNSAID_SUBJECT = wordSet('it this that there');
const BE_FORMS = wordSet('be been being');
const SUBJECTS = wordSet('he she it we you i they');
/** Before a clause’s subject. */
const OPENS_CLAUSE = wordSet('and but because when while although after before since until if , ; : – —');
const DO_IN_ANY_FORM = wordSet('do does did done doing');
const IT = wordSet('it this these those');
const REACH = 9;
const [PARTICIPLE, ING] = [3, 4] as const;

/**
 * “was destroy by”, “has been approve”, “will be publish”: the verb at a place, where it is a base behind “be” or “have” for certain; a base
 * that is a noun too is judged by what follows. None in questions.
 */
export function bareBase({ tokens, mark }: Stretch, at: number): BareBase | undefined {
  const verb = tokens[at]!;
  if (!JUDGED.has(verb.lower)) return undefined;
  const last = auxiliaryBefore(tokens, at);
  if (last === undefined || mark?.text === '?' || !isLowerCase(verb)) return undefined;
  // “fail-safe”
  if (/^[-–]/u.test(tokens[at + 1]?.text ?? '')) return undefined;
  const { lower } = verb;
  if (lower === 'being' || lower === 'be') return beingForBeen(tokens, at, last);
  const isPerfect = HAVE.has(tokens[last]!.lower);
  if (!ONLY_VERBS.has(lower) && !isVerbByNext(tokens, at, last, isPerfect)) return undefined;
  const first = firstAuxiliary(tokens, last);
  if (first === undefined || !(isPerfect ? mayHave(tokens, first, lower) : mayBe(tokens, { first, last, verb: lower })))
    return undefined;
  const auxiliary = tokens[first]!;
  const finite = STATES.has(lower) && first === at - 1 ? WITHOUT_BE.get(auxiliary.lower) : undefined;
  if (finite !== undefined)
    return {
      auxiliary,
      verb,
      replaced: { start: auxiliary.start, end: verb.end },
      right: verbForms(lower)[finite]!,
    };
  const form = isPerfect ? PARTICIPLE : formBehindBe(tokens, at, last);
  return { auxiliary, verb, replaced: verb, right: verbForms(lower)[form] };
}

/** “has being sold”, “is be sold”: a participle behind, so that it is no noun. */
function beingForBeen(tokens: readonly Token[], at: number, last: number): BareBase | undefined {
  const [auxiliary, verb, next] = [tokens[last]!, tokens[at]!, tokens[at + 1]];
  if (last !== at - 1 || !isParticiple(next)) return undefined;
  if (verb.lower === 'being')
    return HAVE.has(auxiliary.lower) && mayHave(tokens, last, 'be')
      ? { auxiliary, verb, replaced: verb, right: 'been' }
      : undefined;
  return BE.has(auxiliary.lower) && !BE_FORMS.has(auxiliary.lower) && mayBe(tokens, { first: last, last, verb: 'be' })
    ? { auxiliary, verb, replaced: verb, right: 'being' }
    : undefined;
}

function isParticiple(word: Token | undefined): boolean {
  return word !== undefined && isVerb(word) && hasParticipleForm(word.lower);
}

/** The place of the “be” or “have” before a verb, adverbs between. */
function auxiliaryBefore(tokens: readonly Token[], at: number): number | undefined {
  const before = pastAdverbs(tokens, at - 1);
  const auxiliary = tokens[before]?.lower ?? '';
  return BE.has(auxiliary) || HAVE.has(auxiliary) ? before : undefined;
}

function pastAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && at > from - 2 && (BETWEEN.has(tokens[at]!.lower) || isAdverbInLy(tokens[at]!))) at--;
  return at;
}

function isAdverbInLy({ pos, lower }: Token): boolean {
  return pos === 'ADV' && lower.endsWith('ly');
}

/** “will” of “will have been”, “to” of “to be”: where the verb's chain begins; none where it has no beginning. */
function firstAuxiliary(tokens: readonly Token[], last: number): number | undefined {
  const { lower } = tokens[last]!;
  const before = pastAdverbs(tokens, last - 1);
  const word = tokens[before]?.lower ?? '';
  if (lower === 'be' || lower === 'have') {
    if (FULL_MODALS.has(word) || word === 'to') return before;
    return lower === 'be' ? undefined : last;
  }
  if (lower === 'been') return HAVE.has(word) ? firstAuxiliary(tokens, before) : undefined;
  if (lower === 'being') return BE.has(word) ? before : undefined;
  return last;
}

/** “was arrest by”, “are use to treat”, “has rise sharply”: what follows makes a verb of a word that is a noun too. */
function isVerbByNext(tokens: readonly Token[], at: number, last: number, isPerfect: boolean): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (next === undefined || !(COUNTED.has(lower) || UNCOUNTED.has(lower) || CHANGES.has(lower))) return false;
  if (isPerfect) {
    if (CHANGES.has(lower)) return next.lower === 'by' || next.lower === 'since' || isAdverbInLy(next);
    return lower !== 'do' && COUNTED.has(lower) && next.pos === 'NUM';
  }
  if (COUNTED.has(lower))
    return BEHIND_PARTICIPLE.has(next.lower) || (NEVER_A_STATE.has(lower) && isEndBehindBeen(tokens, at, last));
  if (!UNCOUNTED.has(lower)) return false;
  if (lower === 'use' && next.lower === 'to') return isVerb(tokens[at + 2]);
  if (lower === 'use' && BE_FORMS.has(tokens[last]!.lower)) return /^(?:for|as|in|by|with)$/u.test(next.lower);
  return next.lower === 'by';
}

function isEndBehindBeen(tokens: readonly Token[], at: number, last: number): boolean {
  return /^be(?:en|ing)$/u.test(tokens[last]!.lower) && /^[.,;]$/u.test(tokens[at + 1]!.text);
}

/** “The town has”, “who has”: no clause that ends in “has”, as in “the powers the town has depend on it”. */
function mayHave(tokens: readonly Token[], first: number, verb: string): boolean {
  if (SAID_OF_THINGS_HAD.has(verb)) return false;
  const { lower } = tokens[first]!;
  if (!HAVE.has(lower)) return tokens.slice(Math.max(0, first - REACH), first).every((one) => !OPENS.has(one.lower));
  const subject = tokens[first - 1];
  if (subject === undefined) return false;
  if (/^(?:who|which)$/u.test(subject.lower)) return lower !== 'have' && isNoun(tokens[first - 2]);
  return hasPlainSubject(tokens, first);
}

/**
 * True where a noun with its article, a name or a pronoun stands before the verb, and before that the sentence begins or a clause does: a
 * second noun there would be what the clause is about.
 */
export function hasPlainSubject(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  const head = tokens[at];
  if (head?.pos === 'PROPN') while (tokens[at - 1]?.pos === 'PROPN') at--;
  else if (head?.pos === 'NOUN') {
    while (tokens[at - 1]?.pos === 'ADJ') at--;
    const word = tokens[at - 1]?.lower ?? '';
    if (ARTICLES.has(word) || POSSESSIVES.has(word)) at--;
  } else if (!SUBJECTS.has(head?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before === undefined || OPENS_CLAUSE.has(before.lower) || /^["“'‘(]$/u.test(before.text);
}

interface Chain {
  readonly first: number;
  readonly last: number;
  readonly verb: string;
}

/** Nothing before it that a base may follow all the same: “the advice is avoid the centre”, “all they did was announce it”. */
function mayBe(tokens: readonly Token[], { first, last, verb }: Chain): boolean {
  const before = tokens.slice(Math.max(0, first - REACH), first);
  if (before.slice(0, -1).some(({ lower }) => OPENS.has(lower))) return false;
  const isCertain = ONLY_VERBS.has(verb);
  const isSaying = saysByBase(tokens, first) || (!isCertain && before.some(({ lower }) => SAID_BY_NOUN.has(lower)));
  if (isSaying && !/^be(?:en|ing)$/u.test(tokens[last]!.lower)) return false;
  const [subject, above] = [tokens[first - 1], tokens[first - 2]];
  if (subject === undefined) return false;
  const { lower } = tokens[first]!;
  if (FULL_MODALS.has(lower) || lower === 'to') return !OPENS.has(subject.lower);
  if (RELATIVE.has(subject.lower) && isNoun(above)) return true;
  if (!isCertain && UNSAID_SUBJECT.has(subject.lower)) return false;
  return isNoun(subject) || (subject.pos === 'PRON' && !/^(?:NOUN|PROPN|PRON)$/u.test(above?.pos ?? ''));
}

/** “The advice is”, “all they did was”: what is said or done may follow as a verb's base. */
export function saysByBase(tokens: readonly Token[], be: number): boolean {
  return tokens
    .slice(Math.max(0, be - REACH), be)
    .some(({ lower }) => SAID_BY_BASE.has(lower.replace(/s$/u, '')) || DO_IN_ANY_FORM.has(lower));
}

function formBehindBe(tokens: readonly Token[], at: number, last: number): typeof PARTICIPLE | typeof ING {
  const { lower } = tokens[at]!;
  if (tokens[last]!.lower === 'being') return PARTICIPLE;
  if (NO_PASSIVE.has(lower)) return ING;
  // “is consider the best”, “was consider one of”: what it is taken for; “is consider a plan” is what somebody does.
  if (lower === 'consider' && isSuperlative(tokens, at + 1)) return PARTICIPLE;
  return hasObject(tokens[at + 1]) && !TWO_OBJECTS.has(lower) ? ING : PARTICIPLE;
}

function isSuperlative(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return first === 'one' || (first === 'the' && /^(?:most|least|best|worst|first|main|.{3,}est)$/u.test(second));
}

function hasObject(next: Token | undefined): boolean {
  const word = next?.lower ?? '';
  if (ARTICLES.has(word) || POSSESSIVES.has(word) || OBJECT_PRONOUNS.has(word) || IT.has(word)) return true;
  return /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.pos ?? '');
}
