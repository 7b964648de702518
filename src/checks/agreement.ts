import { dictionary } from '../analysis/dictionary.js';
import { BASE_TOO, PAST_ONLY, PAST_OR_PARTICIPLE } from '../analysis/irregular-verbs.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { countedAfter, type GrammaticalNumber, nounBeforeWho, subjectNounOf } from '../analysis/subject-noun.js';
import { isLowerCase, isWord, type Token } from '../analysis/token.js';
import { irregularPast, verbForms } from '../analysis/verb-forms.js';
import { wordSet } from '../analysis/word-set.js';
import { firstIndex } from '../document/first-index.js';
import { defineCheck, type Hit, replace } from './check.js';

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
/** The form of “be”, “have”, “do” and “go” that may follow a modal verb. */
const AFTER_MODAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    being: 'be',
    been: 'be',
    is: 'be',
    was: 'be',
    were: 'be',
    are: 'be',
    has: 'have',
    had: 'have',
    does: 'do',
    did: 'do',
    went: 'go',
    goes: 'go',
  }),
);
/** Every form that can be wrong. */
const VERBS = new Set([SINGULAR, PLURAL, FIRST, AFTER_MODAL].flatMap((forms) => [...forms.keys()]));
const MODAL = /^(?:would|could|should|must|cannot)$/u;
const MODAL_OR_NOUN = /^(?:will|can|may|might)$/u;
/** A clause begins after these, so that the pronoun is its subject and the next word its verb. */
const OPENS = /^(?:but|because|when|while|although|which|since|what|where)$/u;

/** “he have”, “they was”, “would has”: a verb whose form its subject or its auxiliary forbids. */
export const agreement = defineCheck({
  about:
    'A verb that does not agree with the pronoun before it (“he have”, “they was”), or with its auxiliary (“would has”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const stretch of stretches(reading)) {
      const { tokens, words } = stretch;
      for (let at = 1; at < tokens.length; at++) {
        const verb = tokens[at]!;
        const isForm = VERBS.has(verb.lower);
        if (verb.before === '' || !(isForm || mayBeJudged(tokens, at))) continue;
        const before = tokens[at - 1]!;
        const opens = before === words[0] || OPENS.test(tokens[at - 2]?.lower ?? '');
        const byForm = isForm ? (afterModal(tokens, at) ?? (opens ? byPerson(before, verb) : undefined)) : undefined;
        const byNoun = byForm === undefined ? byNumber(stretch, verb) : undefined;
        const right = byForm ?? byNoun?.verb ?? afterAuxiliary(tokens, at) ?? afterBareAuxiliary(tokens, at);
        if (right === undefined) continue;
        const noun = byNoun && byNoun.noun !== before ? [byNoun.noun] : [];
        yield {
          start: isWord(before) ? before.start : verb.start,
          end: verb.end,
          values: { verb: right },
          evidence: noun.map(({ start, end }) => ({ start, end, note: 'is the subject' })),
          suggestions: [replace(verb, right, `write “${right}”`)],
        };
      }
    }
  },
});

/** A verb by its tag, or behind “who” a noun that may be one: of no other word does its ending tell anything. */
function mayBeJudged(tokens: readonly Token[], at: number): boolean {
  const { pos } = tokens[at]!;
  if (pos !== 'NOUN') return pos === 'VERB';
  let before = at - 1;
  while (before >= 0 && !isWord(tokens[before])) before--;
  return tokens[before]?.lower === 'who';
}

function byPerson(subject: Token, { lower }: Token): string | undefined {
  if (/^(?:he|she)$/u.test(subject.lower)) return SINGULAR.get(lower);
  if (subject.lower === 'it') return /^(?:have|do)$/u.test(lower) ? SINGULAR.get(lower) : undefined;
  if (/^(?:they|we)$/u.test(subject.lower)) return PLURAL.get(lower);
  return subject.text === 'I' ? FIRST.get(lower) : undefined;
}

/** Forms of the present and of “was”, by the number of the subject that they go with, and those of the other. */
const OTHER_NUMBER: Readonly<Record<GrammaticalNumber, ReadonlyMap<string, string>>> = {
  singular: new Map(Object.entries({ have: 'has', are: 'is', were: 'was', do: 'does' })),
  plural: new Map(Object.entries({ has: 'have', is: 'are', was: 'were', does: 'do' })),
};

const NUMBERED = new Set([...OTHER_NUMBER.singular.keys(), ...OTHER_NUMBER.plural.keys()]);
/** The longest subject, and what opens its clause, in words. */
const REACH = 10;

