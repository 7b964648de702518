import type { Span } from '../../document/span.js';
import { withCapital } from '../characters/capital.js';
import type { Reading } from '../reading.js';
import { DAYS_AND_MONTHS } from '../words/calendar-names.js';
import { isCommon } from '../words/common-words.js';
import { dictionary, isRare } from '../words/dictionary.js';
import { letterRuns } from '../words/letter-runs.js';
import { pieces } from '../words/pieces.js';
import { pieceIndex } from '../words/word-index.js';
import { wordSet } from '../words/word-set.js';
import { CAPITAL, MIXED, shapeOf } from '../words/word-shape.js';
import { capitalisedWords } from './capitalised-words.js';

/** Two words, or a number and a word, between which the space is lost. */
interface GluedWords extends Span {
  /** Where the second begins. */
  readonly at: number;
  /** The second can only open a sentence: “in JuneThe”. */
  readonly opens: boolean;
}

/** Small words that other words go on with, and that end no longer word of English but by chance; the long ones before the short. */
const SECOND =
  /^(?<first>.*[\p{L}\p{N}])(?<second>between|because|although|according|regarding|something|against|without|during|before|which|where|while|these|those|their|would|could|should|about|after|there|that|when|must|says|said|with|from|this|will|they|have|were|than|the|and|who|for|has|had|was|but|not|in|on|at|to|of|is|by)$/u;
/** Too short to tell by themselves: German ends “Agentin” so, Italian “momento”. */
const SHORT = 2;
/** What names end with as well: “Robertson” is not “Roberts on”. */
const ENDS_NAMES = wordSet('in on to is by');
/** What no name ends with. */
const ENDS_NO_NAME = wordSet(
  'because although according regarding something against without during before which where while would could should between after who',
);
/** What few names end with, and none that a name of the dictionary begins. */
const ENDS_FEW_NAMES = wordSet('the who has was said says that from have were these those must');
const LEAST = 4;
/** A word so long is by itself no beginning of another. */
const LONG = 7;
const LEAST_BEFORE_SHORT = 5;
/** Small words to which others are glued as well: “ofthe”. */
const SMALL_FIRST = wordSet('of in on at to for by with from and is was as that has had are all than but');
/** What only opens a sentence where it has a capital. */
const OPENERS = wordSet(
  'The He She They We This These Those But And According When While However Also After Before There',
);

/** What may be two words, told of the letters alone and once for each word. */
const GLUED = { has: (lower: string) => splitOf(lower) !== undefined };

/** Where the second word begins, if the text in lower case may be two. */
function splitOf(lower: string): number | undefined {
  const { first, second } = (SECOND.exec(lower)?.groups ?? {}) as { first?: string; second?: string };
  if (first === undefined || second === undefined) return undefined;
  if (/\d$/.test(first)) return second.length > SHORT && /^\p{L}*\d{2,}$/u.test(first) ? first.length : undefined;
  if (!/^[\p{L}\p{M}]+$/u.test(first) || dictionary().has(lower) || isRare(lower)) return undefined;
  // “thinkin’”, as many speak.
  if (second === 'in' && dictionary().has(`${lower}g`)) return undefined;
  return first.length;
}

/** True where the first of two words that were one in lower case is a word that everybody uses. */
function isWord(first: string, second: string): boolean {
  if (second.length === SHORT) return first.length >= LEAST_BEFORE_SHORT && isCommon(first);
  if (SMALL_FIRST.has(first)) return second.length > SHORT;
  if (first.length < LEAST || !dictionary().has(first)) return false;
  if (second === 'the') return first.length > LEAST;
  return second.length > LEAST || first.length >= LONG || isCommon(first);
}

/** The words of an article that are two, in no order. To be had by `reading.get(gluedWords)`. */
export function gluedWords(reading: Reading): readonly GluedWords[] {
  return [...withSmallWords(reading), ...withCapitals(reading)];
}

/** “meetingwhen”, “2021which”, “Alemãoat” where “Alemão” stands elsewhere. */
function* withSmallWords(reading: Reading): Iterable<GluedWords> {
  const all = reading.get(pieces);
  for (const [number, places] of reading.get(pieceIndex).placesOf(GLUED)) {
    const { paragraph, pieces: here } = all[number]!;
    for (const place of places) {
      const { text, lower, start, end } = here[place]!;
      const length = splitOf(lower)!;
      const [first, second] = [text.slice(0, length), text.slice(length)];
      if (
        second !== second.toLowerCase() ||
        isPartOfMore(paragraph.text, start - paragraph.start, end - paragraph.start)
      )
        continue;
      const isSmall = text === lower;
      const counted = /\d$/.test(first);
      if (!counted && !(isSmall ? isWord(first, second) : isName(first, second, reading))) continue;
      if (!counted && isOften(text, reading)) continue;
      yield { start, end, at: start + length, opens: false };
    }
  }
}

