import { isWord } from '../analysis/token.js';
import { defineCheck, type Hit, replace } from './check.js';

/** “the the meeting”: one word twice in a row, save where English allows it (“had had”, “that that”). */
export const doubledWord = defineCheck({
  about: 'A word written twice in a row (“the the meeting”), save the pairs that English allows.',
  options: (z) =>
    z.strictObject({
      allowed: z.array(z.string()).describe('words that may stand twice in a row, in lower case').default([]),
    }),
  *find(reading, { allowed }): Iterable<Hit> {
    for (const paragraph of reading.paragraphs) {
      for (const token of paragraph.tokens) {
        const previous = paragraph.tokens[token.index - 1];
        if (!isWord(token) || !isWord(previous) || token.lower !== previous.lower) continue;
        if (token.before === '' || /\p{Lu}/u.test(token.text) || allowed.includes(token.lower)) continue;
        const span = { start: previous.start, end: token.end };
        yield {
          ...span,
          suggestions: [replace({ start: previous.end, end: token.end }, '', `keep one “${previous.text}”`)],
        };
      }
    }
  },
});
