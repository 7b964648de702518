import { withCapital } from '../analysis/characters/capital.js';
import { justBefore } from '../analysis/characters/just-before.js';
import { genderOfFirstName } from '../analysis/names/first-names.js';
import { misspeltDays } from '../analysis/names/misspelt-days.js';
import { misspeltProperWords } from '../analysis/names/misspelt-proper-words.js';
import { lowercaseNames } from '../analysis/people/lowercase-names.js';
import type { Reading } from '../analysis/reading.js';
import { DAYS_AND_MONTHS } from '../analysis/words/calendar-names.js';
import { isCommon } from '../analysis/words/common-words.js';
import { dictionary, isInflected, isPlausible, isRare, isSlip } from '../analysis/words/dictionary.js';
import { isEnglish } from '../analysis/words/english-around.js';
import {
  ARTICLES,
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  SENTENCE_ADVERBS,
  SUBORDINATORS,
} from '../analysis/words/function-words.js';
import { letterRuns } from '../analysis/words/letter-runs.js';
import { NAME_PARTICLES } from '../analysis/words/name-particles.js';
import { candidates } from '../analysis/words/spelling-candidates.js';
import { isSpokenOf } from '../analysis/words/spoken-of.js';
import {
  type UnknownOpening,
  type UnknownWord,
  unknownOpenings,
  unknownWords,
} from '../analysis/words/unknown-words.js';
import { irregularPastOf } from '../analysis/words/verb-forms.js';
import { wordSet } from '../analysis/words/word-set.js';
import { compiledOnce, defineCheck, type Hit, write } from './check.js';

const KEPT_SUGGESTIONS = 4;
/** A word that an article has so often is its own. */
const OWN = 2;
/** A shorter word is only judged between ordinary words, and only against the most frequent ones. */
const SHORT = 4;
/** A longer word is a name less often. */
const LONG = 7;
/** Endings that no surname has, nor what a firm or a band calls itself. */
const NO_NAME =
  /(?:[st]ions?|ments?|ness|ous|[ae]nces?|[ae]nts|ists|ical|ional|[ai]ble|less|ful|(?:al|ent|ous|ive|ful|ate|ed|ess)ly)$/u;
/** Words of two letters of which a slip leaves one. */
const SMALLEST = wordSet('is in it of or on to be by as at so he we us');
/** What opens a sentence that no name opens. */
const OPENERS: ReadonlySet<string> = new Set(
  [
    ARTICLES,
    DETERMINERS,
    POSSESSIVES,
    PRONOUNS,
    PREPOSITIONS,
    COORDINATORS,
    SUBORDINATORS,
    SENTENCE_ADVERBS,
    wordSet('often people sometimes two three four five six seven eight nine ten'),
  ].flatMap((words) => [...words]),
);

/** What opens a sentence before a day or a month. */
const BEFORE_DAY = wordSet('on in by since until from last');
/** What opens a sentence before “the”. */
const LEADS_ON: ReadonlySet<string> = new Set([...PREPOSITIONS, ...SUBORDINATORS]);

