import { justBefore } from '../analysis/characters/just-before.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Reading } from '../analysis/reading.js';
import { isLowerCase, isNoun, isVerb } from '../analysis/token.js';
import { dictionary, isPlausible, isRare } from '../analysis/words/dictionary.js';
import {
  articleBefore,
  followsName,
  isAmongEnglish,
  isBetweenWords,
  isEnglish,
  opensEnglish,
  standsInEnglish,
  standsInLowerCase,
} from '../analysis/words/english-around.js';
import { languageOf } from '../analysis/words/foreign-words.js';
import { type LetterRun, letterRuns } from '../analysis/words/letter-runs.js';
import { strangeness } from '../analysis/words/letter-triples.js';
import { isOfLoanPhrase } from '../analysis/words/loan-phrases.js';
import { remembered } from '../analysis/words/remembered.js';
import { candidates } from '../analysis/words/spelling-candidates.js';
import { isSpokenOf } from '../analysis/words/spoken-of.js';
import { unknownOpenings, unknownWords } from '../analysis/words/unknown-words.js';
import { uses } from '../analysis/words/uses.js';
import { soughtTokens } from '../analysis/words/word-index.js';
import { wordSet } from '../analysis/words/word-set.js';
import { CAPITAL, shapeOf } from '../analysis/words/word-shape.js';
import { compiledOnce, defineCheck, type Hit } from './check.js';

/** A shorter word may be a particle of a name, or a unit. */
const SHORTEST = 4;
/** Endings that German, the Romance and the Slavic languages have and English has not. */
const ENDING =
  /(?:[^e]mente|[iu]zion[ei]|zzat[aeio]|aggio|ggior[ei]|ator[ei]|itor[ei]|enz[ae]|anz[ae]|idad|dades|ados|idos|iendo|aron|ieron|aban|ieran?|iamo|arono|irono|[aei]vano|issero|assero|aram|avam|ement[eo]s?|ament[oi]|(?:iv|iqu|al|el|ul|eus)ement|[aeiu]cion(?:es)?|ssion[ei]|uid[ao]s?|[rtnv]asse|eux|oires?|iques?|aient|eraient|cht|tzt|ungen|[kh]eit|heiten|[ln]ich|[hflnst]liche[nmrs]?|ieren|iert|weise|isch|ischen|lijke?|heden|owych|owego|[nk]ych|nego|owej|ymi|acji|ości|ować|ogo|skiy|ykh)$/u;
/** What drugs and illnesses end in, and cries that go on: “molnupiravir”, “leukaemia”, “eeeww”, “hahahaha”. */
const NAMED_BY_RULE =
  /(?:m[yi]cin|cillin|[vfn]ir|mab|tinib|prazole|statin|sartan|caine|quine|oxetine|semide|a?emia|osis|itis)s?$/u;
const CRY = /(\p{L})\1\1|^(\p{L}{2})\2{2,}\p{L}?$/u;
/** English words are stranger than this in one case of twenty, Romance ones in one of three, Slavic ones nearly always. */
const STRANGE = 2.8;
/** After “the”, where loan words stand (“the feijoada”), more is asked; after “a” nothing is judged by its letters alone. */
const STRANGER = 3.3;
/** Adverbs that open sentences in Spanish, Portuguese, Italian and German. */
const ADVERB = /(?:mente|weise)$/u;
/** A word with a capital and no other, and what only German ends a long noun with. */
const NOUN = /^\p{Lu}\p{Ll}+(?!\p{L})/u;
const GERMAN_NOUN =
  /^.{4,}(?:(?:schaft|keit|heit|ität|[gklnrst]ung|ungen)(?:en)?|(?:heits|keits|ungs|schafts|täts)\p{Ll}{4,})$/u;
