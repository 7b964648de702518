import { justBefore } from '../analysis/just-before.js';
import { defineCheck, type Hit } from './check.js';

const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Tamil}\p{M}]{2,}|\p{Script=Han}|(?<=\p{Ll} )[авикосуі](?= \p{Ll})/gu;
/** A letter of such a script, or a mark on a letter, told at a glance. */
const SIGN = /[\u0300-\u1fff\u20d0-\u20ff\u2126\u2c00-\uffff]/;
const FIRST = /^\p{L}/u;
/** A name or word is given in its own script in brackets, in quotation marks, after a colon or a dash, or beside “word”. */
const GIVEN_BEFORE =
  /[([“"‘'«:/–—=]\s*$|(?:,|\b(?:word|words|name|named|called|term|character|characters|letter|letters|means)) $/iu;
const GIVEN_AFTER = /^\s*[)\]”"’'»:/–—=(]|^,? (?:means|meaning|stands)\b/iu;
/** What follows a word that is used rather than given: “rain: количество of precipitation”. */
const GOES_ON = /^ (?:of|is|are|was|were|has|have|had|that|will|would|can)\b/u;

/** “after the 干ばつ, …”: a word left in the script of the source, in the middle of an English sentence. */
export const foreignScript = defineCheck({
  about:
    'A word in another script within an English sentence (“after the 干ばつ, …”), where nothing presents it as such.',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!SIGN.test(text)) continue;
      for (const { 0: found, index } of text.matchAll(RUN)) {
        const before = justBefore(text, index, 20);
        const after = text.slice(index + found.length, index + found.length + 20);
        if (!FIRST.test(found) || !isAmongEnglish(before, after) || isGiven(before, after)) continue;
        yield { start: start + index, end: start + index + found.length };
      }
    }
  },
});

/** English, or a number, goes before it, where it does not open its paragraph, and text or a mark follows. */
function isAmongEnglish(before: string, after: string): boolean {
  if (before === '') return /^,? \p{Ll}{2}/u.test(after);
  return /(?:\p{Ll}[,:]? |\p{N},? )$/u.test(before) && /^\s?[\p{L}\p{N}]|^[.,;!?]/u.test(after);
}

/** The text presents it as a word or a name of its language, rather than using it. */
function isGiven(before: string, after: string): boolean {
  if (GIVEN_AFTER.test(after)) return true;
  return GIVEN_BEFORE.test(before) && !GOES_ON.test(after) && !/\p{N}, $/u.test(before);
}
