import { type Gender, otherGender } from '../names/gender.js';
import type { Sentence } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { type PronounCue, pastCuesIn, pronounCuesIn, pronounsOfPeople, tellsGender } from '../source/pronoun-cues.js';
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
  const pairs = reading.get(translated);
  if (pairs.length === 0 || !tellsGender(pairs[0]!.source.language)) return [];
  const { language } = pairs[0]!.source;
  const { mentions } = reading.get(people);
  if (!mentions.some(({ kind }) => kind === 'pronoun')) return [];
  const genders = reading.get(gendersIn);
  const found: ToldPronoun[] = [];
  let next = 0;
  for (const pair of pairs.flatMap(sentencePairs)) {
    const [start, end] = [pair.sentences[0]!.start, pair.sentences.at(-1)!.end];
    while (next < mentions.length && mentions[next]!.start < start) next++;
    let last = next;
    while (last < mentions.length && mentions[last]!.start < end) last++;
    for (const one of toldIn(mentions.slice(next, last), pair, language, genders)) found.push(one);
    next = last;
  }
  return found;
}

/** The pronouns of which the source tells the gender that they have: no other evidence tells against them. */
export function toldRightlyBySource(reading: Reading): ReadonlySet<Mention> {
  const right = reading.get(toldPronouns).filter(({ pronoun, cue }) => pronoun.gender === cue.gender);
  return new Set(right.map(({ pronoun }) => pronoun));
}

/** The place of the past in VerbForms. */
const PAST = 2;

function toldIn(
  mentions: readonly Mention[],
  { sentences, source }: SentencePair,
  language: string,
  genders: Genders,
): ToldPronoun[] {
  const pronouns = mentions.filter((one) => one.kind === 'pronoun' && !meansNobody(one));
  if (pronouns.length === 0) return [];
  const cues = pronounCuesIn(source, language);
  const said = new Set(pronouns.map(({ gender }) => gender!));
  if (said.size > 1) return inTurn(pronouns, cues, language);
  const [gender] = said as Set<Gender>;
  if (!pronounsOfPeople(language) && sentences.some(speaksOfThings)) return [];
  const all = tellsPast(pronouns) ? [...cues, ...pastCuesIn(source, language)] : cues;
  // “ihren” is “their” where the translation says so.
  const several = sentences.reduce((sum, one) => sum + countOf(one, SEVERAL), 0);
  const cueFor = (gender: Gender): PronounCue | undefined => {
    const other = otherGender(gender);
    // A woman who is named may be meant whatever the source’s grammar makes of other words.
    if (mentions.some((one) => one.kind !== 'pronoun' && genderOf(one, genders) === other)) return undefined;
    const against = all.filter((one) => one.gender === other);
    if (against.length > (against.some(({ sure }) => sure) ? 0 : several)) return undefined;
    return all.find((one) => one.sure && one.gender === gender && speaksOf(one, pronouns));
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

/** True where a verb in the past stands behind “he” or “she”. */
function tellsPast(pronouns: readonly Mention[]): boolean {
  return pronouns.some(({ form, token, sentence }) => {
    if (form !== 'subject') return false;
    const { tokens } = sentence.paragraph;
    let at = token.index + 1;
    while (tokens[at]?.pos === 'ADV') at++;
    const lower = tokens[at]?.lower ?? '';
    return (
      /^(?:was|had|did)$/u.test(lower) || lower.endsWith('ed') || irregularReading(lower)?.forms.has(PAST) === true
    );
  });
}
