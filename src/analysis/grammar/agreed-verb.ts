import { firstIndex } from '../../document/first-index.js';
import type { Stretch } from '../stretch.js';
import { isLowerCase, type Token } from '../token.js';
import { BASE_TOO } from '../words/irregular-verbs.js';
import { baseOfThird, thirdOf } from '../words/verb-bases.js';
import { wordSet } from '../words/word-set.js';
import type { GrammaticalNumber } from './noun-number.js';
import { beforeAdverb, countedAfter, nounBeforeWhich, nounBeforeWho, pairOf, subjectNounOf } from './subject-noun.js';

const SINGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    have: 'has',
    are: 'is',
    do: 'does',
    say: 'says',
    go: 'goes',
    am: 'is',
  }),
);
const PLURAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    has: 'have',
    is: 'are',
    was: 'were',
    does: 'do',
    says: 'say',
    am: 'are',
  }),
);
const FIRST: ReadonlyMap<string, string> = new Map(Object.entries({ has: 'have', is: 'am', are: 'am', does: 'do' }));

/** “he have”, “they was”, “I has”, “she want to”: the form that the pronoun before the verb asks for. */
export function byPerson(subject: Token, verb: Token, next: Token | undefined): string | undefined {
  const { lower } = verb;
  if (/^(?:he|she)$/u.test(subject.lower)) return SINGULAR.get(lower) ?? withEnding(verb, next);
  if (subject.lower === 'it') return /^(?:have|do)$/u.test(lower) ? SINGULAR.get(lower) : withEnding(verb, next);
  if (/^(?:they|we)$/u.test(subject.lower)) return PLURAL.get(lower) ?? withoutEnding(verb, next);
  return subject.text === 'I' ? (FIRST.get(lower) ?? withoutEnding(verb, next)) : undefined;
}

/** “he want to”, “it show that”: the third person of a verb that has something behind it; “he dare not” is right. */
function withEnding(verb: Token, next: Token | undefined): string | undefined {
  if (!isVerbBefore(verb, next) || /[^s]s$|^(?:dare|need)$/u.test(verb.lower)) return undefined;
  return thirdOf(verb.lower);
}

/** “they wants to”: the verb without its “s”. */
function withoutEnding(verb: Token, next: Token | undefined): string | undefined {
  return isVerbBefore(verb, next) && /[^s]s$/u.test(verb.lower) ? baseOfThird(verb.lower) : undefined;
}

const BEHIND_VERB = /^(?:DET|NUM|PRON|PART|ADP|SCONJ)$/u;

/** True of a verb of the present with something right behind it. */
function isVerbBefore(verb: Token, next: Token | undefined): boolean {
  if (verb.pos !== 'VERB' || !isLowerCase(verb) || !/^[a-z]{3,}$/u.test(verb.lower) || PAST_TOO.has(verb.lower))
    return false;
  return next?.index === verb.index + 1 && BEHIND_VERB.test(next.pos);
}

/** Forms of the present and of “was”, by the number of the subject that they go with, and those of the other. */
const OTHER_NUMBER: Readonly<Record<GrammaticalNumber, ReadonlyMap<string, string>>> = {
  singular: new Map(Object.entries({ have: 'has', are: 'is', were: 'was', do: 'does' })),
  plural: new Map(Object.entries({ has: 'have', is: 'are', was: 'were', does: 'do' })),
};

const NUMBERED = new Set([...OTHER_NUMBER.singular.keys(), ...OTHER_NUMBER.plural.keys()]);
/** Forms that a pronoun or the number of a noun may forbid. */
export const MAY_DISAGREE: ReadonlySet<string> = new Set([
  ...[SINGULAR, PLURAL, FIRST].flatMap((forms) => [...forms.keys()]),
  ...NUMBERED,
]);
/** The longest subject, and what opens its clause, in words. */
const REACH = 10;

/** The right form of a verb, and the noun that asks for it. */
interface Agreed {
  readonly verb: string;
  readonly noun: Token;
}

