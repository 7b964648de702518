import { justBefore } from '../analysis/characters/just-before.js';
import type { Reading } from '../analysis/reading.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { pieces } from '../analysis/words/pieces.js';
import { pieceIndex } from '../analysis/words/word-index.js';
import type { Span } from '../document/span.js';
import { compiledOnce, defineCheck, type Hit, keeper, replace, witnesses } from './check.js';

/** One word of the article that the two conventions spell differently. */
interface Use extends Span {
  /** The convention it is in: 0 the first, 1 the second. */
  readonly side: 0 | 1;
  /** Its spelling in the other. */
  readonly other: string;
}

// Names keep their spelling (“World Health Organization”, “Labour”), so only words in lower case are compared.
const WORD = /^\p{Ll}{4,}$/u;
/** Part of an address, a file name or a variable. */
const TOUCHED = /[@/_.]$/u;
const TOUCHES = /^[@/_]/u;

interface Options {
  readonly conventions: readonly [string, string];
  readonly words: Readonly<Record<string, string>>;
  readonly endings: readonly string[];
  readonly both: readonly string[];
  readonly house: { readonly american?: Side | undefined; readonly british?: Side | undefined };
}

type Side = 'first' | 'second';

/** “color” in an article that otherwise has “colour”, “labour”, “centre”: two conventions of spelling. */
export const spellingVariant = defineCheck<Options>({
  about: 'Two conventions of spelling in one article (“colour” and “center”).',
  options: (z) =>
    z.strictObject({
      conventions: z.tuple([z.string(), z.string()]).describe('what the two are called'),
      words: z.record(z.string(), z.string()).describe('words or stems in the first convention, each with the second'),
      endings: z.array(z.string()).describe('what may follow a stem').default(['']),
      both: z
        .array(z.string())
        .describe('words that a stem and an ending make, and that both conventions have: “analyses”')
        .default([]),
      house: z
        .strictObject({
          american: z.enum(['first', 'second']).optional(),
          british: z.enum(['first', 'second']).optional(),
        })
        .describe('which of the two the settings’ spelling asks for')
        .default({}),
    }),
  *find(reading, options): Iterable<Hit> {
    const { conventions, house } = options;
    const uses = usesIn(reading, options);
    const spelling = reading.settings.style?.spelling;
    const asked = spelling && house[spelling];
    const first = uses.filter(({ side }) => side === 0).length;
    if (!asked && (first === 0 || first === uses.length)) return;
    const tied = !asked && first * 2 === uses.length;
    const keepFirst = asked ? asked === 'first' : tied ? uses[0]!.side === 0 : first * 2 > uses.length;
    const kept = keepFirst ? 0 : 1;
    const evidence = witnesses(
      uses.filter(({ side }) => side === kept),
      () => `${conventions[kept]} spelling`,
    );
    for (const use of uses) {
      if (use.side === kept) continue;
      yield {
        start: use.start,
        end: use.end,
        weak: tied,
        values: { convention: conventions[use.side], kept: conventions[kept], who: keeper(asked) },
        evidence,
        suggestions: [replace(use, use.other, `spell it “${use.other}”`)],
      };
    }
  },
});

function usesIn(reading: Reading, options: Options): Use[] {
  const { endings } = options;
  const spellings = spellingsOf(options);
  const all = reading.get(pieces);
  const uses: Use[] = [];
  for (const [paragraph, places] of reading.get(pieceIndex).placesOf(spellings)) {
    for (const place of places) {
      const { text, start, end } = all[paragraph]!.pieces[place]!;
      if (!WORD.test(text) || TOUCHED.test(justBefore(reading.text, start, 2))) continue;
      if (TOUCHES.test(reading.text.slice(end, end + 1))) continue;
      uses.push({ start, end, ...spelt(text, spellings, endings)! });
    }
  }
  return uses;
}

function spelt(
  word: string,
  { byStem }: Pick<Spellings, 'byStem'>,
  endings: readonly string[],
): Pick<Use, 'side' | 'other'> | undefined {
  for (const ending of endings) {
    const found = word.endsWith(ending) && byStem.get(word.slice(0, word.length - ending.length));
    // “literally” is no adverb of “liter”: its other spelling would be no word.
    if (found && (ending === '' || dictionary().has(found.other + ending)))
      return { side: found.side, other: found.other + ending };
  }
  return undefined;
}

/** The stems of a rule, each with its convention and its other spelling. */
interface Spellings {
  readonly byStem: ReadonlyMap<string, Pick<Use, 'side' | 'other'>>;
  /** True of a word that has one of the stems. */
  has(lower: string): boolean;
}

const spellingsOf = compiledOnce(({ words, endings, both }: Options): Spellings => {
  const byStem = new Map<string, Pick<Use, 'side' | 'other'>>();
  for (const [first, second] of Object.entries(words)) byStem.set(second, { side: 1, other: first });
  for (const [first, second] of Object.entries(words)) byStem.set(first, { side: 0, other: second });
  const ofBoth = new Set(both);
  return { byStem, has: (lower) => !ofBoth.has(lower) && spelt(lower, { byStem }, endings) !== undefined };
});