/** “d'admirer”, “nell'agosto”: an article or preposition that has lost its vowel. */
const ELIDED =
  /(?<![\p{L}'’])(?:[dlnsjmtc]|qu|aujourd|dell|all|nell|sull|dall|quest)['’](?<word>(?!you\b|yer?\b)\p{Ll}{3,})(?![\p{L}'’])/gu;
/** Words of one or two letters that join what other languages say, and that English has not. */
const JOINTS: ReadonlyMap<string, string> = new Map([
  ['y', 'Spanish'],
  ['et', 'French'],
  ['ou', 'French'],
  ['ao', 'Portuguese'],
  ['zu', 'German'],
]);
/** “et al.”, “em dash”, “et cetera” */
const ENGLISH_BY_NOW = /^ (?:al|cetera|seq|dash|dashes|space|spaces|square|quad|unit|units)\b/u;
/** “in un discorso”, “and el comienzo”: an article of another language; none that names have in lower case. */
const ARTICLE_BEFORE =
  /(?<=\p{Ll}{2},? )(?:un|una|uno|uma|el|los|las|les|il|gli|ein|eine|einen|einem|einer|der|das|den|dem) $/u;

/** What no English sentence opens with, but one that calls somebody. */
const PORTUGUESE_ARTICLES = wordSet('o os');

/** “has également a branch”: a word of another language left in an English sentence. */
export const foreignWord = defineCheck({
  about:
    'A word of another language in an English sentence (“également”): a frequent one of that language, or one whose letters no English word has.',
  options: (z) => z.strictObject({ allowed: z.array(z.string()).describe('loan words, in lower case').default([]) }),
  *find(reading, options): Iterable<Hit> {
    const loans = loansOf(options);
    const names = new Set((reading.settings.names ?? []).map((name) => name.toLowerCase()));
    const allowed = { has: (word: string) => loans.has(word) || names.has(word) };
    yield* inLowerCase(reading, allowed);
    yield* atSentenceStart(reading, allowed);
    yield* leftArticles(reading);
    for (const { paragraph, runs } of reading.get(letterRuns)) {
      yield* germanNouns(reading, paragraph, runs, allowed);
      if (runs.some(({ start, end }) => end - start > 2 && isApostrophe(paragraph.text[start - 1])))
        yield* elided(paragraph, allowed);
    }
  },
});

/** Words that the rule or the house lets be. */
type Allowed = Pick<ReadonlySet<string>, 'has'>;

/** “has également a branch” */
function* inLowerCase(reading: Reading, allowed: Allowed): Iterable<Hit> {
  for (const { word, paragraph, index } of reading.get(unknownWords)) {
    const { text } = paragraph;
    if (allowed.has(word) || isSpokenOf(text, index)) continue;
    if (word.length <= 2) {
      yield* joint(paragraph, index, word);
      continue;
    }
    const article = ARTICLE_BEFORE.exec(justBefore(text, index, 12))?.[0];
    if (article !== undefined) {
      yield* withArticle(paragraph, index, word, article);
      continue;
    }
    const language = languageOf(word);
    if (language !== undefined) {
      if (isAmongEnglish(text, index, word)) yield hit(paragraph, index, word, `is ${language}`);
      continue;
    }
    const kind = word.length < SHORTEST ? undefined : kindOf(word);
    if (kind === undefined || isOwn(reading, word)) continue;
    if (kind === 'letters' && isLoan(text, index, word)) continue;
    if (
      standsInEnglish(text, index, word) ||
      (kind === 'marks' && followsName(text, index, word) && !isOfName(text, index, word))
    )
      yield { ...hit(paragraph, index, word, 'is no English word'), weak: kind === 'letters' };
  }
}

/** “returned fire y was unhurt” */
function* joint(paragraph: Paragraph, index: number, word: string): Iterable<Hit> {
  const language = JOINTS.get(word);
  if (language === undefined || !isBetweenWords(paragraph.text, index, word)) return;
  // A formula has such letters too: “where x and y are”.
  if (
    ENGLISH_BY_NOW.test(paragraph.text.slice(index + word.length)) ||
    /(?<!\p{L})[xz](?!\p{L})/iu.test(paragraph.text)
  )
    return;
  yield hit(paragraph, index, word, `is ${language}`);
}

/** “hopes to have un encuentro with them” */
function* withArticle(paragraph: Paragraph, index: number, word: string, article: string): Iterable<Hit> {
  const start = index - article.length;
  const both = article + word;
  const language = languageOf(word);
  if (language === undefined && (word.length < SHORTEST || kindOf(word) === undefined)) return;
  if (standsInEnglish(paragraph.text, start, both)) yield hit(paragraph, start, both, `is ${language ?? 'no English'}`);
}

/** “Pokud the drought lasts” */
function* atSentenceStart(reading: Reading, allowed: Allowed): Iterable<Hit> {
  for (const { word, paragraph, index, isBeforeCapital } of reading.get(unknownOpenings)) {
    if (isBeforeCapital || allowed.has(word)) continue;
    const language = languageOf(word);
    const end = index + word.length;
    if (language !== undefined && opensEnglish(paragraph.text, end))
      yield hit(paragraph, index, word, `is ${language}`);
    // “Actualmente, we have”
    else if (ADVERB.test(word) && paragraph.text[end] === ',' && kindOf(word) === 'ending')
      yield hit(paragraph, index, word, 'is no English word');
  }
}

/** “O dollar fell”: not the “O” of “O death, where is thy sting?”, which calls somebody. */
function* leftArticles(reading: Reading): Iterable<Hit> {
  for (const { token, tokens, paragraph } of soughtTokens(reading, PORTUGUESE_ARTICLES)) {
    const [before, noun, after] = [-1, 1, 2].map((step) => tokens[token.index + step]);
    const opens = before === undefined || /^[.!?”"]$/.test(before.text);
    if (!opens || !/^Os?$/.test(token.text) || !noun || !isNoun(noun) || !isLowerCase(noun)) continue;
    if (after && noun.start === token.end + 1 && (after.text === '(' || isVerb(after)))
      yield hit(paragraph, token.start - paragraph.start, token.text, 'is Portuguese');
  }
}

/** “the Krankheit spread” */
function* germanNouns(
  reading: Reading,
  paragraph: Paragraph,
  runs: readonly LetterRun[],
  allowed: Allowed,
): Iterable<Hit> {
  for (let at = 0; at < runs.length; at++) {
    const { form, start } = runs[at]!;
    if (!(shapeOf(form) & CAPITAL) || !followsSmall(paragraph.text, runs, at)) continue;
    const noun = germanNoun(form.text);
    if (noun === undefined || !endsIn(paragraph.text, start, noun.word)) continue;
    const { word, isListed } = noun;
    if (!isListed && isOwn(reading, word.toLowerCase())) continue;
    if (!allowed.has(word) && standsInLowerCase(paragraph.text, start, word))
      yield { ...hit(paragraph, start, word, 'is German'), weak: !isListed };
  }
}

/** “who came d'admirer the view” */
function* elided(paragraph: Paragraph, allowed: Allowed): Iterable<Hit> {
  for (const { index, 0: found, groups } of paragraph.text.matchAll(ELIDED)) {
    const word = groups!.word!;
    if (allowed.has(word) || isOfLoanPhrase(paragraph.text, index + found.length - word.length, word)) continue;
    if (!standsInEnglish(paragraph.text, index, found)) continue;
    yield hit(paragraph, index, found, 'is no English word');
  }
}

/** A space, and before it a word that ends in a lower-case letter. */
function followsSmall(text: string, runs: readonly LetterRun[], at: number): boolean {
  const before = runs[at - 1];
  const { start } = runs[at]!;
  if (before?.end !== start - 1 || text[start - 1] !== ' ') return /\p{N} $/u.test(justBefore(text, start, 2));
  const last = before.form.text.charCodeAt(before.form.text.length - 1);
  return last < 0x80 ? last >= 0x61 : /\p{Ll}$/u.test(before.form.text);
}

/** A capitalised word that may be German: one of the list, or by its ending. */
const germanNoun = remembered((text): { readonly word: string; readonly isListed: boolean } | undefined => {
  const word = NOUN.exec(text)?.[0];
  if (word === undefined) return undefined;
  const isListed = languageOf(word) !== undefined && !isEnglish(word);
  return isListed || (GERMAN_NOUN.test(word) && !isEnglish(word)) ? { word, isListed } : undefined;
});

/** Nothing joins the word to what follows. */
function endsIn(text: string, start: number, word: string): boolean {
  const after = text[start + word.length];
  return !isApostrophe(after) && after !== '-';
}

function isApostrophe(character: string | undefined): boolean {
  return character === "'" || character === '’';
}

const loansOf = compiledOnce((options: { readonly allowed: readonly string[] }) => new Set(options.allowed));

function hit({ start }: Paragraph, index: number, word: string, what: string): Hit {
  return { start: start + index, end: start + index + word.length, values: { what } };
}

/** What of the word is not English, where English can make nothing of it: a letter, an ending, or how its letters follow one another. */
function kindOf(word: string): 'marks' | 'ending' | 'letters' | undefined {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (dictionary().has(plain) || isPlausible(plain)) return undefined;
  if (plain !== word || /[^a-z]/u.test(word)) return 'marks';
  if (isRare(word)) return undefined;
  if (ENDING.test(word)) return 'ending';
  if (NAMED_BY_RULE.test(word) || CRY.test(word)) return undefined;
  if (strangeness(word) < STRANGE || candidates(word, () => false).length > 0) return undefined;
  return 'letters';
}

/** “České dráhy”, “Česká pošta”: an adjective of a Slavic language with a capital, and its noun; not “Janovská podotkla”, a verb. */
const ADJECTIVE = /(?<!\p{L}|\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}+[cklnrtvz][áéýí] $/u;
const VERB = /(?:[lł][aoiy]?|uje|[aeií]ć|[aei]l|ou|[aeě]t)$/u;

function isOfName(text: string, at: number, word: string): boolean {
  return ADJECTIVE.test(justBefore(text, at, 40)) && !VERB.test(word);
}

/** A word that the article uses again, be it with a capital letter, is meant. */
function isOwn(reading: Reading, word: string): boolean {
  return reading.get(uses).isAgain(word);
}

/** “a moqueca”, “the feijoada”: a thing that the country has its own word for. */
function isLoan(text: string, at: number, word: string): boolean {
  const article = articleBefore(text, at);
  return article === 'none' || article === 'a' || (article === 'the' && strangeness(word) < STRANGER);
}
