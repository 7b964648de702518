import { lostBehindOpening, openerOf, opensWithBe } from '../analysis/grammar/lost-behind-opening.js';
import { lostPronoun, subjectBefore } from '../analysis/grammar/lost-pronoun.js';
import { lacksSubject, type VerbBook } from '../analysis/grammar/lost-subject.js';
import { openingPhrase } from '../analysis/grammar/opening-phrase.js';
import { openingVerb } from '../analysis/grammar/opening-verb.js';
import { sayingBefore } from '../analysis/grammar/saying-that.js';
import { isPersonNoun } from '../analysis/people/gendered-nouns.js';
import { quotationAt } from '../analysis/quotations/quotations.js';
import type { Reading } from '../analysis/reading.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isLowerCase, isNoun, isWord, type Token } from '../analysis/token.js';
import { SUBJECT_PRONOUNS } from '../analysis/words/function-words.js';
import { verbForms } from '../analysis/words/verb-forms.js';
import { wordSet } from '../analysis/words/word-set.js';
import { compiledOnce, defineCheck, type Hit, write } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly verbs: readonly string[];
  readonly withThat: readonly string[];
  readonly doers: readonly string[];
  readonly adjectives: readonly string[];
  readonly states: readonly string[];
  readonly arrivals: readonly string[];
  readonly openers: readonly string[];
}

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
      arrivals: words(z).describe('verbs without an object that no subject stands behind: “In April died 72 people”'),
      openers: words(z).describe(
        'verbs of saying that open a sentence by themselves where its subject is lost: “Stresses that”',
      ),
    }),
  *find(reading, options): Iterable<Hit> {
    const book = bookOf(options);
    for (const stretch of stretches(reading)) {
      const { tokens } = stretch;
      const opened =
        behindOpening(stretch, book) ??
        withoutIt(stretch, book) ??
        withoutI(stretch) ??
        opensWithSaying(stretch, book) ??
        opensWithVerb(stretch, reading);
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
  readonly sayings: ReadonlySet<string>;
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
    arrivals: formsOf(options.arrivals, ([, , past]) => [past!]),
    sayings: formsOf(options.openers, ([, third, past]) => [third!, past!]),
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
  // “I admit that is a matter of taste”
  if (/^(?:is|was)$/u.test(tokens[next]!.lower) && /^(?:i|we|you)$/u.test(tokens[said]?.lower ?? '')) return undefined;
  if (!lost || (SUBJECT_PRONOUNS.has(tokens[said]?.lower ?? '') && isNoun(tokens[said - 1]))) return undefined;
  const that = tokens[at]!;
  const subject = lostPronoun(tokens, verb, lost);
  const edits = [{ start: that.end, end: that.end, text: ` ${subject}` }];
  const suggestions = subject === undefined ? [] : [{ label: `write “that ${subject}”`, edits }];
  return { start: that.start, end: tokens[lost.to]!.end, suggestions };
}

/** “For the mayor, is a victory”, “In April died 72 people”: a verb behind the phrase that opens a sentence. */
function behindOpening(stretch: Stretch, book: Book): Hit | undefined {
  const opening = openingPhrase(stretch, isPersonNoun);
  const lost = opening && lostBehindOpening(stretch.tokens, opening, book);
  if (!lost) return undefined;
  const { start } = stretch.tokens[opening.to]!;
  const edits = [{ start, end: start, text: 'it ' }];
  const suggestions = lost.asks === 'it' ? [{ label: 'write “it”', edits }] : [];
  return { start, end: stretch.tokens[lost.to]!.end, suggestions };
}

/** “Is not known who did it.” */
function withoutIt(stretch: Stretch, book: Book): Hit | undefined {
  const lost = opensWithBe(stretch, book);
  if (!lost) return undefined;
  const { be } = lost;
  const edits = [{ start: be.start, end: be.end, text: `It ${be.lower}` }];
  return {
    start: be.start,
    end: stretch.tokens[lost.to]!.end,
    suggestions: [{ label: `write “It ${be.lower}”`, edits }],
  };
}

/** “Am full of thanks.”: whoever speaks is told by the verb alone. */
function withoutI(stretch: Stretch): Hit | undefined {
  const am = openerOf(stretch, /^Am$/u);
  const next = am && stretch.tokens[stretch.tokens.indexOf(am) + 1];
  if (!am || !next || next.before === '' || !/^(?:ADJ|ADV|VERB|DET)$/u.test(next.pos)) return undefined;
  return { start: am.start, end: next.end, suggestions: [write(am, 'I am')] };
}

/** “Is a port in the north of the country.”: who or what it is said of the article tells, and not the sentence. What is quoted may be so. */
function opensWithVerb(stretch: Stretch, reading: Reading): Hit | undefined {
  const verb = openingVerb(stretch);
  if (!verb || quotationAt(reading, verb.start)) return undefined;
  const subjects = /^(?:is|was|has|had)$/u.test(verb.lower) ? ['It', 'He', 'She'] : ['He', 'She', 'It'];
  const suggestions = subjects.map((subject) => write(verb, `${subject} ${verb.lower}`));
  return { start: verb.start, end: stretch.tokens[1]!.end, suggestions };
}

/** “Stresses that the law is old.”: a sentence behind another that begins with its verb. */
function opensWithSaying({ tokens, first, previous, mark }: Stretch, { sayings }: Book): Hit | undefined {
  if (!previous || !first || tokens[0] !== first || mark?.text !== '.' || !isCapitalised(first)) return undefined;
  const at = first.lower === 'also' ? 1 : 0;
  const verb = tokens[at];
  if (verb?.pos !== 'VERB' || !sayings.has(verb.lower)) return undefined;
  const that = tokens[tokens[at + 1]?.lower === 'out' ? at + 2 : at + 1];
  return that?.lower === 'that' ? { start: first.start, end: that.end, suggestions: [] } : undefined;
}
