import { lostPronoun, subjectBefore } from '../analysis/grammar/lost-pronoun.js';
import { lacksSubject, mainVerb, needsIt, type VerbBook } from '../analysis/grammar/lost-subject.js';
import { sayingBefore } from '../analysis/grammar/saying-that.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, isNoun, isWord, type Token } from '../analysis/token.js';
import { PURE_PREPOSITIONS, SUBJECT_PRONOUNS } from '../analysis/words/function-words.js';
import { verbForms } from '../analysis/words/verb-forms.js';
import { wordSet } from '../analysis/words/word-set.js';
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
interface Book extends VerbBook {
  readonly verbs: ReadonlySet<string>;
  readonly withThat: ReadonlySet<string>;
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

/** “said that will not take part”, “informed that has no comment”, “believes that exist”. */
function behindThat(tokens: readonly Token[], at: number, book: Book): Hit | undefined {
  const verb = sayingBefore(tokens, at);
  // “said that “will appeal””: what is quoted word for word is where the source has no pronoun.
  const after = at + (/^["“]$/u.test(tokens[at + 1]!.text) ? 2 : 1);
  if (!verb || !isWord(tokens[after]) || !isLowerCase(tokens[at]!)) return undefined;
  const always = book.withThat.has(verb.lower);
  if (!always && !book.verbs.has(verb.lower)) return undefined;
  let next = after;
  while (tokens[next]?.pos === 'ADV' && /^(?:also|still|already|not|never|now)$/u.test(tokens[next]!.lower)) next++;
  const lost = lacksSubject(tokens, next, { book, always });
  // “things they said that are true”: what they said is the subject.
  const said = subjectBefore(tokens, verb);
  if (!lost || (SUBJECT_PRONOUNS.has(tokens[said]?.lower ?? '') && isNoun(tokens[said - 1]))) return undefined;
  const that = tokens[at]!;
  const subject = lostPronoun(tokens, verb, lost);
  const edits = [{ start: that.end, end: that.end, text: ` ${subject}` }];
  const suggestions = subject === undefined ? [] : [{ label: `write “that ${subject}”`, edits }];
  return { start: that.start, end: tokens[lost.to]!.end, suggestions };
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