/** “The old ministers was”, “the minister have”: the right form, and the noun that can only be the subject. */
export function byNumber(stretch: Stretch, verb: Token): Agreed | undefined {
  const { words } = stretch;
  // “winter tyres Does the pressure matter”: another sentence.
  if (/^\p{Lu}\p{Ll}/u.test(verb.text)) return undefined;
  // Words are in the order of their places; a stretch of a million of them would be gone through for each.
  const at = firstIndex(words, ({ index }) => index >= verb.index);
  if (at < 1 || words[at] !== verb) return undefined;
  if (words[at - 1]!.lower === 'there' && /^(?:is|was|has)$/u.test(verb.lower)) {
    const noun = verb.lower === 'has' && words[at + 1]?.lower !== 'been' ? undefined : countedAfter(stretch, verb);
    return noun && { verb: OTHER_NUMBER.plural.get(verb.lower)!, noun };
  }
  if (!NUMBERED.has(verb.lower)) return byEnding(stretch, at);
  const subject =
    subjectNounOf(stretch, at) ?? nounBeforeWho(stretch, at) ?? nounBeforeWhich(stretch, at) ?? pairOf(stretch, at);
  const right = subject && OTHER_NUMBER[subject.number].get(verb.lower);
  if (!subject || right === undefined) return undefined;
  const near = words.slice(Math.max(0, at - REACH), at);
  // “Two ministers is too many”: a sum. “They insist that the minister have”, “as though the house were”: what is wished or thought.
  if (verb.lower === 'is' && isSum(near, words[at + 1])) return undefined;
  if (verb.lower === 'was' && isSum(near, words[at + 1]) && ENOUGH.test(words[at + 1]!.lower)) return undefined;
  // “Sparks is a circus”: a name.
  if (verb.lower === 'is' && at === 1 && /^(?:a|an|the)$/u.test(words[2]?.lower ?? '')) return undefined;
  if (/^(?:have|were)$/u.test(verb.lower) && near.some(({ lower }) => /^(?:that|though|if)$/u.test(lower)))
    return undefined;
  return { verb: right, noun: subject.noun };
}

const ENOUGH = /^(?:too|enough|plenty|more)$/u;

/** “Two ministers is too many”; not “two of them is in use”. */
function isSum(near: readonly Token[], next: Token | undefined): boolean {
  if (!near.some(({ pos, lower }) => pos === 'NUM' || lower === 'many')) return false;
  return (
    !/^(?:in|on|at|being|now|still|also|already|here|there|dead|injured|missing|ill|alive|homeless|safe|wanted)$/u.test(
      next?.lower ?? '',
    ) && next?.pos !== 'VERB'
  );
}

/** Forms without an ending that are a past or a participle as well. */
const PAST_TOO = new Set([...BASE_TOO, 'bid', 'come', 'run', 'become']);
/** Follow a verb, and never the noun that a verb’s form may be; what follows one that ends in “s” may be a preposition too. */
const AFTER_BASE = /^(?:DET|NUM|PRON)$/u;
const AFTER_THIRD = /^(?:DET|NUM|PRON|ADP|PART|SCONJ|ADV)$/u;

/** Verbs whose third person is no plural of a noun. */
const TAKING = wordSet(`
  represent include require allow receive consider follow contain involve provide cover reveal confirm prove become remain seem
  concern affect reflect lead bring occupy exceed reach describe explain prevent suffer believe belong`);

/** Objects that the model takes for nouns. */
const ALL_OR_NONE = /^(?:every|any|some|no)(?:thing|body|one)$/u;

/** “The judges looks at”, “the study follow 4,800 pupils”, “a man who dig”: a verb by its tag, with or without its “s”. */
function byEnding(stretch: Stretch, at: number): Agreed | undefined {
  const { words } = stretch;
  const [before, verb, next] = [words[at - 1]!, words[at]!, words[at + 1]];
  const { lower, pos } = verb;
  const behindWho = before.lower === 'who';
  // The model takes “man who dig” for a row of nouns.
  if (pos !== 'VERB' && !(pos === 'NOUN' && behindWho)) return undefined;
  if (!isLowerCase(verb) || !/^[a-z]{3,}$/u.test(lower) || PAST_TOO.has(lower)) return undefined;
  if (/^(?:is|are|was|were)$/u.test(next?.lower ?? '')) return undefined;
  const isThird = /[^s]s$/u.test(lower);
  const isFollowed =
    next?.index === verb.index + 1 &&
    ((isThird ? AFTER_THIRD : AFTER_BASE).test(next.pos) ||
      ALL_OR_NONE.test(next.lower) ||
      (lower === 'say' && next.lower === 'that'));
  if (!isFollowed && !behindWho) return undefined;
  const right = isThird ? baseOfThird(lower) : thirdOf(lower);
  if (right === undefined || (stretch.mark?.text === '?' && !isThird)) return undefined;
  // “35 pages seems like a lot”
  if (/^(?:seems|sounds|looks|feels)$/u.test(lower) && words.slice(0, at).some(({ pos }) => pos === 'NUM'))
    return undefined;
  const subject = subjectNounOf(stretch, at) ?? nounBeforeWho(stretch, at);
  if (!subject || (subject.number === 'plural') !== isThird) return undefined;
  // “The authors of the Parnassus plays”: the model takes a noun for a verb.
  const touches = before.index === verb.index - 1;
  const takesObject = /^(?:a|an|the)$/u.test(next?.lower ?? '') && TAKING.has(isThird ? right : lower);
  if (words[beforeAdverb(words, at) - 1] !== subject.noun && touches && !behindWho && !takesObject) return undefined;
  // “They ask that the minister resign”
  const near = words.slice(Math.max(0, at - REACH), at);
  if (!isThird && near.some((word) => /^(?:that|lest|if|though)$/u.test(word.lower))) return undefined;
  return { verb: right, noun: subject.noun };
}
