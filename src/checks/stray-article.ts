import { namesWithArticle } from '../analysis/names/names-with-article.js';
import { personsWithArticle } from '../analysis/people/person-with-article.js';
import type { Token } from '../analysis/token.js';
import { defineCheck, type Hit, replace, type Suggestion, witnesses } from './check.js';

/** “the Petrobras” where the article has “Petrobras” elsewhere; “the Napoleon lost”. */
export const strayArticle = defineCheck({
  about:
    'An article before a name that stands without it elsewhere (“the Petrobras”, “Petrobras”), or before a person (“the Napoleon lost”).',
  *find(reading): Iterable<Hit> {
    const told = new Set<number>();
    for (const { name, the, start, end, bare } of reading.get(namesWithArticle)) {
      told.add(start);
      yield {
        start,
        end,
        values: { because: `the article otherwise writes “${name}”, without “the”` },
        evidence: witnesses(bare, () => 'without “the”'),
        suggestions: [without(the)],
      };
    }
    for (const { the, name } of reading.get(personsWithArticle)) {
      if (told.has(the.start)) continue;
      const values = { because: 'a person’s name has no article' };
      yield { start: the.start, end: name.end, values, suggestions: [without(the)] };
    }
  },
});

function without({ start, end, text }: Token): Suggestion {
  return replace({ start, end: end + 1 }, '', `leave out “${text}”`);
}
