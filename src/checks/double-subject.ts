import { finiteness } from '../analysis/grammar/finite-verb.js';
import { genderOfFirstName } from '../analysis/names/first-names.js';
import { subjectForm } from '../analysis/names/gender.js';
import { quotationAt } from '../analysis/quotations/quotations.js';
import { type Stretch, stretches } from '../analysis/stretch.js';
import { isCapitalised, isNoun, isWord, type Token } from '../analysis/token.js';
import { BASE_AUXILIARIES, FINITE_AUXILIARIES, SUBORDINATORS, TIMES } from '../analysis/words/function-words.js';
import { PAST_OR_PARTICIPLE } from '../analysis/words/irregular-verbs.js';
import { REPORTING_VERBS } from '../analysis/words/reporting-verbs.js';
import { wordSet } from '../analysis/words/word-set.js';
import { defineCheck, type Hit, replace, witness } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly adverbial: readonly string[];
}

/** A longer subject, or phrase between commas, is not looked through; in Tokens. */
const LONGEST = { subject: 14, aside: 25, name: 6 };
/** What a noun phrase opens with. */
const OPENER = /^(?:the|this|these|those|an?|his|her|their|its|our)$/u;
/** Verbs of saying that are nouns as well. */
const SAYING = wordSet('claim claims say says report reports fear fears hope hopes plan plans state states note notes');
const PRONOUN = /^(?:he|she|it|they)$/u;

/** “Joe Biden he said that …”, “The market, which grew, it receives …”: a pronoun that repeats its sentence's subject. */
export const doubleSubject = defineCheck<Options>({
  about: 'A pronoun that says the subject of its sentence again (“The market, which grew, it receives …”).',
  options: (z) =>
    z.strictObject({
      adverbial: words(z).describe('nouns that open a sentence without being its subject: “the day he left”'),
    }),
  *find(reading, { adverbial }): Iterable<Hit> {
    const times = new Set(adverbial);
    for (const stretch of stretches(reading)) {
      const { tokens } = stretch;
      const named = behindName(stretch);
      const at = named ?? repeated(stretch, times);
      if (at === undefined) continue;
      const pronoun = tokens[at]!;
      // Spoken English names what it is about first: “My brother, who lives there, he is a doctor.”
      if (quotationAt(reading, pronoun.start)) continue;
      const subject = { start: tokens[0]!.start, end: tokens[subjectEnd(tokens) - 1]!.end };
      const verb = tokens[at + 1]!.start;
      // “Carla Mendes, she left” has a comma too many.
      const left = named === undefined ? { start: pronoun.start, end: verb } : { start: subject.end, end: verb };
      yield {
        start: pronoun.start,
        end: pronoun.end,
        values: { subject: reading.textOf(subject) },
        evidence: [witness(subject, 'is the subject already')],
        suggestions: [replace(left, named === undefined ? '' : ' ', `leave out “${pronoun.text}”`)],
      };
    }
  },
});

/** “Carla Mendes, she did not comment on it.”: the place of a pronoun behind a name and a comma that open a sentence without another comma. */
function behindName({ tokens, first, mark }: Stretch): number | undefined {
  if (!first || tokens[0] !== first || mark?.text !== '.') return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || comma > LONGEST.name || tokens.slice(comma + 1).some(({ text }) => /^[,:;–—(]$/u.test(text)))
    return undefined;
  const heads = tokens.slice(0, comma);
  const [pronoun, verb] = [tokens[comma + 1], tokens[comma + 2]];
  const gender = genderOfFirstName(heads[0]!.lower);
  if (!isPersonName(heads) || gender === undefined || pronoun?.text !== subjectForm(gender)) return undefined;
  // “Carla Mendes, she said to the judge.” tells whom somebody named.
  if (!verb || verb.before === '' || REPORTING_VERBS.has(verb.lower) || tokens.length < comma + 5) return undefined;
  return finiteness(tokens, comma + 2) === 'yes' ? comma + 1 : undefined;
}

/** The place of a pronoun behind the subject of a sentence, or behind that and what stands between commas. */
function repeated({ tokens, first, mark }: Stretch, adverbial: ReadonlySet<string>): number | undefined {
  if (!first || tokens[0] !== first || !isCapitalised(first) || mark?.text !== '.') return undefined;
  const end = subjectEnd(tokens);
  if (end === 0) return undefined;
  const heads = tokens.slice(0, end);
  if (heads.some(({ lower }) => TIMES.has(lower) || adverbial.has(lower))) return undefined;
  const isAside = tokens[end]?.text === ',';
  const at = isAside ? asideEnd(tokens, end) : end;
  const [pronoun, verb] = [tokens[at ?? -1], tokens[(at ?? -1) + 1]];
  if (at === undefined || !pronoun || !PRONOUN.test(pronoun.lower) || isCapitalised(pronoun)) return undefined;
  if (!verb || verb.before === '' || finiteness(tokens, at + 1) !== 'yes') return undefined;
  // “The minister, who was late, he said, …”
  const says = REPORTING_VERBS.has(verb.lower);
  if (tokens.slice(at + 1, at + 4).some(({ text }) => text === ',') || tokens.length < at + 4) return undefined;
  // “The third son of a rich father, who had land, he was poor”: the noun says who he is.
  if (isAside && pronoun.lower !== 'it' && heads.length > 3) return undefined;
  if (isAside) return says && tokens[at + 2]?.lower !== 'that' ? undefined : at;
  if (isPersonName(heads)) return at;
  // “The film it is based on was a success”, “The house she bought in May.”: the noun is what the verb is about.
  // “The pair claim they are”: the model takes a verb for a noun.
  if (heads.length > 2 && SAYING.has(heads.at(-1)!.lower)) return undefined;
  return OPENER.test(first.lower) && hasAllOfItsOwn(tokens, at + 1) ? at : undefined;
}