/** What an article writes twice is a word of its own. */
function isOften(text: string, reading: Reading): boolean {
  const first = reading.text.indexOf(text);
  return reading.text.includes(text, first + text.length);
}

/** True of a name that the article or the dictionary has, and of any where what follows it ends no name: “Palazzo Chigiafter”. */
function isName(first: string, second: string, reading: Reading): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(first)) return isNameElsewhere(first, second, reading);
  if (first.length >= LEAST && ENDS_NO_NAME.has(second)) return true;
  if (first.length > LEAST && second === 'and' && /[ao]$/u.test(first)) return true;
  // “Sportthe”, “Voicewas”: the last word of a name that stood in italics.
  const isOfDictionary = dictionary().has(first) || dictionary().has(first.toLowerCase());
  const isKnown = first.length > LEAST && ENDS_FEW_NAMES.has(second) && isOfDictionary;
  return isKnown || isNameElsewhere(first, second, reading);
}

function isNameElsewhere(first: string, second: string, reading: Reading): boolean {
  if (ENDS_NAMES.has(second) || first.length < (second.length === SHORT ? LEAST_BEFORE_SHORT : LEAST)) return false;
  return reading.get(capitalisedWords).has(first);
}

/** “bankLima” where “Lima” stands elsewhere, “newsThe”. */
function* withCapitals(reading: Reading): Iterable<GluedWords> {
  for (const { paragraph, runs } of reading.get(letterRuns)) {
    for (const { form, start, end } of runs) {
      if (!(shapeOf(form) & MIXED) || isPartOfMore(paragraph.text, start, end)) continue;
      const length = form.text.search(/(?<=\p{Ll}{3})\p{Lu}\p{Ll}*$/u);
      if (length < 0) continue;
      if (length === form.text.length - 1 && !endsInOneLetter(form.text, paragraph.text, end)) continue;
      const [first, second] = [form.text.slice(0, length), form.text.slice(length)];
      const isDay = DAYS_AND_MONTHS.has(first.toLowerCase());
      const opens = OPENERS.has(second) || second.length === 1 || (isDay && dictionary().has(second.toLowerCase()));
      const isSmall = !(shapeOf(form) & CAPITAL);
      if (!opens && !(isSmall && reading.get(capitalisedWords).has(second))) continue;
      if (isSmall ? !dictionary().has(first) : !isOneWord(first, reading)) continue;
      yield { start: paragraph.start + start, end: paragraph.start + end, at: paragraph.start + start + length, opens };
    }
  }
}

/** “paperA year ago he”, “itselfI had”: not “vitaminA is”, “the teamA won”. */
function endsInOneLetter(word: string, text: string, end: number): boolean {
  const next = /^ (?!(?:and|or|of|is|are|in|for|as|to|by|on|at)\b)(\p{Ll}{2,})(?!\p{L})/u.exec(
    text.slice(end, end + 30),
  )?.[1];
  return /[AI]$/u.test(word) && next !== undefined && dictionary().has(next) && !LETTERED.test(word);
}

/** Have a letter behind them. */
const LETTERED =
  /^(?:vitamin|hepatitis|influenza|team|group|type|class|section|grade|point|plan|part|level|serie|series|phase|block|line|zone|factor|model|paper|grupo|premium)\p{Lu}$/iu;

/** True of a word with one capital that English has, or the article elsewhere. */
function isOneWord(text: string, reading: Reading): boolean {
  const lower = text.toLowerCase();
  if (text !== withCapital(lower)) return false;
  return dictionary().has(lower) || dictionary().has(text) || reading.get(capitalisedWords).has(text);
}

/** Within an address, a tag, a file name or a compound, whose words are written together. */
function isPartOfMore(text: string, start: number, end: number): boolean {
  // A number stands behind a stroke by itself as well: “1904/2021which”.
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /[@#._\\&=$%<;-]$/.test(before) ||
    (before.endsWith('/') && !/^\d\/$/.test(before)) ||
    /^(?:[@_\\/=(]|[.-]\w)/.test(text.slice(end, end + 2))
  );
}
