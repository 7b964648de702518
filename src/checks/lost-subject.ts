import { finiteness } from '../analysis/finite-verb.js';
import { genderOfFirstName } from '../analysis/first-names.js';
import {
  BE_AND_HAVE,
  MIDDLE_ADVERBS,
  MODALS,
  PURE_PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIMES,
} from '../analysis/function-words.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, isNoun, isWord, type Token } from '../analysis/token.js';
import { verbForms } from '../analysis/verb-forms.js';
import { wordSet } from '../analysis/word-set.js';
import { compiledOnce, defineCheck, type Hit } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly verbs: readonly string[];
  readonly withThat: readonly string[];
  readonly doers: readonly string[];
  readonly adjectives: readonly string[];
  readonly states: readonly string[];
}

/** An opening phrase is not longer. */
const LONGEST_OPENING = 12;

/** “said that will appeal”, “For the mayor, is a victory”: a clause that has lost the pronoun that languages without one leave out. */
export const lostSubject = defineCheck<Options>({
  about: 'A clause without its subject (“said that will appeal”, “For the mayor, is a victory”).',
  options: (z) =>
    z.strictObject({
      verbs: words(z).describe('verbs of saying and thinking, behind which “that” may also be a pronoun'),
      withThat: words(z).describe('verbs of saying that have “that” behind them wherever a clause follows'),
      doers: words(z).describe('verbs whose subject is a person or a firm, never “that”'),
      adjectives: words(z).describe('adjectives behind “is” that ask for “it”: “it is possible to”'),
      states: words(z).describe('adjectives and participles of people, never of “that”: “is aware”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    for (const stretch of stretches(reading)) {
      const { tokens } = stretch;
      const opened = behindOpening(stretch, book);
      if (opened) yield opened;
      for (let at = 1; at < tokens.length - 1; at++) {
        if (tokens[at]!.lower !== 'that') continue;
        const hit = behindThat(tokens, at, book);
        if (hit) yield hit;
      }
    }
  },
});

/** The words of a rule, in all forms in which they are sought. */
interface Book {
  readonly verbs: ReadonlySet<string>;
  readonly withThat: ReadonlySet<string>;
  /** Behind an auxiliary: base and participle. */
  readonly nonFinite: ReadonlySet<string>;
  /** With a tense of their own. */
  readonly finite: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

const bookOf = compiledOnce((options: Options): Book => {
  const formsOf = (all: readonly string[], which: (forms: readonly string[]) => readonly string[]) =>
    new Set(all.flatMap((verb) => which(verbForms(verb))));
  const all = (forms: readonly string[]) => forms;
  return {
    verbs: formsOf(options.verbs, all),
    withThat: formsOf(options.withThat, all),
    nonFinite: formsOf(options.doers, all),
    // “plans to build a bridge”
    finite: formsOf(options.doers, ([, third, past]) => [third!, past!].filter((form) => !PLURALS_TOO.has(form))),
    adjectives: new Set(options.adjectives),
    states: new Set(options.states),
  };
});

/** Third persons that are plurals of a noun as well. */
const PLURALS_TOO = wordSet('plans hopes visits votes studies fears signs appeals files waits tries');

/** What a verb with an object or a clause has behind it, and a participle before its noun has not. */
const BEHIND_VERB =
  /^(?:the|a|an|to|that|his|her|its|their|this|these|no|in|at|from|with|about|against|for|on|it|him|them|off|out|up|down|back)$/u;

/** “said that will not take part”, “informed that has no comment”, “believes that exist”. */
function behindThat(tokens: readonly Token[], at: number, book: Book): Hit | undefined {
  const verb = sayingBefore(tokens, at);
  if (!verb || !isWord(tokens[at + 1]) || !isLowerCase(tokens[at]!)) return undefined;
  const always = book.withThat.has(verb.lower);
  if (!always && !book.verbs.has(verb.lower)) return undefined;
  let next = at + 1;
  while (tokens[next]?.pos === 'ADV' && /^(?:also|still|already|not|never|now)$/u.test(tokens[next]!.lower)) next++;
  const lost = lacksSubject(tokens, next, { book, always });
  // “things they said that are true”: what they said is the subject.
  const said = subjectBefore(tokens, verb);
  if (!lost || (SUBJECT_PRONOUNS.has(tokens[said]?.lower ?? '') && isNoun(tokens[said - 1]))) return undefined;
  const that = tokens[at]!;
  const subject = missing(tokens, verb, lost);
  const edits = [{ start: that.end, end: that.end, text: ` ${subject}` }];
  const suggestions = subject === undefined ? [] : [{ label: `write “that ${subject}”`, edits }];
  return { start: that.start, end: tokens[lost.to]!.end, suggestions };
}

/** The verb that “that” stands behind, or behind which it has only “to reporters”. */
function sayingBefore(tokens: readonly Token[], that: number): Token | undefined {
  const last = behindTime(tokens, that - 1);
  const before = tokens[last]!;
  if (/^(?:reporters|journalists)$/u.test(before.lower)) {
    const verb = tokens[last - 1]?.lower === 'to' ? tokens[last - 2] : tokens[last - 1];
    return verb?.pos === 'VERB' ? verb : undefined;
  }
  // “to states that have”
  if (before.lower.endsWith('s') && /^(?:ADP|DET|ADJ|NUM|PART)$/u.test(tokens[last - 1]?.pos ?? '')) return undefined;
  // “the bank informed that”: the model takes some for adjectives.
  const isVerb = before.pos === 'VERB' || (before.pos === 'ADJ' && before.lower.endsWith('ed'));
  return isVerb && !/^(?:be|been|being)$/u.test(tokens[last - 1]?.lower ?? '') ? before : undefined;
}

/** The index of the word before “this Tuesday (14)”, “on 3 May”, “yesterday”, where such a time ends at a Token; else that Token's own. */
function behindTime(tokens: readonly Token[], end: number): number {
  let at = end;
  // “(14)”
  if (tokens[at]?.text === ')' && tokens[at - 1]?.pos === 'NUM' && tokens[at - 2]?.text === '(') at -= 3;
  if (tokens[at]?.pos === 'NUM') at--;
  if (!TIMES.has(tokens[at]?.lower ?? '')) return end;
  for (at--; at > 0 && BEFORE_TIME.test(tokens[at]!.lower); at--);
  return Math.max(at, 0);
}

const BEFORE_TIME = /^(?:this|last|next|on|in|the|late|early|\d{1,2})$/u;

/** A verb without its subject. */
interface Lost {
  /** Its last Token. */
  readonly to: number;
  /** The subject that the verb itself asks for. */
  readonly asks?: 'it' | 'there' | 'they';
}

/** A verb that has no subject before it, and that the pronoun “that” can’t be the subject of. */
function lacksSubject(
  tokens: readonly Token[],
  at: number,
  { book, always }: { book: Book; always: boolean },
): Lost | undefined {
  const verb = tokens[at];
  if (!isWord(verb) || !isLowerCase(verb) || verb.pos === 'NOUN') return undefined;
  const { lower } = verb;
  const next = tokens[at + 1];
  // “that have-nots”
  if (next?.before === '' && next.lower !== "n't") return undefined;
  if (/^(?:are|were|have|do)$/u.test(lower)) {
    // “that were he to leave”
    const isInverted =
      SUBJECT_PRONOUNS.has(next?.lower ?? '') || /^(?:it|you|the|a|this|that)$/u.test(next?.lower ?? '');
    return isInverted ? undefined : { to: at, asks: 'they' };
  }
  if (/^(?:exists?|occurs?)$/u.test(lower))
    return /^(?:NUM|DET|ADJ)$/u.test(next?.pos ?? '') ? { to: at, asks: 'there' } : undefined;
  if (isAuxiliary(verb)) {
    const isBe = /^(?:is|was)$/u.test(lower);
    const main = mainVerb(tokens, at + 1);
    if (!isBe && main !== undefined && book.nonFinite.has(tokens[main]!.lower))
      return { to: main, ...(/^(?:rain|snow)/u.test(tokens[main]!.lower) ? { asks: 'it' } : {}) };
    if ((isBe || /^(?:would|will)$/u.test(lower)) && main !== undefined && needsIt(tokens, main, book))
      return { to: main, asks: 'it' };
    if (isBe && main !== undefined && book.states.has(tokens[main]!.lower) && tokens[main + 1]?.lower !== 'by')
      return { to: main };
    // “deny that is the case”, “explains that is because”
    const names = /^(?:the|because|why|what|how|where|when|true|so)$/u.test(next?.lower ?? '');
    return always && !(isBe && names) ? { to: at } : undefined;
  }
  if (verb.pos !== 'VERB' || !(BEHIND_VERB.test(next?.lower ?? '') || (always && isNoun(next)))) return undefined;
  if (book.finite.has(lower)) return { to: at };
  return always && !isNoun(next) && finiteness(tokens, at) !== 'no' && /(?:[^s]s|ed)$/u.test(lower)
    ? { to: at }
    : undefined;
}

function isAuxiliary(token: Token): boolean {
  return !isNoun(token) && (MODALS.has(token.lower) || /^(?:is|was|has|had|does|did)$/u.test(token.lower));
}

/** The verb that an auxiliary goes with, past “not” and adverbs. */
function mainVerb(tokens: readonly Token[], from: number): number | undefined {
  let at = from;
  while (at < from + 3 && /^(?:PART|ADV)$/u.test(tokens[at]?.pos ?? '')) at++;
  return isWord(tokens[at]) ? at : undefined;
}

/** “is possible to reach”, “is expected that”: what only “it” is the subject of. “Impossible to forget” may be anything. */
function needsIt(tokens: readonly Token[], at: number, { adjectives }: Book): boolean {
  const adjective = tokens[at]!.lower === 'be' ? at + 1 : at;
  if (!adjectives.has(tokens[adjective]?.lower ?? '')) return false;
  const next = tokens[adjective + 1]?.lower;
  if (next === 'that') return !/^(?:NOUN|PROPN|VERB|AUX)$/u.test(tokens[adjective + 2]?.pos ?? '');
  return next === 'to' && /^(?:VERB|AUX)$/u.test(tokens[adjective + 2]?.pos ?? '') && isWord(tokens[adjective + 3]);
}

/** Where the last word of a verb's subject stands, past auxiliaries and adverbs. */
function subjectBefore(tokens: readonly Token[], verb: Token): number {
  let before = verb.index - tokens[0]!.index - 1;
  const isBetween = ({ lower }: Token) =>
    MIDDLE_ADVERBS.has(lower) || BE_AND_HAVE.has(lower) || MODALS.has(lower) || /^(?:do|does|did)$/u.test(lower);
  while (before >= 0 && isBetween(tokens[before]!)) before--;
  return before;
}

/** Firms and the like, which are “it”. */
const BODIES = wordSet(`
  company firm bank government ministry council party club team agency court union institute hospital university
  commission parliament army
`);

/** What is missing: “it” or “there” where the verb tells, else a pronoun for whoever says it, where that is known. */
function missing(tokens: readonly Token[], verb: Token, lost: Lost): string | undefined {
  if (lost.asks !== undefined) return lost.asks;
  const before = subjectBefore(tokens, verb);
  const subject = tokens[before];
  if (!subject) return undefined;
  const { lower, pos } = subject;
  if (/^(?:he|she|it|they|we|i)$/u.test(lower)) return subject.text === 'I' ? 'I' : lower;
  if (pos === 'NOUN' && (/[^s]s$/u.test(lower) || /^(?:police|people)$/u.test(lower))) return 'they';
  if (BODIES.has(lower)) return 'it';
  if (pos !== 'PROPN') return undefined;
  let first = before;
  while (tokens[first - 1]?.pos === 'PROPN') first--;
  const gender = genderOfFirstName(tokens[first]!.lower);
  return gender && (gender === 'female' ? 'she' : 'he');
}

/** “For the mayor, is a victory”, “In Brazil, is common to”: a phrase with a preposition, and a verb behind its comma. */
function behindOpening({ tokens, first, mark }: Stretch, book: Book): Hit | undefined {
  if (!first || tokens[0] !== first || mark?.text !== '.' || !isCapitalised(first)) return undefined;
  const isAccording = first.lower === 'according';
  if (!isAccording && !PURE_PREPOSITIONS.has(first.lower) && !/^(?:in|on)$/u.test(first.lower)) return undefined;
  const comma = tokens.findIndex(({ text }, at) => text === ',' || at > LONGEST_OPENING);
  const verb = tokens[comma + 1];
  if (comma < 2 || tokens[comma]!.text !== ',' || !verb || !isLowerCase(verb)) return undefined;
  const opening = tokens.slice(1, comma);
  if (!opening.every(({ pos }) => /^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|PART)$/u.test(pos))) return undefined;
  const next = tokens[comma + 2];
  const isBe = /^(?:is|was)$/u.test(verb.lower);
  if (!isBe || !isWord(next)) return undefined;
  const adjective = mainVerb(tokens, comma + 2);
  if (adjective === undefined) return undefined;
  const asksForIt = needsIt(tokens, adjective, book);
  // “To the left, is the church”: what stands there comes behind the verb.
  const isJudgement = /^(?:for|according)$/u.test(first.lower) && /^(?:a|an)$/u.test(next.lower);
  if (!asksForIt && !isJudgement) return undefined;
  return {
    start: verb.start,
    end: tokens[asksForIt ? adjective : comma + 2]!.end,
    suggestions: [{ label: 'write “it”', edits: [{ start: verb.start, end: verb.start, text: 'it ' }] }],
  };
}