/** “the goverment”: a word that no dictionary has, and one slip away from a word that it has. */
export const spelling = defineCheck({
  about: 'A lower-case word that is in no dictionary of English, where one wrong letter explains it (“the goverment”).',
  options: (z) =>
    z.strictObject({
      allowed: z.array(z.string()).describe('words to be taken as right, in lower case').default([]),
      known: z
        .record(z.string(), z.string())
        .describe('misspellings that everybody makes, in lower case, each with what it ought to be')
        .default({}),
    }),
  *find(reading, { allowed, known }): Iterable<Hit> {
    const ofRule = wordsOf(allowed);
    const ofHouse = new Set((reading.settings.names ?? []).flatMap((name) => name.toLowerCase().split(/\s+/u)));
    const right = { has: (word: string) => ofRule.has(word) || ofHouse.has(word) };
    const judged = new Map<string, readonly string[]>();
    const judge = (word: string) => {
      const better = judged.get(word) ?? judgement(word, reading, right, known);
      judged.set(word, better);
      return better;
    };
    for (const unknown of reading.get(unknownWords)) {
      const { word, paragraph, index } = unknown;
      const { text } = paragraph;
      const better = judge(word);
      if (better.length === 0 || isQuotedWord(text, index, word)) continue;
      // In a text that has its names in small letters an unknown word is one: “the greim family”.
      if (namesAreSmall(reading) && better[0]!.toLowerCase() !== word && !Object.hasOwn(known, word)) continue;
      if (!Object.hasOwn(known, word) && isAmongForeign(text, index, word)) continue;
      if (word.length < SHORT && !isAmongWords(text, index, word)) continue;
      if (isRare(word) && isPartOfCompound(text, index, word)) continue;
      if (isSpokenOf(text, index) && !isSlipOfPreposition(word, better[0]!)) continue;
      yield hit(unknown, isAfterAuxiliary(text, index) && irregularPastOf(word) ? better.toReversed() : better);
    }
    const named = [...reading.get(misspeltDays), ...reading.get(misspeltProperWords)];
    for (const one of named) if (!right.has(one.word)) yield hit(one, [one.right]);
    for (const unknown of reading.get(unknownOpenings)) {
      const better = judge(unknown.word).filter((other) => opensSentence(other, unknown));
      if (better.length > 0 && !named.some(({ word }) => word === unknown.word))
        yield hit(unknown, better.map(withCapital));
    }
  },
});

function namesAreSmall(reading: Reading): boolean {
  return reading.get(lowercaseNames).length > 1;
}

const wordsOf = compiledOnce((words: readonly string[]): ReadonlySet<string> => new Set(words));

function hit({ word, paragraph, index }: UnknownWord, better: readonly string[]): Hit {
  const start = paragraph.start + index;
  const span = { start, end: start + word.length };
  return { ...span, suggestions: better.map((other) => write(span, other)) };
}

/**
 * “Sicne the”, “Tihs was”: an unknown word that opens a sentence may be a name, unless a word that opens many is one slip away, or a word
 * by whose ending nobody is called. Before a verb, where a name would be the subject, and before another name more is asked.
 */
function opensSentence(other: string, { word, paragraph, index, isBeforeCapital }: UnknownOpening): boolean {
  if (genderOfFirstName(word) !== undefined) return false;
  const isSwap = isSwapped(word, other);
  const next = paragraph.tokenAt(paragraph.start + index + word.length + 1);
  // “Onn Friday”
  if (word.length < SHORT && isBeforeCapital) return BEFORE_DAY.has(other) && DAYS_AND_MONTHS.has(next?.lower ?? '');
  if (isBeforeCapital) return OPENERS.has(other) && other[0] === word[0] && word.length >= (isSwap ? SHORT + 1 : LONG);
  if (next === undefined) return false;
  // “Yuo can”
  if (word.length < SHORT && isSwap && other === 'you') return next.pos === 'AUX';
  // “Whn the train”; “Ong, the baker, left”
  if (word.length < SHORT && paragraph.text[index + word.length] === ',') return false;
  if (word.length < SHORT && !isSwap) return LEADS_ON.has(other) && /^(?:DET|PRON)$/u.test(next.pos);
  if (OPENERS.has(other)) return !/^(?:VERB|AUX|PART)$/u.test(next.pos) || (isSwap && word.length >= SHORT);
  return word.length > LONG && NO_NAME.test(other) && other.at(-1) === word.at(-1) && !/^(?:VERB|AUX)$/u.test(next.pos);
}

function isSwapped(word: string, other: string): boolean {
  return [...word].sort().join('') === [...other].sort().join('');
}

/** “teen-agers”, “marling-spike”: a word that no prose has by itself. */
function isPartOfCompound(text: string, at: number, word: string): boolean {
  return text[at - 1] === '-' || text[at + word.length] === '-';
}

/** “had breaked”, “was never choosed”: the participle is wanted rather than the past. */
function isAfterAuxiliary(text: string, at: number): boolean {
  return /(?<!\p{L})(?:have|has|had|having|be|been|being|is|are|was|were|get|gets|got)(?: not| never| already| just| also)? $/iu.test(
    justBefore(text, at, 30),
  );
}

/** Forms in “-ed” that are found beside the other past of the verb, or are of another word: “on bended knee”, “unwounded”. */
const REGULAR_TOO = wordSet(`
  kneeled blowed layed hided bended forecasted broadcasted betted bided spined unwounded treaded awaked thoughted haded slitted`);

