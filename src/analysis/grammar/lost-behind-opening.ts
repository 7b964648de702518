import type { Stretch } from '../stretch.js';
import { isVerb, isWord, type Token } from '../token.js';
import { MODALS } from '../words/function-words.js';
import { PARTICIPLE_ONLY, PAST_OR_PARTICIPLE } from '../words/irregular-verbs.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { baseOfThird, verbReading } from '../words/verb-bases.js';
import { wordSet } from '../words/word-set.js';
import { type Lost, mainVerb, type VerbBook } from './lost-subject.js';
import type { OpeningPhrase } from './opening-phrase.js';
import { goesOnBehindComma } from './verbless.js';

/** The place of the past in VerbForms. */
const PAST = 2;

/** What a noun phrase begins with that comes behind its verb: “were found three bodies”. */
const BEGINS_SUBJECT = /^(?:a|an|the|no|several|many|some|more|about|around|almost|nearly|at)$/u;

/**
 * A verb behind the phrase that opens a sentence, which has no subject before it: “For the mayor, is a victory”, “In the house, were found
 * three bodies”, “In April died 72 people”. “To the left, is the church” is let be: what stands somewhere may come behind its verb.
 */
export function lostBehindOpening(
  tokens: readonly Token[],
  { to, kind, hasComma }: OpeningPhrase,
  book: VerbBook,
): Lost | undefined {
  const verb = tokens[to]!;
  const next = tokens[to + 1];
  const main = mainVerb(tokens, to + 1);
  if (!isWord(next) || main === undefined) return undefined;
  if (kind === 'role' && REPORTING_VERBS.has(verb.lower)) return undefined;
  if (kind === 'participle' || kind === 'role') return behindParticiple(tokens, to) ? { to } : undefined;
  const isTime = kind === 'time';
  if (isTime && book.arrivals.has(verb.lower)) return beginsSubject(next) ? { to: to + 1 } : undefined;
  if (/^(?:is|are|was|were)$/u.test(verb.lower)) {
    if (hasComma && asksForIt(tokens, main, book)) return { to: main, asks: 'it' };
    if (/^(?:is|was)$/u.test(verb.lower) && /^(?:according|for)$/u.test(kind) && /^an?$/u.test(next.lower))
      return { to: to + 1, asks: 'it' };
    const subject = tokens[main + 1];
    // “In 1912 was founded the first school” is old English.
    const isPassive = isParticiple(tokens[main]!) && (hasComma ? beginsSubject(subject) : subject?.pos === 'NUM');
    if (isPassive) return { to: main };
    const isSaidOfNobody = hasComma && (isTime || kind === 'adverb') && isParticiple(tokens[main]!);
    return isSaidOfNobody && BEHIND_PARTICIPLE.test(subject?.lower ?? '') ? { to: main } : undefined;
  }
  if (!hasComma) return undefined;
  if (/^(?:has|have|had)$/u.test(verb.lower))
    return tokens[main]!.lower === 'been' || isParticiple(tokens[main]!) ? { to: main } : undefined;
  const isModal = MODALS.has(verb.lower) || /^(?:does|did)$/u.test(verb.lower);
  if (isModal) return isVerb(tokens[main]!) ? { to: main } : undefined;
  return isActivePast(tokens, to) || isActiveThird(tokens, to) ? { to } : undefined;
}

/** “Born in Braga, is the author of”, “Created in 1974, supplies six towns”: no other verb comes, which could have the subject. */
function behindParticiple(tokens: readonly Token[], to: number): boolean {
  const [verb, next] = [tokens[to]!, tokens[to + 1]!];
  if (/^(?:is|are|was|were|has|have)$/u.test(verb.lower))
    return /^(?:DET|ADJ|VERB|AUX)$/u.test(next.pos) && !goesOnBehindComma(tokens, to + 1);
  // “Retired teacher, learned to read”
  if (verb.pos === 'VERB' && /^(?:learned|began|grew|lived|worked)$/u.test(verb.lower))
    return !goesOnBehindComma(tokens, to + 1);
  return isActivePast(tokens, to) || isActiveThird(tokens, to, /^(?:VERB|NOUN)$/u);
}

