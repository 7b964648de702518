import { runInCredit } from '../analysis/run-in-credit.js';
import { defineCheck, type Hit, replace } from './check.js';

/** “Photo: Lena Holm The bridge was closed.”: a credit at the head of a paragraph that goes on with a sentence. */
export const runInCredits = defineCheck({
  about: 'The credit of a picture that runs into the sentence behind it (“Photo: Lena Holm The bridge …”).',
  *find(reading): Iterable<Hit> {
    for (const { text, start } of reading.paragraphs) {
      const length = runInCredit(text);
      if (length === 0) continue;
      const credit = { start, end: start + length };
      yield { start, end: credit.end - 1, suggestions: [replace(credit, '', 'leave out the credit')] };
    }
  },
});
