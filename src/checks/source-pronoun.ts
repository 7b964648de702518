import { type Gender, otherForm, otherGender, subjectForm } from '../analysis/names/gender.js';
import type { Sentence } from '../analysis/paragraph.js';
import { type Mention, meansNobody } from '../analysis/people/mention.js';
import { people } from '../analysis/people/people.js';
import { type Genders, genderOf, gendersOf } from '../analysis/people/rival.js';
import {
  type PronounCue,
  pastCuesIn,
  pronounCuesIn,
  pronounsOfPeople,
  tellsGender,
} from '../analysis/source/pronoun-cues.js';
import { type SentencePair, sentencePairs } from '../analysis/source/sentence-pairs.js';
import { translated } from '../analysis/source/translated.js';
import { isWord } from '../analysis/token.js';
import { irregularReading } from '../analysis/words/verb-forms.js';
import { wordSet } from '../analysis/words/word-set.js';
import { defineCheck, type Hit, replace } from './check.js';

/** “she” where the source has “er”, “он”, “他” or “Foi nomeado”, and no woman. */
export const sourcePronoun = defineCheck({
  about: 'A “he” or “she” where the source speaks of the other alone (“она”, “她”, “Foi nomeada”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    const pairs = reading.get(translated);
    if (pairs.length === 0 || !tellsGender(pairs[0]!.source.language)) return;
    const { language } = pairs[0]!.source;
    const { mentions, persons } = reading.get(people);
    if (!mentions.some(({ kind }) => kind === 'pronoun')) return;
    const genders = gendersOf(persons);
    let next = 0;
    for (const pair of pairs.flatMap(sentencePairs)) {
      const [start, end] = [pair.sentences[0]!.start, pair.sentences.at(-1)!.end];
      while (next < mentions.length && mentions[next]!.start < start) next++;
      let last = next;
      while (last < mentions.length && mentions[last]!.start < end) last++;
      for (const { pronoun, cue } of mistaken(mentions.slice(next, last), pair, language, genders)) {
        const { tokens } = pronoun.sentence.paragraph;
        const fix = otherForm(tokens, pronoun.token.index);
        yield {
          start: pronoun.start,
          end: pronoun.end,
          values: { source: cue.text, expected: subjectForm(cue.gender) },
          suggestions: [replace(pronoun, fix, `write “${fix}”`)],
        };
      }
      next = last;
    }
  },
});

/** The place of the past in VerbForms. */
const PAST = 2;

interface Mistaken {
  readonly pronoun: Mention;
  readonly cue: PronounCue;
}

function mistaken(
  mentions: readonly Mention[],
  { sentences, source }: SentencePair,
  language: string,
  genders: Genders,
): Mistaken[] {
  const pronouns = mentions.filter((one) => one.kind === 'pronoun' && !meansNobody(one));
  if (pronouns.length === 0) return [];
  const cues = pronounCuesIn(source, language);
  const said = new Set(pronouns.map(({ gender }) => gender!));
  if (said.size > 1) return inTurn(pronouns, cues, language);
  const [gender] = said as Set<Gender>;
  // A woman who is named may be meant whatever the source’s grammar makes of other words.
  const isNamed = mentions.some((one) => one.kind !== 'pronoun' && genderOf(one, genders) === gender);
  if (isNamed || (!pronounsOfPeople(language) && sentences.some(speaksOfThings))) return [];
  const all = tellsPast(pronouns) ? [...cues, ...pastCuesIn(source, language)] : cues;
  const cue = all.find((one) => one.sure && one.gender === otherGender(gender!) && speaksOf(one, pronouns));
  const own = all.filter((one) => one.gender === gender);
  // “ihren” is “their” where the translation says so.
  const others = own.some(({ sure }) => sure) ? 0 : sentences.reduce((sum, one) => sum + countOf(one, SEVERAL), 0);
  if (!cue || own.length > others) return [];
  return pronouns.map((pronoun) => ({ pronoun, cue }));
}

/** A noun that opens a sentence is not whoever is told something; what is said of a lost subject is said of the translation's first word. */
function speaksOf({ of }: PronounCue, pronouns: readonly Mention[]): boolean {
  if (of === 'noun') return pronouns.every(({ form }) => form !== 'object');
  const { token, sentence } = pronouns[0]!;
  const first = sentence.tokens.find(isWord);
  return of !== 'opening' || first === token || /^(?:born|elected|appointed|named)$/u.test(first?.lower ?? '');
}

/** Where a language leaves out no subject, they go in the order of the source’s: “er … er” for “he … she”. */
function inTurn(pronouns: readonly Mention[], cues: readonly PronounCue[], language: string): Mistaken[] {
  const asked = pronounsOfPeople(language) ? pronouns : pronouns.filter(({ form }) => form === 'subject');
  const told = pronounsOfPeople(language) ? cues : cues.filter(({ subject }) => subject);
  if (asked.length !== told.length || cues.some(({ sure }) => !sure)) return [];
  const wrong = asked.flatMap((pronoun, at) =>
    pronoun.gender === told[at]!.gender ? [] : [{ pronoun, cue: told[at]! }],
  );
  // Two that are wrong each way round have changed places.
  return wrong.every(({ cue }) => cue.gender === wrong[0]!.cue.gender) ? wrong : [];
}

const THINGS = wordSet('it its itself');
/** Speak of a thing where no noun follows: “which is late”, not “this time”. */
const POINTERS = wordSet('this which one that');
const SEVERAL = wordSet('they them their theirs themselves you your yours');

function speaksOfThings(sentence: Sentence): boolean {
  if (countOf(sentence, THINGS) > 0) return true;
  const { tokens } = sentence;
  return tokens.some(({ lower }, at) => POINTERS.has(lower) && /^(?:VERB|AUX)$/u.test(tokens[at + 1]?.pos ?? ''));
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