/** Of so many letters the list of rare words has only what is meant: “dal”. */
const SHORTEST_RARE = 3;

/** What the word was to be, the likeliest first; nothing where it may be right. */
function judgement(
  word: string,
  reading: Reading,
  allowed: Pick<ReadonlySet<string>, 'has'>,
  known: Readonly<Record<string, string>>,
): readonly string[] {
  if (allowed.has(word) || /[^a-z]/u.test(word)) return [];
  const isKnown = Object.hasOwn(known, word);
  // What needs no search comes first: to look for a word's neighbours takes 500 look-ups, and to count the article's words some thousand.
  if (!isKnown && word.length <= SHORTEST_RARE && isRare(word)) return [];
  const isRareWord = word.length >= SHORT && isRare(word);
  const irregular = irregularPastOf(word);
  if (irregular !== undefined && (!isRareWord || !REGULAR_TOO.has(word))) return irregular;
  const isSlipOfCommon = isRareWord && isSlip(word);
  if (!isKnown && isRareWord && !isSlipOfCommon) return [];
  if (!isKnown && word.length >= SHORT && isInflected(word) && !isNearCommon(word)) return [];
  const counts = reading.get(wordCounts);
  const capital = withCapital(word);
  if (isKnown && !counts.has(capital)) return [known[word]!];
  if ((counts.get(word) ?? 0) >= OWN || (counts.get(capital) ?? 0) >= OWN || counts.has(word.toUpperCase())) return [];
  if (counts.has(word) && counts.has(capital)) return [];
  if (isKnown && word.length >= SHORT && (isRareWord || isInflected(word))) return [];
  const found = candidates(word, (other) => counts.has(other));
  if (isSlipOfCommon) return found.filter(isCommon).slice(0, KEPT_SUGGESTIONS);
  // A letter by itself is a variable, unless it is most of a word that fills all texts.
  if (word.length === 1) return /[bdefhilnorstw]/u.test(word) ? found.filter((other) => SMALLEST.has(other)) : [];
  if (word.length < SHORT)
    return found.filter((other) => other.length > 1 && isCommon(other)).slice(0, KEPT_SUGGESTIONS);
  if (isPlausible(word) && !isCommon(found[0] ?? '') && !isMadeByChance(word, found)) return [];
  return found.slice(0, KEPT_SUGGESTIONS);
}

/** “a word insted of a sound”: no word that the sentence speaks of, unless another language has it so (unter, onder). */
function isSlipOfPreposition(word: string, other: string): boolean {
  return word.length > SHORT && PREPOSITIONS.has(other) && (word.length !== other.length || isSwapped(word, other));
}

/**
 * “archtype”, “vomitting”: two words by chance, where a letter too few or too many makes a single other of them and its plural, or a letter is
 * doubled.
 */
function isMadeByChance(word: string, [first, ...others]: readonly string[]): boolean {
  if (first === undefined || first.length === word.length || isInflected(word)) return false;
  const isAlone = others.every((other) => other === `${first}s` || first === `${other}s`);
  return isAlone || withoutDoubles(first) === withoutDoubles(word);
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

/** “aircrafts”, “smallests”: an ending makes them of a word, but a common word is one slip away; not “demining”, “launchings”. */
function isNearCommon(word: string): boolean {
  return (
    !/^(?:de|re|un|non|pre|mis|out|over|dis|sub)|ings$/u.test(word) && isCommon(candidates(word, () => false)[0] ?? '')
  );
}

/** How often the article has each word, as written. */
function wordCounts(reading: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { runs } of reading.get(letterRuns))
    for (const { form } of runs) counts.set(form.text, (counts.get(form.text) ?? 0) + 1);
  return counts;
}

