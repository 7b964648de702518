import { isLowerCase, type Token } from '../token.js';
import { baseOfPast, baseOfThird } from '../words/verb-bases.js';
import { irregularPast } from '../words/verb-forms.js';
import { wordSet } from '../words/word-set.js';

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
/** Forms that a modal verb forbids behind it. */
export const NOT_AFTER_MODAL: ReadonlySet<string> = new Set(AFTER_MODAL.keys());
const MODAL = /^(?:would|could|should|must|cannot)$/u;
const MODAL_OR_NOUN = /^(?:will|can|may|might)$/u;

/** “would has”, “he will went”: the form of “be”, “have”, “do” and “go” that the modal verb before it has behind it. */
export function afterModal(tokens: readonly Token[], at: number): string | undefined {
  const modal = tokens[at - 1]!;
  const right = AFTER_MODAL.get(tokens[at]!.lower);
  if (right === undefined) return undefined;
  if (MODAL.test(modal.lower)) return modal.text === modal.lower ? right : undefined;
  // “the can is empty”, “his will was read”: after a pronoun it is a verb.
  return MODAL_OR_NOUN.test(modal.lower) && /^(?:he|she|it|they|we|i|you|this|that)$/u.test(tokens[at - 2]?.lower ?? '')
    ? right
    : undefined;
}

/** Pasts that are nouns or adjectives as well. */
const NOUN_TOO = wordSet('saw fell rose bore lay broke froze bit wound wove drove forbade hid rang shed sank stole');

/** “did not went”, “has became”, “was wrote”, “to took”: a past where the auxiliary calls for the base or for the participle. */
export function afterAuxiliary(tokens: readonly Token[], at: number): string | undefined {
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
  if (
    !/^(?:have|has|had|is|are|was|were|been)$/u.test(auxiliary?.lower ?? '') ||
    !subject ||
    !/^(?:NOUN|PROPN|PRON)$/u.test(subject.pos)
  )
    return undefined;
  const opened = tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) => /^(?:what|whatever|all|everything|that|which|any|where|when|how|who|there)$/u.test(lower));
  return opened || (subject.pos === 'PRON' && subject !== tokens[0]) ? undefined : forms.participle;
}

/** Bases that look like a past; “must needs” is an adverb. */
const NO_PAST = /eed$|^(?:shed|wed|embed|shred|imbed|needs)$/u;

/** “doesn’t sells”, “did not explained”, “will presents”, “would closed”: a form where the auxiliary has the base behind it. */
export function afterBareAuxiliary(tokens: readonly Token[], at: number): string | undefined {
  const verb = tokens[at]!;
  const { lower } = verb;
  // “doesn’t has”
  const negated =
    /^(?:not|n't)$/u.test(tokens[at - 1]!.lower) && /^(?:does|did|do)$/u.test(tokens[at - 2]?.lower ?? '');
  if (negated && /^(?:has|had|is|was|does)$/u.test(lower)) return AFTER_MODAL.get(lower);
  if (verb.pos !== 'VERB' || !isLowerCase(verb) || !/^[a-z]{3,}$/u.test(lower) || NO_PAST.test(lower)) return undefined;
  const isPast = lower.endsWith('ed');
  const base = isPast ? baseOfPast(lower) : /[^s]s$/u.test(lower) ? baseOfThird(lower) : undefined;
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
