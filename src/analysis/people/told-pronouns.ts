import { type Gender, otherGender } from '../names/gender.js';
import type { Sentence } from '../paragraph.js';
import type { Reading } from '../reading.js';
import {
  isUnsureOfNumber,
  type PronounCue,
  pastCuesIn,
  pronounCuesIn,
  pronounsOfPeople,
  tellsGender,
  withGender,
} from '../source/pronoun-cues.js';
import { type SentencePair, sentencePairs } from '../source/sentence-pairs.js';
import { translated } from '../source/translated.js';
import { isVerb, isWord } from '../token.js';
import { irregularReading } from '../words/verb-forms.js';
import { wordSet } from '../words/word-set.js';
import { type Mention, meansNobody } from './mention.js';
import { people } from './people.js';
import { type Genders, genderOf, gendersIn } from './rival.js';

/** A pronoun, and what in the source tells whether a woman or a man is meant. */
interface ToldPronoun {
  readonly pronoun: Mention;
  readonly cue: PronounCue;
}

/** The pronouns of whom the source tells the gender, be it theirs or the other, in order. To be had by `reading.get(toldPronouns)`. */
export function toldPronouns(reading: Reading): readonly ToldPronoun[] {
  return reading.get(pronounsBesideSource).flatMap((one) => toldIn(one, reading.get(gendersIn)));
}

/** The pronouns of which the source tells the gender that they have: no other evidence tells against them. */
export function toldRightlyBySource(reading: Reading): ReadonlySet<Mention> {
  const right = reading.get(toldPronouns).filter(({ pronoun, cue }) => pronoun.gender === cue.gender);
  return new Set([
    ...right.map(({ pronoun }) => pronoun),
    ...reading
      .get(pronounsBesideSource)
      .flatMap((one) => (['female', 'male'] as const).flatMap((gender) => vouchedFor(one, gender))),
  ]);
}

/** The pronouns of which the source tells the other gender. */
export function toldWronglyBySource(reading: Reading): ReadonlySet<Mention> {
  const wrong = reading.get(toldPronouns).filter(({ pronoun, cue }) => pronoun.gender !== cue.gender);
  return new Set(wrong.map(({ pronoun }) => pronoun));
}

/** Sentences with pronouns, and what was translated so. */
interface BesideSource {
  readonly pair: SentencePair;
  readonly language: string;
  /** All who are mentioned there. */
  readonly mentions: readonly Mention[];
  readonly pronouns: readonly Mention[];
  readonly cues: readonly PronounCue[];
}

function pronounsBesideSource(reading: Reading): readonly BesideSource[] {
  const pairs = reading.get(translated);
  if (pairs.length === 0 || !tellsGender(pairs[0]!.source.language)) return [];
  const { language } = pairs[0]!.source;
  const { mentions: all } = reading.get(people);
  if (!all.some(({ kind }) => kind === 'pronoun')) return [];
  const found: BesideSource[] = [];
  let next = 0;
  for (const pair of pairs.flatMap(sentencePairs)) {
    const [start, end] = [pair.sentences[0]!.start, pair.sentences.at(-1)!.end];
    while (next < all.length && all[next]!.start < start) next++;
    let last = next;
    while (last < all.length && all[last]!.start < end) last++;
    const mentions = all.slice(next, last);
    const pronouns = mentions.filter((one) => one.kind === 'pronoun' && !meansNobody(one));
    if (pronouns.length > 0)
      found.push({ pair, language, mentions, pronouns, cues: pronounCuesIn(pair.source, language) });
    next = last;
  }
  return found;
}

/**
 * The pronouns of one gender where the source has as many words of that gender, or none of the other: whoever else is named, “ihr”
 * may be behind “her”.
 */
function vouchedFor({ pair, language, pronouns, cues }: BesideSource, gender: Gender): readonly Mention[] {
  const asked = pronouns.filter((one) => one.gender === gender);
  if (asked.length === 0) return [];
  const past = tellsPast(asked) ? pastCuesIn(pair.source, language) : [];
  const all = [...withGender(cues, language), ...past];
  const told = all.filter((one) => one.gender === gender).length;
  return told >= asked.length || (told > 0 && told === all.length) ? asked : [];
}

/** The place of the past in VerbForms. */
const PAST = 2;

