import { isLowerCase, isWord } from '../analysis/token.js';
import { defineCheck, type Hit } from './check.js';
import { phrases, words } from './words-option.js';

interface Options {
  readonly pairs: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[];
  readonly idioms: readonly string[];
}

/** “had not had a with the disease”: two small words that never stand side by side, so that a word is missing between. */
export const impossiblePair = defineCheck<Options>({
  about:
    'Two small words that never stand side by side (“had a with the disease”): one between is missing or misplaced.',
  options: (z) =>
    z.strictObject({
      pairs: z
        .array(z.strictObject({ before: words(z), after: words(z) }))
        .describe('words, and the words that none of them stands before'),
      idioms: phrases(z).describe('what may follow all the same: “by now” in “the by now famous”'),
    }),
  *find(reading, options): Iterable<Hit> {
    const after = new Map<string, Set<string>>();
    for (const pair of options.pairs) {
      for (const word of pair.before) after.set(word, new Set([...(after.get(word) ?? []), ...pair.after]));
    }
    const idioms = new Set(options.idioms);
    for (const { tokens } of reading.paragraphs) {
      for (const token of tokens) {
        const next = tokens[token.index + 1];
        if (!next || !after.get(token.lower)?.has(next.lower) || (isWord(next) && next.before === '')) continue;
        const third = tokens[token.index + 2];
        // “vitamin A is”, “The Who”, “The And”; “the to-do list”, “a 'the' or an 'of'”.
        if ((isWord(next) && !isLowerCase(next)) || (token.index > 0 && !isLowerCase(token))) continue;
        if (isWord(next) && third?.before === '' && /^[\p{L}\p{N}–—/'’-]/u.test(tokens[token.index + 2]!.text))
          continue;
        // “Pe*a and”, “(the) enemies”: part of a word, or in marks of its own.
        if (token.index > 0 && token.before === '') continue;
        if (idioms.has(next.lower) || idioms.has(`${next.lower} ${third?.lower}`)) continue;
        yield { start: token.start, end: next.end };
      }
    }
  },
});
