import { type Gender, isPossessive, pronounGender } from '../names/gender.js';
import type { Sentence } from '../paragraph.js';
import { followsQuotation, isNamedAsSpeaker } from '../quotations/attribution.js';
import { quotationAt } from '../quotations/quotations.js';
import type { Reading } from '../reading.js';
import { isCapitalised, isLowerCase, isNoun, isVerb, type Token } from '../token.js';
import { POSSESSIVES, TIMES } from '../words/function-words.js';
import { REPORTING_VERBS } from '../words/reporting-verbs.js';
import { yearsOf } from './aged.js';
import { pastApposition, pastModifier } from './apposition.js';
import { genderBeside, genderOfOne, isOneOf } from './gender-beside.js';
import { namesEither, nounGender } from './gendered-nouns.js';
import type { Mention, PronounForm, Role } from './mention.js';
import type { Person } from './person.js';
import type { NamePhrase } from './person-names.js';
import { speaks } from './speakers.js';

/** No noun phrase has more tokens before its noun. */
const LONGEST_PHRASE = 60;

/** Who alone has an office that is so called; nobody has one without words. */
type Bearer = (office: readonly Token[]) => Person | undefined;

/** Who alone is of such an age, and was said before to be. */
type Aged = (years: string, start: number) => Person | undefined;

/** No office that an article names without its country or field has more words. */
const LONGEST_OFFICE = 3;

/** How far before its noun a determiner may stand, in tokens, and before “40-year-old”. */
const REACH_OF_DETERMINER = 3;
const REACH_PAST_AGE = 6;

/** No title of a work is looked through any farther, in tokens. */
const LONGEST_TITLE = 10;

/** How far into a sentence a name before a comma is taken for its subject, in UTF-16 code units. */
const OPENING = 24;

const ADDRESSES = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'madam', 'madame', 'sir']);

/**
 * All mentions of people, in order.
 * @param names the name phrases of each sentence
 * @param whose whom a name phrase names, if anybody
 * @param bearer who has a title or office in the article, where one alone has it
 * @param aged who is of an age, where one alone is
 */
export function mentionsIn(
  reading: Reading,
  names: ReadonlyMap<Sentence, readonly NamePhrase[]>,
  whose: (phrase: NamePhrase) => Person | undefined,
  bearer: Bearer,
  aged: Aged,
): Mention[] {
  const found: Mention[] = [];
  const named = new Map<Person, number>();
  let at = 0;
  let narratedAt = 0;
  let verbs = 0;
  for (const sentence of reading.sentences) {
    if (sentence.paragraph.kind !== 'heading') {
      at++;
      if (!isQuoted(reading, sentence)) narratedAt++;
    }
    if (sentence.index === 0) verbs = 0;
    const { starts, inside } = namesOf(names.get(sentence) ?? [], whose);
    let opens = true;
    for (const token of sentence.tokens) {
      if (isVerb(token)) verbs++;
      const name = starts.get(token);
      if (!name && inside.has(token)) continue;
      if (name && isAttributive(sentence.paragraph.tokens, name.last)) continue;
      const told = name ? NAME : kindOf(sentence.paragraph.tokens, token);
      if (!told) continue;
      const last = name?.last ?? token;
      const nth = name?.person ? (named.get(name.person) ?? 0) + 1 : 0;
      if (name?.person) named.set(name.person, nth);
      const { kind, gender } = told;
      const person = name?.person ?? (kind === 'noun' && !gender ? meantBy(sentence, token, bearer, aged) : undefined);
      found.push(placed(reading, { kind, gender, person, token, last, sentence, at, narratedAt, verbs, opens, nth }));
      opens = false;
    }
  }
  return found;
}

const NAME = { kind: 'name', gender: undefined } as const;

/** The names of a sentence: by their first Token whom they name and where they end, and all Tokens that are part of one. */
interface NamesOf {
  readonly starts: ReadonlyMap<Token, { readonly person: Person | undefined; readonly last: Token }>;
  readonly inside: ReadonlySet<Token>;
}

/** Most sentences have no name. */
const NO_NAMES: NamesOf = { starts: new Map(), inside: new Set() };

function namesOf(phrases: readonly NamePhrase[], whose: (phrase: NamePhrase) => Person | undefined): NamesOf {
  if (phrases.length === 0) return NO_NAMES;
  const starts = new Map<Token, { person: Person | undefined; last: Token }>();
  const inside = new Set<Token>();
  for (const phrase of phrases) {
    const { tokens, titles, noun } = phrase;
    const person = whose(phrase);
    starts.set(tokens[0]!, { person, last: tokens.at(-1)! });
    for (const token of [...titles, ...tokens]) inside.add(token);
    // “the spokeswoman, Eri Kaneko,” mentions one person.
    if (person && noun) inside.add(noun);
  }
  return { starts, inside };
}

