import { defineCheck, type Hit } from './check.js';

/** “.”: a text that holds marks and not one word. */
export const noWords = defineCheck({
  about: 'A text of marks without a single word or number (“.”): its translation is missing.',
  *find({ paragraphs, text }): Iterable<Hit> {
    const first = paragraphs[0];
    if (first && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) {
      yield { start: first.start, end: paragraphs.at(-1)!.end };
    }
  },
});
