import { LATIN_LOOKALIKES } from '../analysis/characters/lookalikes.js';
import { defineCheck, type Hit, replace, spanAt } from './check.js';

const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** “Мoscow” with a Cyrillic М: a letter of another script within a word. */
export const mixedScript = defineCheck({
  about: 'A letter of Cyrillic or Greek within a word of Latin letters, which it looks like (“Мoscow”).',
  *find(reading): Iterable<Hit> {
    if (!OTHER.test(reading.text)) return;
    for (const { text, start } of reading.paragraphs) {
      for (const { 0: word, index } of text.matchAll(/(?<!\p{L})\p{L}{2,60}(?!\p{L})/gu)) {
        if (!LATIN.test(word) || !OTHER.test(word)) continue;
        const latin = [...word].map((letter) => LATIN_LOOKALIKES.get(letter) ?? letter).join('');
        if (!/^[\p{Script=Latin}]+$/u.test(latin)) continue;
        const span = spanAt(start + index, word);
        yield { ...span, suggestions: [replace(span, latin, `write “${latin}” in Latin letters`)] };
      }
    }
  },
});