function isQuoted(reading: Reading, { start, end }: Sentence): boolean {
  const quotation = quotationAt(reading, start);
  return quotation !== undefined && quotation.end >= end;
}

/** “t:she” holds no “he”: the language model takes “:s” for a face, and what is left for a word. */
function standsAlone(tokens: readonly Token[], { index, before }: Token): boolean {
  return before !== '' || !/\p{L}$/u.test(tokens[index - 1]?.text ?? '');
}

function kindOf(
  tokens: readonly Token[],
  token: Token,
): { kind: 'noun' | 'pronoun'; gender: Gender | undefined } | undefined {
  const pronoun = pronounGender(token.lower);
  if (pronoun) return standsAlone(tokens, token) ? { kind: 'pronoun', gender: pronoun } : undefined;
  if (!isNoun(token) && token.pos !== 'PRON' && token.pos !== 'ADJ') return undefined;
  const noun = nounGender(token.lower);
  const next = tokens[token.index + 1];
  // “Madam Speaker”, “Mr. President”: whoever is spoken to is not spoken of.
  if (noun && ADDRESSES.has(token.lower) && next && isCapitalised(next)) return undefined;
  if (/^(?:fe)?male$/u.test(token.lower) && (next?.pos === 'NOUN' || next?.pos === 'ADJ')) return undefined;
  if (noun && isOfTitle(tokens, token)) return undefined;
  if (yearsOf(tokens, token)) return { kind: 'noun', gender: undefined };
  const one = noun ? undefined : genderOfOne(tokens, token);
  if (one) return { kind: 'noun', gender: one };
  if (noun) return { kind: 'noun', gender: noun.certain ? noun.gender : undefined };
  return namesEither(token.lower) && isDefinite(tokens, token)
    ? { kind: 'noun', gender: genderBeside(tokens, token) }
    : undefined;
}

/** “the series The Good Wife”, “the film Iron Man”: behind another word with a capital; not “the Old Man”. */
function isOfTitle(tokens: readonly Token[], token: Token): boolean {
  const last = Math.max(0, token.index - LONGEST_TITLE);
  let first = token.index;
  while (first > last && isCapitalised(tokens[first]!) && tokens[first]!.before === ' ' && isOpen(tokens[first - 1]!))
    first--;
  return first < token.index && isCapitalised(token) && tokens[first - 1]?.text !== 'the';
}

/** True of a word with a capital that a noun may go on from: “Good”, “Iron”, not “The” nor “Of”. */
function isOpen(token: Token): boolean {
  return isCapitalised(token) && /^(?:ADJ|NOUN|PROPN|VERB|NUM)$/u.test(token.pos);
}

/** “the Warhol exhibition”, “a Yukos manager”, “Reuters news agency” speak of what is named after somebody or something. */
function isAttributive(tokens: readonly Token[], { index }: Token): boolean {
  const next = tokens[index + 1];
  if (next?.pos !== 'NOUN' || !isLowerCase(next) || next.before === '') return false;
  // What looks like a plural or a past may be a verb that the language model takes for a noun: “Ann Lee plans to”.
  return !/(?:s|ed)$/u.test(next.lower) || isNoun(tokens[index + 2]);
}

/** Whom “the minister” and “the 36-year-old” mean. */
function meantBy(sentence: Sentence, token: Token, bearer: Bearer, aged: Aged): Person | undefined {
  const years = yearsOf(sentence.paragraph.tokens, token);
  return years ? aged(years, token.start) : bearer(officeIn(sentence, token));
}

/** The words of “the minister”, “the prime minister”; none of “the minister of finance”, which says more than who has the office. */
function officeIn({ tokens }: Sentence, { index }: Token): readonly Token[] {
  const at = index - tokens[0]!.index;
  const next = tokens[at + 1];
  if (next && (next.pos === 'ADP' || next.pos === 'NOUN' || isCapitalised(next))) return [];
  for (let first = at; first > 0 && at - first < LONGEST_OFFICE; first--)
    if (tokens[first - 1]!.lower === 'the') return tokens.slice(first, at + 1);
  return [];
}

/** A mention before the words around it are looked at. */
interface Found
  extends Pick<
    Mention,
    'kind' | 'gender' | 'person' | 'token' | 'last' | 'sentence' | 'at' | 'narratedAt' | 'opens' | 'nth'
  > {
  readonly verbs: number;
}

