import { isPerson, type MissingName, missingNames } from '../analysis/source/missing-names.js';
import { strangeNames } from '../analysis/source/strange-names.js';
import { translated } from '../analysis/source/translated.js';
import { type Wording, WordList } from '../analysis/source/word-list.js';
import { compiledOnce, defineCheck, type Hit, quoted, spanAt, write } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly capitalised: Readonly<Record<string, Wording>>;
}

/** “Merkel” where the source has Macron. Beside Chinese, which says too little of how a name sounds, only what is missing is told. */
export const sourceNames = defineCheck<Options>({
  about:
    'A name that the source has in no form, where one that it has is missing (“Merkel” for Macron), or a known one that is missing.',
  options: (z) =>
    z.strictObject({
      capitalised: z
        .record(z.string(), words(z))
        .describe('by language: words, and beginnings of words (`un-`), that it capitalises and that are no names'),
    }),
  comparesSource: true,
  *find(reading, { capitalised }): Iterable<Hit> {
    for (const { paragraph, source, near } of reading.get(translated)) {
      if (source.language === undefined) continue;
      const found = source.language === 'zh' ? [] : strangeNames(paragraph.text, source, near.around);
      const list = listFor(capitalised)(source.language);
      const missing = missingNames(source, near.made, list ?? (found.length > 0 ? NOTHING : undefined));
      const isSure = missing.some(({ isCertain }) => isCertain);
      const strange = found.filter(({ words, isLand }) =>
        // A whole name may be strange by itself, a word of one only where another name is missing.
        missing.length === 0 ? words > 1 && !VOWELLESS.has(source.language!) : !isLand || isSure,
      );
      const instead = missing.length === 0 ? '' : `; it has ${withEnglish(missing)}, which is missing here`;
      const meant = strange.length === 1 && missing.length === 1 ? missing[0]!.english : undefined;
      for (const { text, start } of strange) {
        const span = spanAt(paragraph.start + start, text);
        const problem = `The source has no “${text}”${instead}`;
        const suggestions = meant === undefined ? [] : [write(span, meant)];
        yield { ...span, values: { problem }, suggestions, weak: missing.length === 0 };
      }
      if (strange.length > 0) continue;
      const alone = list ? missing : missingNames(source, near.made);
      const persons = alone.filter((name) => isPerson(name, source));
      const known = alone.filter(({ isKnown }) => isKnown);
      if (persons.length + known.length === 0) continue;
      const problem =
        persons.length > 0
          ? `The source names ${withEnglish(persons)}, but the translation does not`
          : `The source has ${withEnglish(known)}, which is missing here`;
      yield { start: paragraph.start, end: paragraph.end, values: { problem }, weak: true };
    }
  },
});

/** Languages that leave out the vowels by which a name would be told. */
const VOWELLESS: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** The names, those that English calls otherwise with what it calls them: 西班牙 (Spain), Praze (Prague). */
function withEnglish(names: readonly MissingName[]): string {
  return quoted(names, ({ text, english }) => (english === undefined || english === text ? '' : ` (${english})`));
}

/** Of a language without a list any word with a capital may be a name, where the translation has a strange one. */
const NOTHING = new WordList([]);

const listFor = compiledOnce((capitalised: Options['capitalised']) => {
  const lists = new Map(Object.entries(capitalised).map(([language, wording]) => [language, new WordList(wording)]));
  return (language: string) => lists.get(language);
});