/** The right form of a verb, and the noun that asks for it. */
interface Agreed {
  readonly verb: string;
  readonly noun: Token;
}

/** “The old ministers was”, “the minister have”: the right form, and the noun that can only be the subject. */
function byNumber(stretch: Stretch, verb: Token): Agreed | undefined {
  const { words } = stretch;
  // Words are in the order of their places; a stretch of a million of them would be gone through for each.
  const at = firstIndex(words, ({ index }) => index >= verb.index);
  if (at < 1 || words[at] !== verb) return undefined;
  if (words[at - 1]!.lower === 'there' && /^(?:is|was|has)$/u.test(verb.lower)) {
    const noun = verb.lower === 'has' && words[at + 1]?.lower !== 'been' ? undefined : countedAfter(stretch, verb);
    return noun && { verb: OTHER_NUMBER.plural.get(verb.lower)!, noun };
  }
  if (!NUMBERED.has(verb.lower)) return byEnding(stretch, at);
  const subject = subjectNounOf(stretch, at) ?? nounBeforeWho(stretch, at);
  const right = subject && OTHER_NUMBER[subject.number].get(verb.lower);
  if (!subject || right === undefined) return undefined;
  const near = words.slice(Math.max(0, at - REACH), at);
  // “Two ministers is too many”: a sum. “They insist that the minister have”, “as though the house were”: what is wished or thought.
  if (verb.lower === 'is' && isSum(near, words[at + 1])) return undefined;
  if (/^(?:have|were)$/u.test(verb.lower) && near.some(({ lower }) => /^(?:that|though|if)$/u.test(lower)))
    return undefined;
  return { verb: right, noun: subject.noun };
}

/** “Two ministers is too many”; not “two of them is in use”. */
function isSum(near: readonly Token[], next: Token | undefined): boolean {
  if (!near.some(({ pos, lower }) => pos === 'NUM' || lower === 'many')) return false;
  return !/^(?:in|on|at|being|now|still|also|already|here|there)$/u.test(next?.lower ?? '') && next?.pos !== 'VERB';
}

/** Forms without an ending that are a past or a participle as well. */
const PAST_TOO = new Set([...BASE_TOO, 'bid', 'come', 'run', 'become']);
/** Follow a verb, and never the noun that a verb’s form may be; what follows one that ends in “s” may be a preposition too. */
const AFTER_BASE = /^(?:DET|NUM|PRON)$/u;
const AFTER_THIRD = /^(?:DET|NUM|PRON|ADP)$/u;

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
  const isFollowed = next?.index === verb.index + 1 && (isThird ? AFTER_THIRD : AFTER_BASE).test(next.pos);
  if (!isFollowed && !behindWho) return undefined;
  const right = isThird ? baseOf(lower) : thirdOf(lower);
  if (right === undefined) return undefined;
  const subject = subjectNounOf(stretch, at) ?? nounBeforeWho(stretch, at);
  if (!subject || (subject.number === 'plural') !== isThird) return undefined;
  // “The authors of the Parnassus plays”: the model takes a noun for a verb.
  if (before !== subject.noun && !behindWho) return undefined;
  // “They ask that the minister resign”
  const near = words.slice(Math.max(0, at - REACH), at);
  if (!isThird && near.some((word) => /^(?:that|lest|if|though)$/u.test(word.lower))) return undefined;
  return { verb: right, noun: subject.noun };
}

/** “look” gives “looks”; none for what is no verb's base, or a past. */
function thirdOf(base: string): string | undefined {
  if (/(?:ed|en|ing)$/u.test(base) || PAST_ONLY.has(base) || PAST_OR_PARTICIPLE.has(base)) return undefined;
  const third = verbForms(base)[1];
  return dictionary().has(third) ? third : undefined;
}

/** “looks” gives “look”, “carries” “carry”; none for what is no verb’s third person. */
function baseOf(third: string): string | undefined {
  return [third.slice(0, -1), third.slice(0, -2), third.replace(/ies$/u, 'y')].find(
    (base) => base.length > 1 && dictionary().has(base) && verbForms(base)[1] === third,
  );
}

/** Pasts that are nouns or adjectives as well. */
const NOUN_TOO = wordSet('saw fell rose bore lay broke froze bit wound wove drove forbade hid rang shed sank stole');

