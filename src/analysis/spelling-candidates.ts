import { dictionary, LONGEST_WORD } from './dictionary.js';
import { PREPOSITIONS, PRONOUNS } from './function-words.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const VOWEL = /[aeiouy]/u;
/** The words that fill a third of any text, besides pronouns and prepositions. */
const FREQUENT = new Set(
  'the a an and or but is are was were be been have has had do does did will would can could may might should not his her its our their my your said who which what when where there then than more most also one two first new time year years people'.split(
    ' ',
  ),
);

/**
 * The dictionary's words that lie one slip of the finger from `word` (a letter lost, added, swapped or wrong), the likeliest
 * first. “Likeliest”: the slip is a common one, and the word a frequent one or one of the article's.
 * @param inArticle true of a word that the article has elsewhere
 */
export function candidates(word: string, inArticle: (word: string) => boolean): string[] {
  if (word.length > LONGEST_WORD + 1) return [];
  const words = dictionary();
  const cost = new Map<string, number>();
  const propose = (candidate: string, slip: number) => {
    if (candidate === word || !words.has(candidate)) return;
    const bonus = (inArticle(candidate) ? 1.5 : 0) + (isFrequent(candidate) ? 1.5 : 0);
    cost.set(candidate, Math.min(cost.get(candidate) ?? Number.POSITIVE_INFINITY, slip - bonus));
  };
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const first = at === 0 ? 1 : 0;
    const here = word[at];
    if (here !== undefined) {
      const doubled = here === word[at - 1] || here === word[at + 1];
      propose(before + after.slice(1), (doubled ? 0.5 : 1.2) + first);
      if (after[1] !== undefined) propose(before + after[1] + here + after.slice(2), 0.4 + first);
    }
    for (const letter of LETTERS) {
      const doubles = letter === word[at - 1] || letter === here;
      propose(before + letter + after, (doubles ? 0.5 : 1) + first * 0.5);
      if (here === undefined) continue;
      const alike = VOWEL.test(letter) === VOWEL.test(here);
      propose(before + letter + after.slice(1), (alike ? (VOWEL.test(letter) ? 1 : 1.5) : 2) + first);
    }
  }
  const capital = word[0]!.toUpperCase() + word.slice(1);
  if (words.has(capital)) cost.set(capital, 0);
  return [...cost].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).map(([candidate]) => candidate);
}

/** True of the words that everybody writes most, and so mistypes most. */
export function isFrequent(word: string): boolean {
  return FREQUENT.has(word) || PREPOSITIONS.has(word) || PRONOUNS.has(word);
}