/** May come before their subjects: “In the hall, hangs a picture”. */
const INVERTED = wordSet(`
  stands lies sits hangs comes goes lives remains begins appears emerges rises follows runs looms lurks rests arises belongs exists grows
  ends starts opens occurs happens walks flows stretches`);

/** “In addition, creates the tax”, “Founded in 1974, supplies six towns”: a present with an object, behind which no other clause comes. */
function isActiveThird(tokens: readonly Token[], at: number, tag = /^VERB$/u): boolean {
  const [{ lower, pos }, next] = [tokens[at]!, tokens[at + 1]];
  if (!tag.test(pos) || INVERTED.has(lower) || !/[^s]s$/u.test(lower) || baseOfThird(lower) === undefined) return false;
  if (!(OBJECT.test(next?.lower ?? '') || next?.pos === 'NUM')) return false;
  if (REPORTING_VERBS.has(lower) && next!.lower !== 'that') return false;
  return !goesOnBehindComma(tokens, at + 1);
}

/** “Is not known who did it.”: a sentence that opens with “is” and no “it”. */
export function opensWithBe(stretch: Stretch, book: VerbBook): (Lost & { readonly be: Token }) | undefined {
  const { tokens } = stretch;
  const be = openerOf(stretch, /^(?:Is|Was)$/u);
  if (!be) return undefined;
  const main = mainVerb(tokens, tokens.indexOf(be) + 1);
  if (main === undefined) return undefined;
  const isKnown = /^(?:known|unknown|clear|unclear)$/u.test(tokens[main]!.lower);
  const next = tokens[main + 1]?.lower ?? '';
  const isLost = isKnown
    ? /^(?:that|who|if|whether|how|when|where|why|what)$/u.test(next)
    : asksForIt(tokens, main, book);
  return isLost ? { to: main, asks: 'it', be } : undefined;
}

/** The word that a statement, or what is quoted in it, opens with, where it is one of those: “Is not possible to wait,” he said. */
export function openerOf({ tokens, mark }: Stretch, sought: RegExp): Token | undefined {
  if (mark?.text !== '.') return undefined;
  return tokens.find(({ text }, at) => (at === 0 || opensQuotation(tokens[at - 1]!)) && sought.test(text));
}

function opensQuotation({ text }: Token): boolean {
  return text === '“' || text === '"';
}

const BEHIND_PARTICIPLE = /^(?:by|in|as|at|on|to|for|from|with)$/u;
const OBJECT = /^(?:that|the|an?|his|her|its|their|him|them|it)$/u;

/** “On Friday, learned that”, “For the fair, also prepared a hall”: a past with an object, behind which no other clause comes. */
function isActivePast(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]!.lower === 'also' ? at + 1 : at;
  const { lower, pos } = tokens[verb] ?? tokens[at]!;
  if (pos !== 'VERB' || !verbReading(lower)?.forms.has(PAST) || !OBJECT.test(tokens[verb + 1]?.lower ?? ''))
    return false;
  if (REPORTING_VERBS.has(lower) && tokens[verb + 1]!.lower !== 'that') return false;
  return !goesOnBehindComma(tokens, verb + 1);
}

function beginsSubject(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NUM' || BEGINS_SUBJECT.test(token.lower));
}

function isParticiple({ lower, pos }: Token): boolean {
  return pos === 'VERB' && (/[^e]ed$/u.test(lower) || PARTICIPLE_ONLY.has(lower) || PAST_OR_PARTICIPLE.has(lower));
}

/** “is necessary to wait”, “is expected that prices rise”. */
function asksForIt(tokens: readonly Token[], at: number, { adjectives }: VerbBook): boolean {
  const next = tokens[at + 1];
  if (!adjectives.has(tokens[at]!.lower)) return false;
  return next?.lower === 'that' || (next?.lower === 'to' && isVerb(tokens[at + 2]));
}
