import type { Span } from '../../document/span.js';
import { withCapital } from '../characters/capital.js';
import { justBefore } from '../characters/just-before.js';
import { genderOfFirstName } from '../names/first-names.js';
import type { Reading } from '../reading.js';
import { stretches } from '../stretch.js';
import { isCapitalised } from '../token.js';
import { dictionary, isPlausible, isRare } from '../words/dictionary.js';
import { standsInEnglish } from '../words/english-around.js';
import { unknownWords } from '../words/unknown-words.js';
import { namesEither, nounGender } from './gendered-nouns.js';

/** No surname that is told by its letters alone is shorter. */
const SHORTEST = 3;
/** “treasurer birgit ”, “and jurgen ”: what stands before a surname. */
const BEFORE = /(?<!\p{L})(?:(?<office>\p{L}+) )?(?<first>\p{Ll}{3,}) $/u;
/** Not looked through any farther, in UTF-16 code units. */
const REACH = 40;
/** Beside those of gendered-nouns.ts. */
const OFFICES = /^(?:mr|mrs|ms|dr|treasurer|warden|landlady|headmaster|caretaker)$/u;

/**
 * First name and surname without their capitals, “birgit lauterbach”: a first name that is no word of English, or that an office stands
 * before, and a word that English lacks. One without an office is a loan, “feng shui”, unless there are others.
 * A surname alone is told behind its first name where the article has it with its capital. To be had by `reading.get(lowercaseNames)`.
 */
export function lowercaseNames(reading: Reading): readonly Span[] {
  const found: Found[] = [];
  for (const { word, paragraph, index } of reading.get(unknownWords)) {
    const { text, start } = paragraph;
    if (word.length < SHORTEST || isRare(word) || isPlausible(word)) continue;
    if (isSurname(reading, text, index, word)) {
      found.push({ start: start + index, end: start + index + word.length, name: word, isOfOffice: true });
      continue;
    }
    const { office, first } = BEFORE.exec(justBefore(text, index, REACH))?.groups ?? {};
    if (first === undefined || genderOfFirstName(first) === undefined) continue;
    const isOfOffice = isOffice(office);
    if (dictionary().has(first) && !isOfOffice) continue;
    const from = index - first.length - 1;
    if (!standsInEnglish(text, from, `${first} ${word}`)) continue;
    found.push({ start: start + from, end: start + index + word.length, name: `${first} ${word}`, isOfOffice });
  }
  const isHabit = new Set(found.map(({ name }) => name)).size > 1;
  return found.filter(({ isOfOffice }) => isHabit || isOfOffice);
}

/** “Tommaso vismara” where “Vismara” stands elsewhere; not the particle of a surname, “Tommaso della Valle”. */
function isSurname(reading: Reading, text: string, index: number, word: string): boolean {
  const first = /(?<!\p{L})\p{Lu}\p{Ll}+(?= $)/u.exec(justBefore(text, index, REACH))?.[0];
  return (
    first !== undefined &&
    genderOfFirstName(first.toLowerCase()) !== undefined &&
    reading.get(names).has(withCapital(word)) &&
    !/^[\s’'-]*\p{Lu}/u.test(text.slice(index + word.length))
  );
}

/** What the article writes with a capital within its sentences, wherever else it does not. */
function names(reading: Reading): ReadonlySet<string> {
  const inSentences = stretches(reading).flatMap(({ paragraph, words }) =>
    paragraph.kind === 'heading' ? [] : words.slice(1),
  );
  return new Set(inSentences.filter(isCapitalised).map(({ text }) => text));
}

/** One such name, and whether an office stands before it. */
interface Found extends Span {
  readonly name: string;
  readonly isOfOffice: boolean;
}

function isOffice(word: string | undefined): boolean {
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  return OFFICES.test(lower) || namesEither(lower) || nounGender(lower) !== undefined;
}
