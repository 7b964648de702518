import { capitalisedAs } from '../analysis/characters/capital.js';
import { justBefore } from '../analysis/characters/just-before.js';
import { articleFor } from '../analysis/words/article-sound.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { isEnglish } from '../analysis/words/english-around.js';
import { pieces } from '../analysis/words/pieces.js';
import { pieceIndex } from '../analysis/words/word-index.js';
import { defineCheck, type Hit, spanAt, write } from './check.js';

const PAIR =
  /(?<![\p{L}\p{N}'’.&/-]|\b[Vv]itamin |\b[Hh]epatitis )(?<article>an?|An?) (?<word>[\p{L}\p{N}][\p{L}\p{N}]*)(?!['’.]\p{L})/uy;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** “a hour”, “an university”: the article goes by the sound of the word after it. */
export const indefiniteArticle = defineCheck({
  about: '“a” before a vowel’s sound (“a hour”), or “an” before a consonant’s (“an university”).',
  *find(reading): Iterable<Hit> {
    const all = reading.get(pieces);
    for (const [at, places] of reading.get(pieceIndex).placesOf(ARTICLES)) {
      const { paragraph, pieces: here } = all[at]!;
      const { text, start } = paragraph;
      for (const place of places) {
        // Most articles are right by the word after them, whatever else stands around.
        const next = here[place + 1];
        if (!next || articleFor(next.text) === here[place]!.lower) continue;
        PAIR.lastIndex = here[place]!.start - start;
        const match = PAIR.exec(text);
        if (!match) continue;
        const { 0: found, index } = match;
        const { article, word } = match.groups as { article: string; word: string };
        const right = articleFor(word);
        if (right === undefined || right === article.toLowerCase() || !isSure(text, index, article, word)) continue;
        const span = spanAt(start + index, article);
        const written = capitalisedAs(article, right);
        yield {
          start: span.start,
          end: start + index + found.length,
          suggestions: [write(span, written)],
        };
      }
    }
  },
});

/** Not the letter A (“group A is”), a word of another language (“a esta hora”), or a surname and what it is spoken with (“An Jing”). */
function isSure(text: string, at: number, article: string, word: string): boolean {
  if (article[0] === 'A' && at > 0 && !/[.!?:“"]["”’)]* ?$/u.test(justBefore(text, at))) return false;
  if (article === 'An' && /^\p{Lu}/u.test(word) && !isEnglish(word)) return false;
  // “an Uruma man”: in names of other countries the letter has another sound.
  if (/^U\p{Ll}/u.test(word) && !isEnglish(word)) return false;
  if (/^\p{Ll}/u.test(word)) {
    return (
      dictionary().has(word) && !/^(?:is|as|in|an|a|at|of|on|or|if|it|am|are|and|other|all|us|our|e|o)$/u.test(word)
    );
  }
  return article === 'a' || article === 'an' || /^\p{Lu}/u.test(word);
}
