import { namesWithArticle } from '../analysis/names/names-with-article.js';
import { defineCheck, type Hit, witnesses } from './check.js';

/** “the Petrobras” where the article has “Petrobras” elsewhere. */
export const strayArticle = defineCheck({
  about: 'An article before a name that stands without it elsewhere (“the Petrobras”, “Petrobras”).',
  options: (z) => z.strictObject({}),
  *find(reading): Iterable<Hit> {
    for (const { name, the, start, end, bare } of reading.get(namesWithArticle)) {
      yield {
        start,
        end,
        values: { name },
        evidence: witnesses(bare, () => 'without “the”'),
        suggestions: [{ label: `leave out “${the.text}”`, edits: [{ start, end: the.end + 1, text: '' }] }],
      };
    }
  },
});
