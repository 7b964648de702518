import { withCapital } from '../analysis/capital.js';
import { dictionary, isPlausible, isRare } from '../analysis/dictionary.js';
import { languageOf } from '../analysis/foreign-words.js';
import { justBefore } from '../analysis/just-before.js';
import { type LetterRun, letterRuns } from '../analysis/letter-runs.js';
import { strangeness } from '../analysis/letter-triples.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Reading } from '../analysis/reading.js';
import { remembered } from '../analysis/remembered.js';
import { candidates } from '../analysis/spelling-candidates.js';
import { isSpokenOf } from '../analysis/spoken-of.js';
import { unknownOpenings, unknownWords } from '../analysis/unknown-words.js';
import { CAPITAL, shapeOf } from '../analysis/word-shape.js';
import { compiledOnce, defineCheck, type Hit } from './check.js';

/** A shorter word may be a particle of a name, or a unit. */
const SHORTEST = 4;
/** Endings that German, the Romance and the Slavic languages have and English has not. */
const ENDING =
  /(?:[^e]mente|[iu]zion[ei]|zzat[aeio]|aggio|ggior[ei]|ator[ei]|itor[ei]|enz[ae]|anz[ae]|idad|dades|ados|idos|iendo|ement[eo]s?|eux|oires?|iques?|aient|cht|tzt|ungen|[kh]eit|[ln]ich|ieren|iert|isch|ischen|owych|owego|nych|nego|ości|ować)$/u;
