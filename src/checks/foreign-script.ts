import { justBefore } from '../analysis/characters/just-before.js';
import { defineCheck, type Hit, spanAt } from './check.js';

const LETTER =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Thai}\\p{Script=Greek}\\p{Script=Armenian}\\p{Script=Georgian}\\p{Script=Tamil}\\p{M}';
/** Words of such a script, joined as “रीति-रिवाजों”, “и/или” and “ドット・コム” are. */
const RUN = new RegExp(
  `[${LETTER}]{2,}(?:[-/・][${LETTER}]+)*|[иі][/-][${LETTER}]{2,}|\\p{Script=Han}|(?<=\\p{Ll} )[авикосуі](?= \\p{Ll})`,
  'gu',
);
/** A letter of such a script, or a mark on a letter, told at a glance. */
const SIGN = /[\u0300-\u1fff\u20d0-\u20ff\u2126\u2c00-\uffff]/;
const FIRST = /^\p{L}/u;
/** A name or word is given in its own script in brackets, in quotation marks, after a colon or a dash, or beside “word”. */
const GIVEN_BEFORE =
  /[([“"‘«:/–—=]\s*$|(?<![sS])['’]\s*$|['’]$|\b(?:word|words|name|named|called|term|character|characters|letter|letters|means) $/iu;
const GIVEN_AFTER = /^\s*["”’'»:/–—=(]|^\s+[)\]]|^,? (?:means|meaning|stands)\b/iu;
/** “Tokyo, 東京, is”: beside what it is called in English, and before another mark. */
const BESIDE = /, $/u;
const ENDS = /^[,;.]/u;
/** “a term (in Japanese 干ばつ)”: brackets that tell what something is called. */
const GLOSS = /[([][^()[\]]*$/u;
const OF_ENGLISH =
  /(?:\b(?!(?:also|born|known|lit|literally|or|read|written|romanised|romanized|simplified|traditional)\b)\p{Ll}{2,}\P{L}+){2}$/u;
/** “called the النتيجة “modest”: what an article stands before is used, whatever is quoted behind it. */
const ARTICLE = /\b(?:the|an?|his|her|its|their|our|my|your|this|that) $/iu;
/** What follows a word that is used rather than given: “rain: количество of precipitation”. */
const GOES_ON = /^ (?:of|is|are|was|were|has|have|had|that|will|would|can)\b/u;

/** “after the 干ばつ, …”: a word left in the script of the source, in the middle of an English sentence. */
export const foreignScript = defineCheck({
  about:
    'A word in another script within an English sentence (“after the 干ばつ, …”), where nothing presents it as such.',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!SIGN.test(text)) continue;
      for (const { 0: found, index } of text.matchAll(RUN)) {
        const before = justBefore(text, index, 40);
        const after = text.slice(index + found.length, index + found.length + 20);
        if (!FIRST.test(found) || !isAmongEnglish(before, after) || isGiven(before, after)) continue;
        yield spanAt(start + index, found);
      }
    }
  },
});

/** English, or a number, goes before it, where it does not open its paragraph, and text or a mark follows. */
function isAmongEnglish(before: string, after: string): boolean {
  if (before === '') return /^,? \p{Ll}{2}|^, \p{Lu}/u.test(after);
  if (/\b(?:Mr|Mrs|Ms|Dr|Prof)\.? $/u.test(before)) return /^ \p{Lu}/u.test(after);
  return (
    /(?:\p{Ll}['’]?[,:]? |\p{N},? |\(\p{N}\) |[０-９])$/u.test(before) &&
    /^\s?[\p{L}\p{N}]|^[.,;!?)\]]|^ “/u.test(after)
  );
}

/** The text presents it as a word or a name of its language, rather than using it. */
function isGiven(before: string, after: string): boolean {
  if (/^ ["“]/u.test(after) && ARTICLE.test(before)) return false;
  if (GIVEN_AFTER.test(after) || isGloss(before, after)) return true;
  if (BESIDE.test(before)) return ENDS.test(after) && !/\p{N}, $/u.test(before);
  return GIVEN_BEFORE.test(before) && !GOES_ON.test(after);
}

/** It closes brackets that hold little else: “(in Japanese 干ばつ)”, but not “(with all their 猫)”. */
function isGloss(before: string, after: string): boolean {
  if (!/^[)\]]/u.test(after)) return false;
  const within = GLOSS.exec(before)?.[0];
  return within !== undefined && !OF_ENGLISH.test(within);
}
