import { withCapital } from '../analysis/characters/capital.js';
import type { Paragraph } from '../analysis/paragraph.js';
import type { Reading } from '../analysis/reading.js';
import { isTitleCase } from '../analysis/words/compounds.js';
import { type LetterRun, letterRuns } from '../analysis/words/letter-runs.js';
import { addTo } from '../document/add-to.js';
import type { Span } from '../document/span.js';
import { defineCheck, type Hit, witness, write } from './check.js';

/** One use of a term of several words, after “the”: “the Security Council”, “the UN secretary-general”. */
interface Use extends Span {
  /** Its words in lower case. */
  readonly term: string;
  readonly text: string;
  readonly capitals: boolean;
}

const MAX_WORDS = 3;
const WORD = /[\p{L}\p{M}]+/gu;
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
    const groups = reading.get(groupsBehindThe);
    // Most groups are in lower case, and few of these are ever written with capitals.
    const firsts = new Set(groups.flatMap(({ first, capitals }) => (capitals ? [first.form.word.lower] : [])));
    if (firsts.size === 0) return;
    const terms = new Map<string, Use[]>();
    for (const group of groups) {
      if (!firsts.has(group.first.form.word.lower)) continue;
      for (const use of usesOf(group)) {
        addTo(terms, use.term, use);
      }
    }
    for (const [term, uses] of terms) {
      if (uses.length > 1 && !both.includes(term)) yield* minorityOf(uses);
    }
  },
});

/** The words behind “the”, or behind “the” and initials, as far as these go together: with capitals, or without. */
interface Group {
  readonly paragraph: Paragraph;
  readonly runs: readonly LetterRun[];
  /** Its first word, and the index of its last. */
  readonly first: LetterRun;
  readonly last: number;
  readonly from: number;
  readonly capitals: boolean;
}

function groupsBehindThe(reading: Reading): readonly Group[] {
  const groups: Group[] = [];
  for (const { paragraph, runs } of reading.get(letterRuns)) {
    if (isTitleCase(paragraph)) continue;
    for (let at = 0; at < runs.length; at++) {
      const group = runs[at]!.form.word.lower === 'the' ? groupBehind(paragraph, runs, at) : undefined;
      if (group) groups.push(group);
    }
  }
  return groups;
}

function groupBehind(paragraph: Paragraph, runs: readonly LetterRun[], the: number): Group | undefined {
  const next = (at: number) => areJoined(paragraph.text, runs[at]!, runs[at + 1]);
  let from = the + 1;
  if (next(the) && INITIALS.test(runs[from]!.form.text)) from++;
  if (!runs[from] || !next(from - 1)) return undefined;
  const first = runs[from]!;
  const capitals = CAPITALISED.test(first.form.text);
  const shape = capitals ? CAPITALISED : LOWER;
  let last = from;
  while (last - from < MAX_WORDS && next(last) && shape.test(runs[last + 1]!.form.text)) last++;
  return last > from ? { paragraph, runs, first, last, from, capitals } : undefined;
}

/** A space or a hyphen lies between. */
function areJoined(text: string, one: LetterRun, other: LetterRun | undefined): boolean {
  return other?.start === one.end + 1 && (text[one.end] === ' ' || text[one.end] === '-');
}

/** A group with capitals as far as these go, else two words of it and three. */
function* usesOf({ paragraph: { text, start }, runs, first, from, last, capitals }: Group): Iterable<Use> {
  const lengths = capitals ? [last - from + 1] : [2, 3].filter((length) => length <= last - from + 1);
  for (const length of lengths) {
    if (length > MAX_WORDS) continue;
    const { end } = runs[from + length - 1]!;
    const use = text.slice(first.start, end);
    yield {
      term: use.toLowerCase().replaceAll('-', ' '),
      text: use,
      capitals,
      start: start + first.start,
      end: start + end,
    };
  }
}

/** The uses that differ from the more frequent ones, or from the first where both are as frequent. */
function* minorityOf(uses: readonly Use[]): Iterable<Hit> {
  const capitals = uses.filter((use) => use.capitals).length;
  if (capitals === 0 || capitals === uses.length) return;
  const keepCapitals = capitals * 2 === uses.length ? uses[0]!.capitals : capitals * 2 > uses.length;
  const kept = uses.find((use) => use.capitals === keepCapitals)!;
  const evidence = [witness(kept, `written “${kept.text}” here`)];
  for (const use of uses) {
    if (use.capitals === keepCapitals) continue;
    const text = keepCapitals ? use.text.replace(WORD, withCapital) : use.text.toLowerCase();
    yield { start: use.start, end: use.end, evidence, suggestions: [write(use, text)] };
  }
}