/** The index behind a noun phrase that opens a sentence, with the phrases of “of” and “in” that belong to it; 0 for none. */
function subjectEnd(tokens: readonly Token[]): number {
  let at = phraseEnd(tokens, 0);
  while (at > 0 && at < LONGEST.subject && /^(?:of|in|from|for|at)$/u.test(tokens[at]?.lower ?? '')) {
    const next = phraseEnd(tokens, at + 1);
    if (next === 0) break;
    at = next;
  }
  return at;
}

/** The index behind one noun phrase that begins at `from`; 0 where none does. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  if (tokens[at]?.pos === 'DET') at++;
  const start = at;
  while (at < from + LONGEST.subject && /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(tokens[at]?.pos ?? '') && isWord(tokens[at]))
    at++;
  return at > start && isNoun(tokens[at - 1]) ? at : 0;
}

/** Behind “, which grew 4% last year,” or “, the deputy Carlos Meireles,”: the place of what follows the second comma. */
function asideEnd(tokens: readonly Token[], comma: number): number | undefined {
  if (tokens[0]!.lower !== 'the') return undefined;
  const end = tokens.findIndex(({ text }, at) => at > comma + 2 && text === ',');
  if (end < 0) return undefined;
  const aside = tokens.slice(comma + 1, end);
  const isClause = /^(?:which|who|whose|that)$/u.test(aside[0]!.lower) && aside.length < LONGEST.aside;
  return isClause || saysWho(aside) ? end + 1 : undefined;
}

/** “the deputy Carlos Meireles”: a name, with nothing but nouns before it. */
function saysWho(aside: readonly Token[]): boolean {
  return (
    aside.length <= LONGEST.name &&
    aside.at(-1)!.pos === 'PROPN' &&
    aside.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/u.test(pos))
  );
}

function isPersonName(heads: readonly Token[]): boolean {
  return (
    heads.length > 1 &&
    heads.every((token) => token.pos === 'PROPN' && isCapitalised(token)) &&
    genderOfFirstName(heads[0]!.lower) !== undefined
  );
}

/** Need no object: “rose to 23”. */
const ALONE =
  /^(?:rose|fell|grew|increased|decreased|dropped|died|arrived|began|started|ended|happened|occurred|lived|worked|went|came|continued|remained|became|rises|falls|grows|begins|starts|ends|lives|works|goes|comes|continues|remains|suffers|suspects|believes|hopes)$/u;

/** No verb of another clause follows that could have the noun for its subject, and the verb has its complement behind it. */
function hasAllOfItsOwn(tokens: readonly Token[], verb: number): boolean {
  const { lower } = tokens[verb]!;
  const isAuxiliary = FINITE_AUXILIARIES.has(lower) || BASE_AUXILIARIES.has(lower);
  let after = verb + 1;
  while (/^(?:ADV|PART)$/u.test(tokens[after]?.pos ?? '')) after++;
  if (isAuxiliary && /^(?:be|been|being)$/u.test(tokens[after]?.lower ?? '')) after++;
  if (isAuxiliary && tokens[after]?.pos === 'VERB') after++;
  const [complement, second] = [tokens[after], tokens[after + 1]];
  // “The car it was stolen.”: a passive has no gap that the noun could fill.
  if (tokens[after - 1]!.pos === 'VERB' && /^(?:is|are|was|were)$/u.test(lower) && !isWord(complement)) return true;
  if (complement?.lower === 'that' && !TIMES.has(second?.lower ?? '')) return true;
  // “The man he is”, “The plan it was based on.”
  if (!isWord(complement) || !isWord(second)) return false;
  // “The house she bought in May.”
  const isWhole = isAuxiliary || ALONE.test(lower);
  if (!isWhole && TIMES.has(second.lower)) return false;
  if (
    !(isWhole ? /^(?:DET|NOUN|PROPN|ADJ|NUM|ADP|PRON|SCONJ|PART)$/u : /^(?:DET|PRON|NUM)$/u).test(complement.pos) &&
    complement.lower !== 'that'
  )
    return false;
  for (let at = after + 1; at < tokens.length; at++) {
    const word = tokens[at]!;
    const isThat = word.lower === 'that' && !TIMES.has(tokens[at + 1]?.lower ?? '');
    if (SUBORDINATORS.has(word.lower) || isThat || word.text === ',') return true;
    const finite = finiteness(tokens, at);
    if (
      finite === 'yes' ||
      (finite === 'maybe' && /(?:ed|[^s]s)$/u.test(word.lower)) ||
      PAST_OR_PARTICIPLE.has(word.lower)
    )
      return false;
  }
  return true;
}
