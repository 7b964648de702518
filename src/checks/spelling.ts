import { dictionary, isPlausible, isRare } from '../analysis/dictionary.js';
import type { Reading } from '../analysis/reading.js';
import { candidates, isFrequent } from '../analysis/spelling-candidates.js';
import { unknownWords } from '../analysis/unknown-words.js';
import { defineCheck, type Hit, replace } from './check.js';

const EVERY_WORD = /[\p{L}\p{M}]+/gu;
const KEPT_SUGGESTIONS = 4;
/** A word that an article has so often is its own. */
const OWN = 2;
/** A shorter word is only judged between ordinary words, and only against the most frequent ones. */
const SHORT = 4;

/** “the goverment”: a word that no dictionary has, and one slip away from a word that it has. */
export const spelling = defineCheck({
  about: 'A lower-case word that is in no dictionary of English, where one wrong letter explains it (“the goverment”).',
  options: (z) =>
    z.strictObject({ allowed: z.array(z.string()).describe('words to be taken as right, in lower case').default([]) }),
  *find(reading, options): Iterable<Hit> {
    const allowed = new Set([
      ...options.allowed,
      ...(reading.settings.names ?? []).flatMap((name) => name.toLowerCase().split(/\s+/u)),
    ]);
    const judged = new Map<string, readonly string[]>();
    const judge = (word: string) => {
      const known = judged.get(word) ?? judgement(word, reading, allowed);
      judged.set(word, known);
      return known;
    };
    for (const { word, paragraph, index } of reading.get(unknownWords)) {
      const { text, start } = paragraph;
      const better = judge(word);
      if (better.length === 0 || isQuotedWord(text, index, word) || isAmongForeign(text, index, word)) continue;
      if (word.length < SHORT && !isAmongWords(text, index, word)) continue;
      const span = { start: start + index, end: start + index + word.length };
      yield { ...span, suggestions: better.map((other) => replace(span, other, `write “${other}”`)) };
    }
  },
});

/** What the word was to be, the likeliest first; nothing where it may be right. */
function judgement(word: string, reading: Reading, allowed: ReadonlySet<string>): readonly string[] {
  if (allowed.has(word) || /[^a-z]/u.test(word)) return [];
  const counts = reading.get(wordCounts);
  const capital = word[0]!.toUpperCase() + word.slice(1);
  if ((counts.get(word) ?? 0) >= OWN || counts.has(capital) || counts.has(word.toUpperCase())) return [];
  if (word.length >= SHORT && (isPlausible(word) || isRare(word))) return [];
  const found = candidates(word, (other) => counts.has(other));
  const fitting = word.length < SHORT ? found.filter((other) => other.length > 1 && isFrequent(other)) : found;
  return fitting.slice(0, KEPT_SUGGESTIONS);
}

/** How often the article has each word, as written. */
function wordCounts({ paragraphs }: Reading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) {
    for (const [word] of text.matchAll(EVERY_WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
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

/** “un chien andalou”: a word next to another that English lacks. */
function isAmongForeign(text: string, at: number, word: string): boolean {
  const words = dictionary();
  const before = /(?<!\p{L})(\p{Ll}{3,}) $/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  const after = /^ (\p{Ll}{3,})(?!['’])/u.exec(text.slice(at + word.length, at + word.length + 30))?.[1];
  return [before, after].some((other) => other !== undefined && !words.has(other) && !isPlausible(other));
}

/** True where both neighbours are words of English in lower case: not in “vox pop”, “Ferreira da Silva”, “2 kg”. */
function isAmongWords(text: string, at: number, word: string): boolean {
  const words = dictionary();
  const before = /(\p{L}+),? $/u.exec(text.slice(Math.max(0, at - 30), at))?.[1];
  const after = /^,? (\p{L}+)/u.exec(text.slice(at + word.length, at + word.length + 30))?.[1];
  return (
    before !== undefined &&
    after !== undefined &&
    /^\p{Ll}/u.test(after) &&
    words.has(after) &&
    (words.has(before.toLowerCase()) || before.length === 1)
  );
}