/** Written out field by field: an article has thousands, and objects that are spread are slow to make and to read. */
function placed(reading: Reading, found: Found): Mention {
  const { token, last, sentence, kind } = found;
  const { tokens } = sentence.paragraph;
  const next = tokens[last.index + 1];
  const afterNext = tokens[last.index + 2];
  const reports = REPORTING_VERBS.has(next?.lower ?? '') || REPORTING_VERBS.has(afterNext?.lower ?? '');
  const before = governor(tokens, token.index);
  const form = kind === 'pronoun' ? formOf(tokens, token) : undefined;
  const afterPreposition = before?.pos === 'ADP';
  const subject = kind === 'pronoun' ? form === 'subject' : isSubject(sentence, token, last);
  const possessive = form === 'possessive' || /^['’]s?$/u.test(next?.text ?? '');
  const role: Role = subject ? 'subject' : possessive ? 'possessive' : afterPreposition ? 'after preposition' : 'other';
  return {
    kind,
    gender: found.gender,
    person: found.person,
    token,
    last,
    sentence,
    at: found.at,
    narratedAt: found.narratedAt,
    verbsBefore: found.verbs,
    opens: found.opens,
    nth: found.nth,
    start: token.start,
    end: last.end,
    quotation: quotationAt(reading, token.start),
    role,
    form,
    afterVerb: isVerb(before),
    afterPreposition,
    speaks: speaks({ end: last.end, token, sentence }),
    attributes: reports && followsQuotation(tokens, token.index),
    beforeComma: next?.text === ',',
    beforeWho: next?.lower === 'who' || afterNext?.lower === 'who',
  };
}

function formOf(tokens: readonly Token[], { lower, index }: Token): PronounForm {
  if (lower === 'he' || lower === 'she') return 'subject';
  if (lower.endsWith('self')) return 'reflexive';
  if (lower === 'his' || lower === 'hers') return 'possessive';
  return lower === 'her' && isPossessive(tokens, index) ? 'possessive' : 'object';
}

/** The word that a noun phrase hangs on: the one before its determiners, adjectives and nouns. */
function governor(tokens: readonly Token[], index: number): Token | undefined {
  let at = index - 1;
  const last = index - LONGEST_PHRASE;
  while (at >= last && at >= 0 && (isInPhrase(tokens[at]!) || tokens[at]!.pos === 'PUNCT') && tokens[at]!.text !== ',')
    at--;
  return at < last ? undefined : tokens[at];
}

/** May stand before the noun of a phrase; in “On Monday Ann Lee left” the day does not. */
function isInPhrase({ pos, lower }: Token): boolean {
  return (pos === 'DET' || pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN') && !TIMES.has(lower);
}

/** “the driver”, “a nurse”, “a 40-year-old driver”, “anyone”: not a word before a name, nor one in a compound. */
function isDefinite(tokens: readonly Token[], { pos, index }: Token): boolean {
  const reach = tokens[index - 2]?.text === '-' ? REACH_PAST_AGE : REACH_OF_DETERMINER;
  return (
    pos === 'PRON' ||
    tokens.slice(Math.max(0, index - reach), index).some((token) => token.pos === 'DET' || POSSESSIVES.has(token.lower))
  );
}

/** A verb follows, past an adverb or what commas set off; no preposition stands before. */
function isSubject(sentence: Sentence, first: Token, last: Token): boolean {
  const { tokens } = sentence.paragraph;
  let next = pastModifier(tokens, pastApposition(tokens, last.index + 1, sentence.end), sentence.end);
  // “Two guests (Ann Lee and Jo Tan) sat down”
  if (tokens[next]?.text === ')') next++;
  while (tokens[next]?.pos === 'ADV') next++;
  const after = tokens[next];
  if (after && (isVerb(after) || after.lower === 'who')) {
    let before = first.index - 1;
    while (before >= sentence.tokens[0]!.index && first.index - before < LONGEST_PHRASE && isInPhrase(tokens[before]!))
      before--;
    if (isOneOf(tokens, before)) before -= 2;
    return before < 0 || tokens[before]!.pos !== 'ADP' || tokens[before]!.start < sentence.start;
  }
  if (after?.text === ',' && first.start - sentence.start < OPENING && !hasVerbBefore(sentence, first)) return true;
  return isNamedAsSpeaker(tokens, first.index);
}

function hasVerbBefore({ tokens }: Sentence, first: Token): boolean {
  for (const { pos, index } of tokens) {
    if (index >= first.index) return false;
    if (pos === 'VERB' || pos === 'AUX') return true;
  }
  return false;
}
