import { otherLanguageOf } from '../analysis/words/other-language.js';
import { graphemesOf } from '../document/graphemes.js';
import { defineCheck, type Hit } from './check.js';

/** So much of the first paragraph is marked, as far as its words go. */
const MARKED = 60;

/** “Der Kanzler sprach am Freitag …”: a text that is not English at all. */
export const otherLanguage = defineCheck({
  about:
    'A text that is not English at all (“Der Kanzler sprach am Freitag …”). Where it holds, no other rule for English runs; to turn its rule off is to have every text taken for English.',
  *find({ document, paragraphs }): Iterable<Hit> {
    const first = paragraphs.find(({ text }) => /\p{L}/u.test(text));
    const language = first && otherLanguageOf(document);
    if (!language) return;
    const end = first.start + marked(first.text).length;
    yield { start: first.start, end, values: { language: language.name ?? 'another language' } };
  },
});

/** The first words; of a language that parts no words, half as much, in whole characters. */
function marked(text: string): string {
  if (text.length <= MARKED) return text;
  const words = /^.*\S(?=\s)/su.exec(text.slice(0, MARKED + 1))?.[0];
  return words ?? text.slice(0, graphemesOf(text.slice(0, MARKED)).containing(MARKED / 2)!.index);
}
