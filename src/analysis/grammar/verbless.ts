import { isCapitalised, type Token } from '../token.js';
import { dictionary } from '../words/dictionary.js';
import { ARTICLES, POSSESSIVES, PREPOSITIONS, PRONOUNS, PURE_PREPOSITIONS } from '../words/function-words.js';
import { PARTICIPLE_ONLY, PAST_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { remembered } from '../words/remembered.js';
import { verbForms } from '../words/verb-forms.js';
import { withoutS } from '../words/without-s.js';
import { wordSet } from '../words/word-set.js';
import { type Finite, finiteness } from './finite-verb.js';

/**
 * True where no word of a row can bear a clause's tense: neither by the language model's tag nor, where it may have taken a verb
 * for a noun, by its form. A word may be a verb where the dictionary has its “-ing” form.
 */
export function isVerbless(tokens: readonly Token[]): boolean {
  return !tokens.some((_, at) => mayBearTense(tokens, at));
}

/** True of a word that can bear a clause's tense, by its tag or by its form. */
export function mayBearTense(tokens: readonly Token[], at: number): boolean {
  return tenseAt(tokens, at) !== 'no';
}

/** As `finiteness`, and `maybe` of a word too that can bear a clause’s tense by its form alone. */
export function tenseAt(tokens: readonly Token[], at: number): Finite {
  const finite = finiteness(tokens, at);
  return finite === 'no' && hidesVerb(tokens, at) ? 'maybe' : finite;
}

/** True where a clause may come behind the first comma from `from` on, to which what stands before it may belong. */
export function goesOnBehindComma(tokens: readonly Token[], from = 0): boolean {
  const comma = tokens.findIndex(({ text }, at) => at >= from && text === ',');
  return comma >= 0 && tokens.some((_, at) => at > comma && mayBearTense(tokens, at));
}

/** A word tagged as something else that has the form of a finite verb and stands where one may stand. */
function hidesVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  // “the Pirates’ affiliate”, and the verb of “’tis done”
  if (/^['’]$/u.test(lower)) return !tokens[at - 1]?.lower.endsWith('s');
  if (/^['’]|^i['’]/u.test(lower)) return pos !== 'PART';
  if (pos === 'VERB' || pos === 'AUX') return !isNonFinite(tokens, at);
  if (lower.length < 3 || !/^\p{L}+$/u.test(lower)) {
    const last = lower.slice(lower.lastIndexOf('-') + 1);
    // “Re-read the letter”
    return isPast(last) || (at === 0 && lower.startsWith('re-') && isBase(last));
  }
  if (isCapitalised(tokens[at]!) && at > 0) return false;
  // “co-wrote”, “to see it, double-click it”, and no part of “brain-machine interfaces”
  if (tokens[at + 1]?.text === '-') return tokens[at - 1]?.text === ',';
  if (tokens[at - 1]?.text === '-') return isPast(lower) || (/[^s]s$/u.test(lower) && isThirdPerson(lower));
  if (PREPOSITIONS.has(lower) || PRONOUNS.has(lower) || SMALL.has(lower) || pos === 'DET') return false;
  if (isPast(lower)) return !opensPhrase(tokens, at - 1);
  if (/[^s]s$/u.test(lower)) return isThirdPerson(lower) && !opensPhrase(tokens, at - 1);
  return isBase(lower) && canBeBase(tokens, at);
}

/** Words of closed classes whose “-ing” form is another word's: “noting”, “evening”, “butting”. */
const SMALL = wordSet('not even but or and if so as too far her well yet nor both');

/** “leaving”, “taken”, “to leave”, “the leaders elected in May”. */
function isNonFinite(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower.endsWith('ing') || PARTICIPLE_ONLY.has(lower) || /^(?:be|been|being)$/u.test(lower)) return true;
  if (tokens[at - 1]?.lower === 'to') return true;
  if (!lower.endsWith('ed') && !PAST_OR_PARTICIPLE.has(lower)) return false;
  const before = tokens[at - 1];
  return (
    opensPhrase(tokens, at - 1) ||
    (tokens[at + 1]?.lower === 'by' && before?.pos !== 'PRON' && !isAmount(tokens, at + 2))
  );
}

/** “grew by 9 per cent”, “fell by about half” */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  return word?.pos === 'NUM' || /^(?:about|around|nearly|almost|more|over|some|half|up|a)$/u.test(word?.lower ?? '');
}

function isPast(lower: string): boolean {
  return PAST_ONLY.has(lower) || PAST_OR_PARTICIPLE.has(lower) || lower.endsWith('ed');
}

/** After these a noun or an adjective stands, and no finite verb: “the plans”, “of reports”. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at];
  if (!before) return false;
  const { lower, pos } = before;
  // “using implanted parts”
  if (pos === 'VERB' && lower.endsWith('ing')) return true;
  if (pos === 'ADJ' && !isNounToo(tokens, at))
    return /(?:al|ic|ive|ous|ful|less|ary|[ai]ble|an|ern)$|^(?:new|old|more|other)$/u.test(lower);
  return [ARTICLES, POSSESSIVES, PURE_PREPOSITIONS].some((set) => set.has(lower)) || lower === 'in' || lower === "'s";
}

/** “the 28-year-old lost the match”, “the final marks the end”: a person or a thing, whatever its tag. */
function isNounToo(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'old') return /^(?:-|years?|months?)$/u.test(tokens[at - 1]?.lower ?? '');
  return (
    ADJECTIVE_AND_NOUN.has(lower) &&
    (ARTICLES.has(tokens[at - 1]?.lower ?? '') || POSSESSIVES.has(tokens[at - 1]?.lower ?? ''))
  );
}

/** Name a thing or a person, and end as adjectives do. */
const ADJECTIVE_AND_NOUN = wordSet(`
  final original manual official general individual professional executive representative alternative initiative native relative
  veteran civilian musical festival tribunal journal signal proposal arrival approval trial rival hospital capital criminal
  critic public topic clinic fabric republic`);

/** The third person of a verb; a word that no dictionary has may be one. */
const isThirdPerson = remembered((lower) => {
  if (!dictionary().has(lower)) return true;
  return withoutS(lower).some((stem) => isBase(stem) && verbForms(stem)[1] === lower);
});

/** A form without an ending, as the dictionary has “-ing” of it. */
const isBase = remembered((lower) => dictionary().has(verbForms(lower)[4]));

/** Where a form without an ending can be finite, or an order: after a plural, a number, an adverb, a mark, or first of all. */
function canBeBase(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || /^(?:PRON|ADV|NUM|PUNCT|CCONJ|PROPN)$/u.test(before.pos) || before.lower === 'more') return true;
  // “art and science share a goal”
  return before.pos === 'NOUN' && (before.lower.endsWith('s') || /^(?:DET|PRON)$/u.test(tokens[at + 1]?.pos ?? ''));
}
