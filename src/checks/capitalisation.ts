import { capitalisedWords } from '../analysis/names/capitalised-words.js';
import type { Reading } from '../analysis/reading.js';
import { dictionary } from '../analysis/words/dictionary.js';
import { type Piece, pieces } from '../analysis/words/pieces.js';
import type { SegmentKind } from '../document/document.js';
import type { Edit } from '../document/edit.js';
import { defineCheck, type Hit } from './check.js';
import { words } from './words-option.js';

interface Options {
  readonly of: readonly SegmentKind[];
  readonly style: 'sentence case' | 'title case';
  readonly exceptions: readonly string[];
  readonly small: readonly string[];
}

const SMALL =
  'a an the and but or nor for so yet as at by in of off on per to up via vs from with into onto over than de da do la le el von van al';

/** “Mayor Opens The New Bridge” where the house writes headings as sentences, or the other way round. */
export const capitalisation = defineCheck<Options>({
  about:
    'Headings in title case where the house writes them as sentences (“Mayor Opens New Bridge”), or the other way round.',
  options: (z) =>
    z.strictObject({
      style: z
        .enum(['sentence case', 'title case'])
        .describe(
          'sentence case: a capital for the first word and names; title case: for all words but the small ones',
        ),
      of: z
        .array(z.enum(['heading', 'paragraph', 'list-item']))
        .min(1)
        .describe('which kinds of segments')
        .default(['heading']),
      exceptions: words(z)
        .describe('words that keep their letters as they are given here: “iPhone, Commons”')
        .default([]),
      small: words(z).describe('words without a capital within a title').default(SMALL.split(' ')),
    }),
  *find(reading, { of, style, exceptions, small }): Iterable<Hit> {
    const kept = new Set(exceptions.map((word) => word.toLowerCase()));
    for (const { paragraph, pieces: here } of reading.get(pieces)) {
      if (!of.includes(paragraph.kind) || isAllCapitals(paragraph.text)) continue;
      const edits = style === 'title case' ? titleEdits(here, small, kept) : sentenceEdits(here, reading, kept);
      if (edits.length === 0) continue;
      const { start, end } = paragraph;
      yield { start, end, suggestions: [{ label: `write it in ${style}`, edits }] };
    }
  },
});

function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

function isWord({ text }: Piece): boolean {
  return /^\p{L}/u.test(text);
}

/** True of the first word, and of one after a mark that begins anew: “Fire: Three missing”, “‘Why?’ She asks”. */
function begins(here: readonly Piece[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /^["“‘'«([]$/u.test(here[before]!.text)) before--;
  return before < 0 || /^[:.!?—–|•]$/u.test(here[before]!.text);
}

/** A part of a word with a hyphen before it, or the letters after an apostrophe. */
function isPart(here: readonly Piece[], at: number): boolean {
  return /^['’]/u.test(here[at]!.text) || (here[at - 1]?.text === '-' && !here[at]!.spaced);
}

function recased(piece: Piece, to: 'upper' | 'lower'): Edit {
  const letter = piece.text[0]!;
  const text = to === 'upper' ? letter.toUpperCase() : letter.toLowerCase();
  return { start: piece.start, end: piece.start + 1, text };
}

function titleEdits(here: readonly Piece[], small: readonly string[], kept: ReadonlySet<string>): Edit[] {
  const last = here.findLastIndex(isWord);
  return here.flatMap((piece, at) => {
    if (!isWord(piece) || isPart(here, at) || kept.has(piece.lower)) return [];
    const isSmall = small.includes(piece.lower) && at !== last && !begins(here, at);
    if (isSmall) return /^\p{Lu}\p{Ll}*$/u.test(piece.text) ? [recased(piece, 'lower')] : [];
    return /^\p{Ll}[\p{Ll}\p{M}'’]*$/u.test(piece.text) ? [recased(piece, 'upper')] : [];
  });
}

/**
 * The capitals to take away, where they are most of a heading's words: a single one may be a name. Names are what the
 * article or the settings write with a capital, and what no dictionary has without.
 */
function sentenceEdits(here: readonly Piece[], reading: Reading, kept: ReadonlySet<string>): Edit[] {
  const names = reading.get(capitalisedWords);
  const house = new Set((reading.settings.names ?? []).flatMap((name) => name.split(/[\s-]+/u)));
  const inside = here.filter((piece, at) => isWord(piece) && !begins(here, at) && !isPart(here, at));
  const capitals = inside.filter(
    ({ text, lower }) =>
      /^\p{Lu}[\p{Ll}\p{M}'’]+$/u.test(text) &&
      !kept.has(lower) &&
      !names.has(text) &&
      !house.has(text) &&
      !/^(?:march|may|august)$/u.test(lower) &&
      dictionary().has(lower),
  );
  const major = inside.filter(({ text }) => text.length > 3);
  return capitals.length > 1 && capitals.length * 2 > major.length ? capitals.map((one) => recased(one, 'lower')) : [];
}
