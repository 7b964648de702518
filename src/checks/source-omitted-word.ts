import { translated } from '../analysis/source/translated.js';
import { WordList } from '../analysis/source/word-list.js';
import { wordsOf } from '../analysis/words/word-set.js';
import { addTo } from '../document/add-to.js';
import { compiledOnce, defineCheck, type Hit } from './check.js';

interface Options {
  /** Of each what English may say for it (`en`), and by language what says it. */
  readonly concepts: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** “The mayor left for Rome” for Ontem o prefeito partiu para Roma. */
export const sourceOmittedWord = defineCheck<Options>({
  about:
    'A word of the source for which English has few others, none of which the translation has (“yesterday” for ontem).',
  options: (z) =>
    z.strictObject({
      concepts: z
        .record(z.string(), z.record(z.string(), z.string()))
        .describe(
          'words with white space between them: all that English may say for it (`en`), and by language what says it',
        ),
    }),
  comparesSource: true,
  *find(reading, options): Iterable<Hit> {
    for (const { paragraph, source, made } of reading.get(translated)) {
      if (source.text.length > LONGEST) continue;
      for (const { name, english, says } of compiled(options).get(source.language ?? '') ?? []) {
        const there = says.firstIn(source);
        if (there === undefined || english.isIn(made)) continue;
        yield { start: paragraph.start, end: paragraph.end, values: { there, expected: name } };
        break;
      }
    }
  },
});

/** A translation of so much text, in UTF-16 code units, says many things in other words. */
const LONGEST = 400;

interface Concept {
  readonly name: string;
  readonly english: WordList;
  readonly says: WordList;
}

/** By language. */
const compiled = compiledOnce(({ concepts }: Options): ReadonlyMap<string, readonly Concept[]> => {
  const all = new Map<string, Concept[]>();
  for (const [name, { en = '', ...languages }] of Object.entries(concepts)) {
    const english = new WordList(wordsOf(en));
    for (const [language, words] of Object.entries(languages))
      addTo(all, language, { name, english, says: new WordList(wordsOf(words)) });
  }
  return all;
});
