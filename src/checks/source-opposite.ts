import { type Translated, translated } from '../analysis/source/translated.js';
import { type Wording, WordList } from '../analysis/source/word-list.js';
import { addTo } from '../document/add-to.js';
import { literalPattern } from '../document/literal-pattern.js';
import { compiledOnce, defineCheck, type Hit } from './check.js';

/** Words with spaces between them, by what they are for: as one text, which costs the start nothing where there is no source. */
type Words = Readonly<Record<string, string>>;

interface Options {
  /** Of each what English says, what else it may say, and what other languages say. */
  readonly groups: readonly Readonly<Record<string, Words>>[];
  readonly denials: Words;
}

/** “The price rose” where the source says that it fell. */
export const sourceOpposite = defineCheck<Options>({
  about:
    'A word that the source has in no form, where it has the opposite and the translation has not (“rose” for caiu).',
  options: (z) =>
    z.strictObject({
      groups: z
        .array(z.record(z.string(), z.record(z.string(), z.string())))
        .describe(
          'words that exclude each other: what English says of each (`en`), what else may stand for it (`also`), and by language what says it, or (`?mais`) may say it among other things',
        ),
      denials: z
        .record(z.string(), z.string())
        .describe('by language: words that deny, so that one may be said by its opposite'),
    }),
  comparesSource: true,
  *find(reading, options): Iterable<Hit> {
    const { groups, english, denials } = compiled(options);
    for (const one of reading.get(translated)) {
      const { paragraph, source, written } = one;
      const language = source.language ?? '';
      if (source.text.length > LONGEST || !denials.has(language)) continue;
      const found = [...paragraph.text.matchAll(english)];
      if (found.length === 0 || denials.get('en')?.isIn(written) || denials.get(language)!.isIn(source)) continue;
      for (const { 0: word, index } of found) {
        const other = groups
          .get(word.toLowerCase())!
          .map((group) => opposite(group, word, one))
          .find((side) => side !== undefined);
        if (!other) continue;
        const start = paragraph.start + index;
        const there = other.by.get(language)!.does.firstIn(source)!;
        yield { start, end: start + word.length, values: { there, expected: other.name } };
      }
    }
  },
});

/** What the source says, and the article in no way, where the source in no way says the word. */
function opposite(sides: readonly Side[], word: string, { source, around, made }: Translated): Side | undefined {
  const language = source.language ?? '';
  const own = sides.find(({ said }) => said.has(word.toLowerCase()))!.by.get(language);
  if (!own || own.may.isIn(around)) return undefined;
  return sides.find(({ by, meant }) => {
    const list = by.get(language);
    return list && list !== own && list.does.isIn(source) && !meant.isIn(made);
  });
}

/** In so much text, as UTF-16 code units, nearly any word may stand for something else. */
const LONGEST = 600;

interface Side {
  readonly name: string;
  /** What English says, in small letters. */
  readonly said: ReadonlySet<string>;
  /** By this English may say it too. */
  readonly meant: WordList;
  readonly by: ReadonlyMap<string, Saying>;
}

/** What a language says it by, and what may say it: _mais_ of what rose is “most” and “rather” too. */
interface Saying {
  readonly does: WordList;
  readonly may: WordList;
}

const compiled = compiledOnce(({ groups, denials }: Options) => {
  const byWord = new Map<string, (readonly Side[])[]>();
  for (const group of groups) {
    const sides = Object.entries(group).map(([name, words]) => sideOf(name, words));
    for (const word of sides.flatMap(({ said }) => [...said])) addTo(byWord, word, sides);
  }
  return {
    groups: byWord,
    // “less dangerous” is safer, and “five years old” young.
    english: new RegExp(
      `(?<![\\p{L}-]|(?:less|least|years?|months?|weeks?|days?) )(?:${[...byWord.keys()].map(literalPattern).join('|')})(?![\\p{L}-])`,
      'giu',
    ),
    denials: new Map(Object.entries(denials).map(([language, wording]) => [language, new WordList(spaced(wording))])),
  };
});

function sideOf(name: string, { en = '', also = '', ...languages }: Words): Side {
  const said = spaced(en);
  return {
    name,
    said: new Set(said),
    meant: new WordList([...said.map((word) => (word.includes(' ') ? `*${word}` : word)), ...spaced(also)]),
    by: new Map(Object.entries(languages).map(([language, words]) => [language, sayingOf(spaced(words))])),
  };
}

const UNSURE = '?';

/** 新 is new, and part of 新冠; １ is first, and part of a number. */
const SIGN = /^\*[^\0-\x7f]$/u;

function sayingOf(words: Wording): Saying {
  return {
    does: new WordList(words.filter((word) => !word.startsWith(UNSURE) && !SIGN.test(word))),
    may: new WordList(words.map((word) => (word.startsWith(UNSURE) ? word.slice(UNSURE.length) : word))),
  };
}

/** A list parts its words by spaces, so that those within one are written as `_`. */
function spaced(words: string): Wording {
  return words
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}