/** “did not went”, “has became”, “to took”: a past where the auxiliary calls for the base or for the participle. */
function afterAuxiliary(tokens: readonly Token[], at: number): string | undefined {
  const verb = tokens[at]!;
  const forms = irregularPast(verb.lower);
  if (!forms || verb.pos !== 'VERB' || !isLowerCase(verb)) return undefined;
  const [before, second] = [tokens[at - 1]!, tokens[at - 2]];
  if (/^(?:not|n't|n’t)$/u.test(before.lower) && /^(?:do|does|did)$/u.test(second?.lower ?? '')) return forms.base;
  if (NOUN_TOO.has(verb.lower)) return undefined;
  if (MODAL.test(before.lower) || before.lower === 'to') return isLowerCase(before) ? forms.base : undefined;
  const adverb = /^(?:not|n't|never|already|just|also|always|recently|since)$/u.test(before.lower);
  const auxiliary = adverb ? second : before;
  // “all they had became theirs”, “what he has went”: the auxiliary is a verb of its own, with its object before it.
  const subject = tokens[at - (adverb ? 3 : 2)];
  if (!/^(?:have|has|had)$/u.test(auxiliary?.lower ?? '') || !subject || !/^(?:NOUN|PROPN|PRON)$/u.test(subject.pos))
    return undefined;
  const opened = tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => /^(?:what|whatever|all|everything|that|which|any)$/u.test(lower));
  return opened || (subject.pos === 'PRON' && subject !== tokens[0]) ? undefined : forms.participle;
}

/** Bases that look like a past; “must needs” is an adverb. */
const NO_PAST = /eed$|^(?:shed|wed|embed|shred|imbed|needs)$/u;

/** “doesn’t sells”, “did not explained”, “will presents”, “would closed”: a form where the auxiliary has the base behind it. */
function afterBareAuxiliary(tokens: readonly Token[], at: number): string | undefined {
  const verb = tokens[at]!;
  const { lower } = verb;
  // “doesn’t has”
  const negated =
    /^(?:not|n't)$/u.test(tokens[at - 1]!.lower) && /^(?:does|did|do)$/u.test(tokens[at - 2]?.lower ?? '');
  if (negated && /^(?:has|had|is|was|does)$/u.test(lower)) return AFTER_MODAL.get(lower);
  if (verb.pos !== 'VERB' || !isLowerCase(verb) || !/^[a-z]{3,}$/u.test(lower) || NO_PAST.test(lower)) return undefined;
  const isPast = lower.endsWith('ed');
  const base = isPast ? baseOfPast(lower) : /[^s]s$/u.test(lower) ? baseOf(lower) : undefined;
  if (base === undefined) return undefined;
  const isNegated = /^(?:not|n't)$/u.test(tokens[at - 1]!.lower);
  const auxiliary = tokens[at - (isNegated ? 2 : 1)];
  const subject = tokens[at - (isNegated ? 3 : 2)];
  if (!auxiliary || !subject || !isLowerCase(auxiliary) || !/^(?:NOUN|PROPN|PRON)$/u.test(subject.pos))
    return undefined;
  // “what they did not reduced costs further”, “if only he could”: another clause ends in the auxiliary.
  const clause = tokens.slice(Math.max(0, at - 8), at - 1);
  if (clause.some(({ lower: word }) => /^(?:what|all|as|than|that|which|if|so|whatever)$/u.test(word)))
    return undefined;
  if (isNegated && /^(?:do|does|did)$/u.test(auxiliary.lower)) return base;
  if (!MODAL.test(auxiliary.lower) && !(MODAL_OR_NOUN.test(auxiliary.lower) && auxiliary.pos === 'AUX'))
    return undefined;
  // “the trade would hurt. Could armed men come”
  return isPast && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '') ? undefined : base;
}

/** “explained” gives “explain”, “stopped” “stop”; none for what is no verb’s past. */
function baseOfPast(past: string): string | undefined {
  return [past.slice(0, -2), past.slice(0, -1), past.slice(0, -3), past.replace(/ied$/u, 'y')].find(
    (base) => base.length > 1 && dictionary().has(base) && verbForms(base)[2] === past,
  );
}

function afterModal(tokens: readonly Token[], at: number): string | undefined {
  const modal = tokens[at - 1]!;
  const right = AFTER_MODAL.get(tokens[at]!.lower);
  if (right === undefined) return undefined;
  if (MODAL.test(modal.lower)) return modal.text === modal.lower ? right : undefined;
  // “the can is empty”, “his will was read”: after a pronoun it is a verb.
  return MODAL_OR_NOUN.test(modal.lower) && /^(?:he|she|it|they|we|i|you|this|that)$/u.test(tokens[at - 2]?.lower ?? '')
    ? right
    : undefined;
}
