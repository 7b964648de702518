import { isEnglish } from '../analysis/words/english-around.js';
import { languageOf } from '../analysis/words/foreign-words.js';
import { wordSet } from '../analysis/words/word-set.js';
import { defineCheck, type Hit } from './check.js';

const IN_BRACKETS = /\[(?<inside>\p{L}[\p{L}’']*(?: \p{L}[\p{L}’']*){0,6})\]/gu;
/** Articles and prepositions, some of which English has as another word: “a”, “as”, “in”. */
const SMALL = wordSet(`
  o a os as el la los las le les il lo gli i un una um uma uno une der die das de do da dos das di du des em en no na in ao à y e et con com per por`);

/** “They want [o projeto] to pass”: what a speaker meant, added in brackets, in the language of the source. */
export const foreignBracket = defineCheck({
  about:
    'What was added to a quotation in brackets and left in the language of the source (“want [o projeto] to pass”).',
  *find({ paragraphs }): Iterable<Hit> {
    for (const paragraph of paragraphs) {
      if (!paragraph.text.includes('[')) continue;
      for (const { index, 0: found, groups } of paragraph.text.matchAll(IN_BRACKETS)) {
        const language = languageWithin(groups!.inside!.split(' '));
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

/** The language of words of which none is English, but for small ones and names. */
function languageWithin(words: readonly string[]): string | undefined {
  const lower = words.map((word, at) => (at === 0 ? word.toLowerCase() : word));
  const rest = lower.filter((word) => !SMALL.has(word) && word === word.toLowerCase());
  if (rest.length === 0 || rest.some(isEnglish)) return undefined;
  const language = rest.map((word) => languageOf(word)).find((one) => one !== undefined);
  const hasSmall = lower.length > 1 && SMALL.has(lower[0]!);
  return language ?? (hasSmall && rest.some((word) => word.length > 3) ? 'another language' : undefined);
}