/** English words are stranger than this in one case of twenty, Romance ones in one of three, Slavic ones nearly always. */
const STRANGE = 2.8;
/** After “the”, where loan words stand (“the feijoada”), more is asked; after “a” nothing is judged by its letters alone. */
const STRANGER = 3.3;
/** A word with a capital and no other, and what only German ends a long noun with. */
const NOUN = /^\p{Lu}\p{Ll}+(?!\p{L})/u;
const GERMAN_NOUN = /^.{4,}(?:schaft|keit|heit|ität|[gklnrst]ung|ungen)(?:en)?$/u;
/** “d'admirer”, “nell'agosto”: an article or preposition that has lost its vowel. */
const ELIDED = /(?<![\p{L}'’])(?:[dlnsjmtc]|qu|dell|all|nell|sull|dall|quest)['’](?<word>\p{Ll}{3,})(?![\p{L}'’])/gu;

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
    const language = word.length > 2 ? languageOf(word) : undefined;
    if (language !== undefined) {
      if (isAmongEnglish(text, index, word)) yield hit(paragraph, index, word, `is ${language}`);
      continue;
    }
    const kind = word.length < SHORTEST ? undefined : kindOf(word);
    if (kind === undefined || isOwn(reading, word)) continue;
    if (kind === 'letters' && isLoan(text, index, word)) continue;
    if (standsInEnglish(text, index, word) || (kind === 'marks' && followsName(text, index, word)))
      yield { ...hit(paragraph, index, word, 'is no English word'), weak: kind === 'letters' };
  }
}

/** “Pokud the drought lasts” */
function* atSentenceStart(reading: Reading, allowed: Allowed): Iterable<Hit> {
  for (const { word, paragraph, index } of reading.get(unknownOpenings)) {
    const language = languageOf(word);
    if (language === undefined || allowed.has(word) || !opensEnglish(paragraph.text, index + word.length)) continue;
    yield hit(paragraph, index, word, `is ${language}`);
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
    if (allowed.has(groups!.word!) || !standsInEnglish(paragraph.text, index, found)) continue;
    yield hit(paragraph, index, found, 'is no English word');
  }
}

/** A space, and before it a word that ends in a lower-case letter. */
function followsSmall(text: string, runs: readonly LetterRun[], at: number): boolean {
  const before = runs[at - 1];
  const { start } = runs[at]!;
  if (before?.end !== start - 1 || text[start - 1] !== ' ') return false;
  const last = before.form.text.charCodeAt(before.form.text.length - 1);
  return last < 0x80 ? last >= 0x61 : /\p{Ll}$/u.test(before.form.text);
}

/** A capitalised word that may be German: one of the list, or by its ending. */
const germanNoun = remembered((text): { readonly word: string; readonly isListed: boolean } | undefined => {
  const word = NOUN.exec(text)?.[0];
  if (word === undefined) return undefined;
  const isListed = languageOf(word) !== undefined && !isEnglish(word);
  return isListed || GERMAN_NOUN.test(word) ? { word, isListed } : undefined;
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
  if (ENDING.test(word)) return 'ending';
  if (isRare(word) || strangeness(word) < STRANGE || candidates(word, () => false).length > 0) return undefined;
  return 'letters';
}

/** “a moqueca”, “the feijoada”: a thing that the country has its own word for. */
function isLoan(text: string, at: number, word: string): boolean {
  const { before } = around(text, at, word);
  return before === undefined || /^an?$/iu.test(before) || (/^the$/iu.test(before) && strangeness(word) < STRANGER);
}

/** The word before, and the text behind, as far as they tell what the word stands in. */
function around(
  text: string,
  at: number,
  word: string,
): { before: string | undefined; after: string; next: string | undefined } {
  const after = text.slice(at + word.length, at + word.length + 30);
  return {
    before: /(?<![\p{L}'’])(\p{L}+|\p{N}+),? $/u.exec(justBefore(text, at, 30))?.[1],
    after,
    next: /^,? (\p{L}+)/u.exec(after)?.[1],
  };
}

/** An English word before and behind it, and no quotation mark, bracket or gloss beside it. */
function standsInEnglish(text: string, at: number, word: string): boolean {
  const { before, after, next } = around(text, at, word);
  if (before === undefined || /^(?:sans|del?|la|le|el|word|term|means|as|di|du|\p{N}{1,2})$/u.test(before))
    return false;
  if (!/^\p{N}/u.test(before) && !isEnglish(before)) return false;
  return !isGlossed(after) && (next === undefined || isEnglish(next));
}

/** Where its language is certain, a name may stand before it, or a mark; but nothing that may be a name of its language. */
function isAmongEnglish(text: string, at: number, word: string): boolean {
  const { before, after, next } = around(text, at, word);
  if (before === undefined || /^(?:sans|del?|la|le|el|di|du|das?|dos?|della|les|los|las)$/iu.test(before)) return false;
  if (isGlossed(after) || (next !== undefined && !isEnglish(next))) return false;
  if (/^\p{Ll}/u.test(before)) return isEnglish(before);
  return next !== undefined && /^\p{Ll}/u.test(next);
}

/** “the Krankheit spread”: lower-case English on both sides, so that it is no part of a name. */
function standsInLowerCase(text: string, at: number, word: string): boolean {
  const { before, after, next } = around(text, at, word);
  if (before === undefined || !/^\p{Ll}/u.test(before) || !isEnglish(before) || isGlossed(after)) return false;
  return next === undefined ? /^[.,;]/u.test(after) : /^\p{Ll}/u.test(next) && isEnglish(next);
}

/** “Lekszycki podkreślił that”: a name before it, and a word of English grammar behind. */
function followsName(text: string, at: number, word: string): boolean {
  const { before, next } = around(text, at, word);
  return (
    before !== undefined &&
    /^\p{Lu}/u.test(before) &&
    next !== undefined &&
    /^(?:the|an?|that|this|his|her|its|their|to|in|on|at|for|with|by|from|is|was|are|were|has|had)$/u.test(next)
  );
}

/** “Pokud the drought lasts”: two English words behind it, of which the second begins no name. */
function opensEnglish(text: string, end: number): boolean {
  const next = /^(,?) (\p{Ll}+) (\p{Ll}+)/u.exec(text.slice(end, end + 40));
  if (next === null || !isEnglish(next[2]!) || !isEnglish(next[3]!)) return false;
  // “Novo pounced”, “Weil identifies”: somebody’s name, who does something.
  return (
    next[1] === ',' ||
    !/(?:ed|[^s]s)$|^(?:went|said|told|came|saw|took|gave|got|made|won|lost|ran|had|has|is|was|will|would|could|can)$/u.test(
      next[2]!,
    )
  );
}

function isGlossed(after: string): boolean {
  return /^["”’»)*_]| \(| [=–—]/u.test(after);
}

function isEnglish(word: string): boolean {
  return /^(?:a|i)$/iu.test(word) || dictionary().has(word) || dictionary().has(word.toLowerCase());
}

/** A word that the article uses again, or with a capital letter, is meant. */
function isOwn({ text }: Reading, word: string): boolean {
  const first = text.indexOf(word);
  return text.indexOf(word, first + word.length) >= 0 || text.includes(withCapital(word));
}
