import { justBefore } from '../analysis/characters/just-before.js';
import { defineCheck, type Hit, replace, spanAt } from './check.js';

const SPACES = /(?<=[^\s|])[ \u00a0]{2,3}(?=[^\s|])/gu;
const AFTER_SENTENCE = /[.!?]["”’)\]]*$/u;

/** “the  meeting”: two spaces between two words. */
export const doubleSpace = defineCheck({
  about: 'Two spaces between two words (“the  meeting”); two after each sentence, as typists set them, are a habit.',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      if (!text.includes('  ') && !text.includes('\u00a0')) continue;
      for (const { 0: spaces, index } of text.matchAll(SPACES)) {
        const span = spanAt(start + index, spaces);
        yield {
          ...span,
          weak: AFTER_SENTENCE.test(justBefore(text, index, 4)),
          suggestions: [replace(span, ' ', 'keep one space')],
        };
      }
    }
  },
});
