import { withCapital } from '../analysis/characters/capital.js';
import { justBefore } from '../analysis/characters/just-before.js';
import { capitalisedWords } from '../analysis/names/capitalised-words.js';
import type { Reading } from '../analysis/reading.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { type LetterRun, letterRuns } from '../analysis/words/letter-runs.js';
import { LOUD, shapeOf } from '../analysis/words/word-shape.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

/** Four words in capitals in a row that are neither initials nor a name. */
const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{M}’'-]*(?:[ ,:;–—-]+\p{Lu}[\p{Lu}\p{M}’'-]*){3,}(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{M}]+/gu;
/** So many words of everyday English must be among them. */
const ORDINARY = 3;

/** “THE MAYOR OPENS THE NEW BRIDGE”: a sentence or heading in capitals among others that are not. */
export const allCapitals = defineCheck({
  about: 'A sentence, heading or part of one in capitals (“THE MAYOR OPENS THE NEW BRIDGE”), where the article is not.',
  *find(reading): Iterable<Hit> {
    for (const { paragraph, runs } of reading.get(letterRuns)) {
      if (!mayBeOrdinary(runs)) continue;
      const { text, start } = paragraph;
      for (const { 0: found, index } of text.matchAll(RUN)) {
        if (!isOrdinary(found)) continue;
        if (reading.get(isInCapitals)) return;
        const span = spanAt(start + index, found);
        const begins = index === 0 || /(?:[.!?:]\s*|^["“‘'(]+)$/u.test(justBefore(text, index));
        const better = lowered(found, reading, begins ? 'opens a sentence' : 'goes on');
        yield { ...span, suggestions: [write(span, better)] };
      }
    }
  },
});

/** Few paragraphs have two words in capitals that are longer than initials. */
function mayBeOrdinary(runs: readonly LetterRun[]): boolean {
  let long = 0;
  for (let at = 0; at < runs.length; at++) {
    const { form, start, end } = runs[at]!;
    if (end - start > 3 && shapeOf(form) & LOUD && ++long > 1) return true;
  }
  return false;
}

/** True of an article of which most is in capitals. */
function isInCapitals({ text }: Reading): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals * 2 > letters;
}

/** Everyday words, and one of grammar or a long one that no initials are. */
function isOrdinary(text: string): boolean {
  const words = (text.match(WORD) ?? []).map((word) => word.toLowerCase());
  const ordinary = words.filter((word) => word.length > 1 && dictionary().has(word));
  return (
    ordinary.length >= ORDINARY &&
    ordinary.length * 2 > words.length &&
    ordinary.filter((word) => word.length > 3).length >= 2
  );
}

/** In lower case, but for what the article writes with a capital, the dictionary has only so, and initials. */
function lowered(text: string, reading: Reading, place: 'opens a sentence' | 'goes on'): string {
  const names = reading.get(capitalisedWords);
  let first = place === 'opens a sentence';
  return text.replace(/[\p{L}\p{M}’'-]+/gu, (word) => {
    const lower = word.toLowerCase();
    const capital = withCapital(lower);
    const opens = first;
    first = false;
    if (word === 'I' || names.has(capital)) return capital;
    if (dictionary().has(lower)) return opens ? capital : lower;
    return word.length > 4 || dictionary().has(capital) ? capital : word;
  });
}