/** “the word ‘kissa’”, “(gato)”: words spoken of stand in quotation marks, brackets or a row of foreign ones. */
function isQuotedWord(text: string, at: number, word: string): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + word.length] ?? '';
  return (
    /["'“‘(«[*_]/u.test(before) ||
    (/["'”’)»\]*_]/u.test(after) && !/^['’]s/u.test(text.slice(at + word.length)) && !/[.,]/u.test(before))
  );
}

/** Small words of other languages, before the rest of a title or name. */
const FOREIGN_ARTICLE =
  /(?<!\p{L})(?:un[ae]?|l[aeo]s?|il|gli|el|der|die|das|dem|den|ein|eine|het|een|et|di|d[aeo]s?|del|della|du|des|ad|ex|per|non|cum|en) $/iu;

/** “Bombus terrestris”, “philodendron selloum”: a species by its ending, behind its genus. */
function isSpecies(text: string, at: number, word: string): boolean {
  const genus = /(?<!\p{L})\p{L}\p{Ll}{3,}(?:[aio]|um|us|is|on|ys|[aeiy]x) $/u
    .exec(justBefore(text, at, 30))?.[0]
    .trim();
  if (genus === undefined || word.length < SHORT + 1) return false;
  return /^\p{Lu}/u.test(genus)
    ? !isEnglish(genus) && /(?:[iu]s|um|a|ii|ae|oides)$/u.test(word)
    : /(?:us|um|ii|ensis)$/u.test(word) && !isPlausible(word);
}

/** “the daily Lietuvos rytas.”, “Corriere dello Sport”, “Guten Tag, liebes Glück”: a name that English lacks beside it, and no English behind. */
function isOfName(text: string, at: number, word: string): boolean {
  const before = /(?<!\p{L})(\p{Lu}\p{Ll}+),? $/u.exec(justBefore(text, at, 30))?.[1];
  if (before === undefined) return false;
  const after = text.slice(at + word.length, at + word.length + 30);
  const next = /^,? (\p{L}+)/u.exec(after)?.[1];
  if (after === '' || (next !== undefined && /^\p{Ll}/u.test(next))) return false;
  return !isEnglish(before) || (next !== undefined && /[^a-z]/iu.test(next) && !isEnglish(next));
}

/** “un chien andalou”: a word next to another that English lacks. */
function isAmongForeign(text: string, at: number, word: string): boolean {
  const words = dictionary();
  if (isOfName(text, at, word) || isSpecies(text, at, word)) return true;
  const before = /(?<!\p{L})(\p{Ll}{3,}) $/u.exec(justBefore(text, at, 30))?.[1];
  const after = /^ (\p{Ll}{3,})(?!\p{L}|['’][a-rt-z])/u.exec(text.slice(at + word.length, at + word.length + 30))?.[1];
  if (FOREIGN_ARTICLE.test(justBefore(text, at, 10))) return true;
  return [before, after].some((other) => other !== undefined && !words.has(other) && !isPlausible(other));
}

/** Small words that follow a verb or a preposition, and no name: “Iraq hs not”, “(SWAPO) aso the”. */
const SMALL_BEHIND: ReadonlySet<string> = new Set(
  [ARTICLES, DETERMINERS, POSSESSIVES, PRONOUNS, PREPOSITIONS, wordSet('not been also be have had')].flatMap(
    (words) => [...words],
  ),
);

/**
 * True where both neighbours are words of English in lower case: not in “vox pop”, “Ferreira da Silva”, “2 kg”. Before a small word a name
 * or a bracket may stand.
 */
function isAmongWords(text: string, at: number, word: string): boolean {
  const words = dictionary();
  const before = /(\p{L}+),? $/u.exec(justBefore(text, at, 30))?.[1];
  const after = /^,? (\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 30))?.[1];
  if (after === undefined || !/^\p{Ll}/u.test(after) || !(after === 'a' || words.has(after))) return false;
  if (before === undefined)
    return word.length > 1 && /\p{L}[)”"] $/u.test(justBefore(text, at, 5)) && SMALL_BEHIND.has(after);
  // “if n, the number of men”
  if (word === 'n' && (text[at + 1] === ',' || !(ARTICLES.has(after) || POSSESSIVES.has(after)))) return false;
  if (word.length === 1 && NOT_BEFORE_LETTER.has(before)) return false;
  if (words.has(before.toLowerCase()) || before.length === 1) return true;
  return word.length > 1 && /^\p{Lu}\p{Ll}+$/u.test(before) && SMALL_BEHIND.has(after) && !NAME_PARTICLES.has(word);
}

/** Name a letter: “the letter b”, “type b”. */
const NOT_BEFORE_LETTER = wordSet('a an the letter letters variable vitamin type class section grade point line team');
