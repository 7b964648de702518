import { isEnglish } from '../analysis/words/english-around.js';
import { languageOf } from '../analysis/words/foreign-words.js';
import { wordSet } from '../analysis/words/word-set.js';
import { defineCheck, type Hit } from './check.js';

const IN_BRACKETS = /\[(?<inside>\p{L}[\p{L}’']*(?: \p{Ll}[\p{L}’']*){0,4})\]/gu;
const ARTICLES = wordSet('o a os as el la los las le les il lo gli i un una um uma uno une der die das');

/** “They want [o projeto] to pass”: what a speaker meant, added in brackets, in the language of the source. */
export const foreignBracket = defineCheck({
  about:
    'What was added to a quotation in brackets and left in the language of the source (“want [o projeto] to pass”).',
  options: (z) => z.strictObject({}),
  *find({ paragraphs }): Iterable<Hit> {
    for (const paragraph of paragraphs) {
      if (!paragraph.text.includes('[')) continue;
      for (const { index, 0: found, groups } of paragraph.text.matchAll(IN_BRACKETS)) {
        const language = languageWithin(groups!.inside!.toLowerCase().split(' '));
        if (language === undefined) continue;
        const start = paragraph.start + index;
        const before = paragraph.tokens[(paragraph.tokenAt(start)?.index ?? 0) - 1];
        // “the homeland [la patria]”: the word of the source, given beside its translation.
        if (/^(?:NOUN|PROPN|ADJ)$/.test(before?.pos ?? '')) continue;
        yield { start, end: start + found.length, values: { language } };
      }
    }
  },
});

/** The language of words of which none but an article is English as well. */
function languageWithin(words: readonly string[]): string | undefined {
  const hasArticle = words.length > 1 && ARTICLES.has(words[0]!);
  const rest = hasArticle ? words.slice(1) : words;
  if (rest.some((word) => isEnglish(word) && !ARTICLES.has(word))) return undefined;
  const language = rest.map((word) => languageOf(word)).find((one) => one !== undefined);
  return language ?? (hasArticle && rest.some((word) => word.length > 3) ? 'another language' : undefined);
}
