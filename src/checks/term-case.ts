import { isTitleCase } from '../analysis/compounds.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, replace } from './check.js';

/** One use of a term of several words, after “the”: “the Security Council”, “the UN secretary-general”. */
interface Use extends Span {
  /** Its words in lower case. */
  readonly term: string;
  readonly text: string;
  readonly capitals: boolean;
}

const MAX_WORDS = 3;
const WORD = /[\p{L}\p{M}]+/gu;
/** What a term is looked for behind. */
const THE = /(?<![\p{L}\p{M}])[Tt][Hh][Ee](?![\p{L}\p{M}])/gu;
const CAPITALISED = /^\p{Lu}\p{M}*\p{Ll}/u;
const LOWER = /^\p{Ll}/u;
const INITIALS = /^\p{Lu}{2,}$/u;

/** “the prime minister” where the article has “the Prime Minister” elsewhere. */
export const termCase = defineCheck({
  about: 'A term of several words written with and without capitals (“the Prime Minister”, “the prime minister”).',
  options: (z) =>
    z.strictObject({
      both: z.array(z.string()).describe('terms, in lower case, that mean another thing with capitals').default([]),
    }),
  *find(reading, { both }): Iterable<Hit> {
    const terms = new Map<string, Use[]>();
    for (const paragraph of reading.paragraphs) {
      if (isTitleCase(paragraph)) continue;
      for (const use of usesIn(paragraph)) {
        const uses = terms.get(use.term);
        if (uses) uses.push(use);
        else terms.set(use.term, [use]);
      }
    }
    for (const [term, uses] of terms) {
      if (uses.length > 1 && !both.includes(term)) yield* minorityOf(uses);
    }
  },
});

/** The word groups that follow “the”, or “the” and initials: with capitals as far as these go, else of two or three words. */
function* usesIn({ text, start }: Paragraph): Iterable<Use> {
  for (const { index } of text.matchAll(THE)) yield* usesBehind(wordsFrom(text, index), text, start);
}

/** “the” and the words behind it: initials, and one more than a term has. */
function wordsFrom(text: string, the: number): RegExpExecArray[] {
  const words: RegExpExecArray[] = [];
  WORD.lastIndex = the;
  while (words.length < MAX_WORDS + 3) {
    const word = WORD.exec(text);
    if (!word) break;
    words.push(word);
  }
  return words;
}

function* usesBehind(words: readonly RegExpExecArray[], text: string, start: number): Iterable<Use> {
  const next = (index: number): boolean => {
    const [word, other] = [words[index], words[index + 1]];
    return (
      word !== undefined && other !== undefined && /^[ -]$/u.test(text.slice(word.index + word[0].length, other.index))
    );
  };
  let first = 1;
  if (next(0) && INITIALS.test(words[first]![0])) first++;
  if (!words[first] || !next(first - 1)) return;
  const [shape, capitals] = CAPITALISED.test(words[first]![0]) ? [CAPITALISED, true] : [LOWER, false];
  let last = first;
  while (last - first < MAX_WORDS && next(last) && shape.test(words[last + 1]![0])) last++;
  const lengths = capitals ? [last - first + 1] : [2, 3].filter((length) => length <= last - first + 1);
  for (const length of lengths) {
    if (length < 2 || length > MAX_WORDS) continue;
    const end = words[first + length - 1]!;
    const use = text.slice(words[first]!.index, end.index + end[0].length);
    yield {
      term: use.toLowerCase().replaceAll('-', ' '),
      text: use,
      capitals,
      start: start + words[first]!.index,
      end: start + end.index + end[0].length,
    };
  }
}

/** The uses that differ from the more frequent ones, or from the first where both are as frequent. */
function* minorityOf(uses: readonly Use[]): Iterable<Hit> {
  const capitals = uses.filter((use) => use.capitals).length;
  if (capitals === 0 || capitals === uses.length) return;
  const keepCapitals = capitals * 2 === uses.length ? uses[0]!.capitals : capitals * 2 > uses.length;
  const witness = uses.find((use) => use.capitals === keepCapitals)!;
  for (const use of uses) {
    if (use.capitals === keepCapitals) continue;
    const text = keepCapitals
      ? use.text.replace(WORD, (word) => word.charAt(0).toUpperCase() + word.slice(1))
      : use.text.toLowerCase();
    yield {
      start: use.start,
      end: use.end,
      evidence: [{ start: witness.start, end: witness.end, note: `written “${witness.text}” here` }],
      suggestions: [replace(use, text, `write “${text}”`)],
    };
  }
}
