import { addTo } from '../../document/add-to.js';
import { withCapital } from '../characters/capital.js';
import { justBefore } from '../characters/just-before.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { dictionary, isRare } from '../words/dictionary.js';
import { isEnglish } from '../words/english-around.js';
import { letterRuns } from '../words/letter-runs.js';
import { remembered } from '../words/remembered.js';
import type { UnknownWord } from '../words/unknown-words.js';
import { wordSet } from '../words/word-set.js';
import { CAPITAL, shapeOf } from '../words/word-shape.js';
import { genderOfFirstName } from './first-names.js';
import { nearKeys } from './name-spelling.js';
import { isTitleBefore, PROPER_WORDS } from './proper-words.js';

/** By the first letter, which no slip changes here, and by each of their keys: an article asks for a few letters. */
const byKey = remembered((letter): ReadonlyMap<string, readonly string[]> => {
  const words = new Map<string, string[]>();
  for (const word of PROPER_WORDS)
    if (word.startsWith(letter)) for (const key of nearKeys(word)) addTo(words, key, word);
  return words;
});

/** Further away, and written by many. */
const BY_EAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    celcius: 'celsius',
    carribean: 'caribbean',
    carribbean: 'caribbean',
    phillipines: 'philippines',
    phillippines: 'philippines',
    proffesor: 'professor',
    columbians: 'colombians',
  }),
);
/** What other languages write so, or families. */
const FOREIGN = wordSet(
  'assistent batalion cambodgia comunist europan fondation hopital jurnal ministr parlament profesor republicains westen',
);
/** A shorter word is one slip away from too many names; two letters that changed places tell more. */
const SHORTEST = 7;
const SHORTEST_SWAP = 6;
const LONGEST = 16;
/** Where a letter is added, a shorter word may be another (“Beijiang”), and where a vowel is, one of another language. */
const LONG = 9;
const LONGER = 11;

/** A misspelt word that has a capital in mid-sentence: “the Amrican embassy”, “the Ministry of Inudstry”. */
interface MisspeltProperWord extends UnknownWord {
  readonly right: string;
}

/** Countries, peoples and institutions of an article that are misspelt. To be had by `reading.get(misspeltProperWords)`. */
export function misspeltProperWords(reading: Reading): readonly MisspeltProperWord[] {
  const found = new Map<string, MisspeltProperWord | undefined>();
  for (const { paragraph, runs } of reading.get(letterRuns)) {
    for (const { form, start, end } of runs) {
      const { length } = form.text;
      if (length < SHORTEST_SWAP || length > LONGEST || !(shapeOf(form) & CAPITAL)) continue;
      const right = properWord(form.text);
      if (right === undefined) continue;
      // Twice so is how somebody’s name is written.
      const word = form.text.toLowerCase();
      const isFirst = !found.has(word);
      found.set(
        word,
        isFirst && isUsedInEnglish(paragraph, start, end, right) ? { word, paragraph, index: start, right } : undefined,
      );
    }
  }
  return [...found.values()].filter((one) => one !== undefined);
}

/** The one word that a word was to be; none where it is a word, a name, or may be one. */
const properWord = remembered((text): string | undefined => {
  if (!/^[A-Z][a-z]+$/u.test(text)) return undefined;
  const lower = text.toLowerCase();
  const words = dictionary();
  if (words.has(text) || words.has(lower)) return undefined;
  const ear = BY_EAR.get(lower);
  if (ear !== undefined) return withCapital(ear);
  // “Pakistans” has lost its apostrophe.
  if (FOREIGN.has(lower) || (/s$/u.test(text) && words.has(text.slice(0, -1)))) return undefined;
  const near = new Set([...nearKeys(lower)].flatMap((key) => byKey(lower[0]!).get(key) ?? []));
  const [right, ...others] = [...near].filter((one) => isSlip(lower, one));
  if (right === undefined || others.length > 0 || isRare(lower)) return undefined;
  return genderOfFirstName(text) === undefined ? withCapital(right) : undefined;
});

/** One slip inside the word that no other language’s spelling, ending or sound explains. */
function isSlip(word: string, right: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === right[at]) at++;
  let kept = 0;
  while (kept < word.length - at && kept < right.length - at && word.at(-1 - kept) === right.at(-1 - kept)) kept++;
  if (at === 0 || kept === 0) return false;
  const [wrong, meant] = [word.slice(at, word.length - kept), right.slice(at, right.length - kept)];
  if (wrong.length === 2 && meant.length === 2) return wrong[0] === meant[1] && wrong[1] === meant[0];
  if (word.length < SHORTEST && right.length < SHORTEST) return false;
  if (wrong === '') return !(meant === 'h' && /[ckprt]/u.test(word[at - 1]!));
  if (meant === '')
    return wrong === word[at - 1]
      ? !/[aiu]/u.test(wrong)
      : word.length >= LONG && (word.length >= LONGER || !/[aeiouh]/u.test(wrong));
  // “Italiens”, “Canadien”: French.
  if (/iens?$/u.test(word)) return false;
  return kept > 1 ? /^(?:[aeo]{2}|[iou]{2})$/u.test(wrong + meant) : /^(?:eo|oa|oe)$/u.test(wrong + meant);
}

/** English on both sides, and nobody’s first name before it. */
function isUsedInEnglish({ text }: Paragraph, start: number, end: number, right: string): boolean {
  const [before, after] = [justBefore(text, start, 30), text.slice(end, end + 30)];
  if (/[\p{L}\p{N}\p{M}@/._#’'\\&$“"‘(-]$/u.test(before) || /^(?:[\p{N}\p{M}@/_\\&-]|\.\p{L})/u.test(after))
    return false;
  const previous = /(?<![\p{L}’'])(\p{L}[\p{L}\p{M}]*),? $/u.exec(before)?.[1];
  const next = /^,? (\p{L}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  if (previous === undefined && next === undefined) return false;
  if (previous !== undefined && (!isEnglish(previous) || genderOfFirstName(previous) !== undefined)) return false;
  return next === undefined || isEnglish(next) || (/^\p{Lu}/u.test(next) && isTitleBefore(right.toLowerCase()));
}