function toldIn({ pair, language, mentions, pronouns, cues }: BesideSource, genders: Genders): ToldPronoun[] {
  const { sentences, source } = pair;
  const said = new Set(pronouns.map(({ gender }) => gender!));
  if (said.size > 1) return inTurn(pronouns, cues, language);
  const [gender] = said as Set<Gender>;
  if (!pronounsOfPeople(language) && sentences.some(speaksOfThings)) return [];
  const past = tellsPast(pronouns) ? pastCuesIn(source, language) : [];
  const all = [...cues, ...past];
  // “The club promised that he would go”: one form may agree with whoever else acts, not as many as English has verbs.
  const isOfOther = past.length < pastVerbs(sentences) && sentences.some(hasOtherSubject);
  const may = isOfOther ? cues : all;
  // “ihren” is “their” where the translation says so.
  const several = isUnsureOfNumber(language) ? sentences.reduce((sum, one) => sum + countOf(one, SEVERAL), 0) : 0;
  const cueFor = (gender: Gender): PronounCue | undefined => {
    const other = otherGender(gender);
    // A woman who is named may be meant whatever the source’s grammar makes of other words.
    if (mentions.some((one) => one.kind !== 'pronoun' && genderOf(one, genders) === other)) return undefined;
    const against = all.filter((one) => one.gender === other);
    if (against.length > (against.some(({ sure }) => sure) ? 0 : several)) return undefined;
    return may.find((one) => one.sure && one.gender === gender && speaksOf(one, pronouns));
  };
  const cue = cueFor(otherGender(gender!)) ?? cueFor(gender!);
  return cue ? pronouns.map((pronoun) => ({ pronoun, cue })) : [];
}

/** A noun that opens a sentence is told nothing; what is said of a lost subject is said of the translation's first word. */
function speaksOf({ of }: PronounCue, pronouns: readonly Mention[]): boolean {
  if (of === 'noun') return pronouns.every(({ form }) => form !== 'object');
  const { token, sentence } = pronouns[0]!;
  const first = sentence.tokens.find(isWord);
  return of !== 'opening' || first === token || /^(?:born|elected|appointed|named)$/u.test(first?.lower ?? '');
}

/** Where a language leaves out no subject, they go in the order of the source’s: “er … er” for “he … she”. */
function inTurn(pronouns: readonly Mention[], cues: readonly PronounCue[], language: string): ToldPronoun[] {
  const asked = pronounsOfPeople(language) ? pronouns : pronouns.filter(({ form }) => form === 'subject');
  const told = pronounsOfPeople(language) ? cues : cues.filter(({ subject }) => subject);
  if (asked.length !== told.length || cues.some(({ sure }) => !sure)) return [];
  const all = asked.map((pronoun, at) => ({ pronoun, cue: told[at]! }));
  const wrong = all.filter(({ pronoun, cue }) => pronoun.gender !== cue.gender);
  // Two that are wrong each way round have changed places.
  return wrong.every(({ cue }) => cue.gender === wrong[0]!.cue.gender) ? all : [];
}

const THINGS = wordSet('it its itself');
/** Speak of a thing where no noun follows: “which is late”, not “this time”. */
const POINTERS = wordSet('this which one that');
const SEVERAL = wordSet('they them their theirs themselves you your yours');

function speaksOfThings(sentence: Sentence): boolean {
  if (countOf(sentence, THINGS) > 0) return true;
  const { tokens } = sentence;
  return tokens.some(({ lower }, at) => POINTERS.has(lower) && isVerb(tokens[at + 1]));
}

function countOf({ tokens }: Sentence, words: ReadonlySet<string>): number {
  return tokens.filter(({ lower }) => words.has(lower)).length;
}

/** How many verbs tell of the past, “had promised” being one. */
function pastVerbs(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens }) => {
    const verbs = tokens.filter((token, at) => isVerb(token) && isPast(token.lower) && tokens[at - 1]?.pos !== 'AUX');
    return sum + verbs.length;
  }, 0);
}

/** True where a verb in the past stands behind something else than “he” or “she”, or what joins it to another verb. */
function hasOtherSubject({ tokens }: Sentence): boolean {
  return tokens.some((token, at) => {
    if (!isVerb(token) || !isPast(token.lower)) return false;
    let before = at - 1;
    while (/^(?:ADV|PART)$/u.test(tokens[before]?.pos ?? '')) before--;
    const one = tokens[before];
    return one !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(one.pos) && !/^s?he$/u.test(one.lower);
  });
}

/** True where a verb in the past stands behind “he” or “she”. */
function tellsPast(pronouns: readonly Mention[]): boolean {
  return pronouns.some(({ form, token, sentence }) => {
    if (form !== 'subject') return false;
    const { tokens } = sentence.paragraph;
    let at = token.index + 1;
    while (tokens[at]?.pos === 'ADV') at++;
    return isPast(tokens[at]?.lower ?? '');
  });
}

function isPast(lower: string): boolean {
  return /^(?:was|had|did)$/u.test(lower) || lower.endsWith('ed') || irregularReading(lower)?.forms.has(PAST) === true;
}
