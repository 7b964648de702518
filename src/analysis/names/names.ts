import type { Span } from '../../document/span.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { type LetterRun, letterRuns } from '../words/letter-runs.js';
import { wordFormAt } from '../words/word-form.js';
import { CAPITAL, NAME_LIKE, SMALL, shapeOf } from '../words/word-shape.js';

/** One place where a capitalised word stands, without a possessive ending: “Guterres” of “Guterres’ trip”. */
export interface NameMention extends Span {
  /** The capitalised words next to it, where only a space or a hyphen lies between: “António” before “Guterres”. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A capitalised word of the article and all places where it is written just so. */
export interface NameWord {
  readonly text: string;
  readonly mentions: readonly NameMention[];
}

/** The words of an article's names, as written. */
export interface NameWords {
  readonly byText: ReadonlyMap<string, NameWord>;
  /** True of a word that the article writes so, in lower case. */
  readonly writesSmall: (word: string) => boolean;
}

/** Collects the capitalised words of the article that are not in capitals throughout. To be had by `reading.get(nameWords)`. */
export function nameWords(reading: Reading): NameWords {
  const byText = new Map<string, { text: string; mentions: NameMention[] }>();
  // Not the tokens: the language model cuts words at letters outside Latin-1 (“Đoković”).
  for (const { paragraph, runs } of reading.get(letterRuns)) {
    let before: Written | undefined;
    for (let at = 0; at < runs.length; ) {
      if (!(shapeOf(runs[at]!.form) & CAPITAL)) {
        at = endOfJoined(paragraph.text, runs, at);
        before = undefined;
        continue;
      }
      const here = writtenAt(paragraph, runs, at);
      at = here.next;
      if (here.isName) {
        const after = runs[at] && shapeOf(runs[at]!.form) & CAPITAL ? writtenAt(paragraph, runs, at) : undefined;
        const word = byText.get(here.text) ?? { text: here.text, mentions: [] };
        byText.set(here.text, word);
        word.mentions.push({
          start: paragraph.start + here.start,
          end: paragraph.start + here.end,
          before: before && areNeighbours(paragraph.text, before.end, here.start) ? before.text : undefined,
          after: after && areNeighbours(paragraph.text, here.end, after.start) ? after.text : undefined,
        });
      }
      before = here;
    }
  }
  let small: ReadonlySet<string> | undefined;
  return {
    byText,
    writesSmall: (word) => {
      small ??= smallWords(reading);
      return small.has(word);
    },
  };
}

/** The words of an article that are written small and by themselves. */
function smallWords(reading: Reading): ReadonlySet<string> {
  const small = new Set<string>();
  for (const { paragraph, runs } of reading.get(letterRuns))
    for (const [at, run] of runs.entries())
      if (isSmall(run) && !isJoined(paragraph.text, run, runs[at + 1])) small.add(run.form.text);
  return small;
}

/** A capitalised word with what an apostrophe joins to it: “O’Neill”. */
interface Written {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The index of the run behind it. */
  readonly next: number;
  readonly isName: boolean;
}

function writtenAt({ text, units }: Paragraph, runs: readonly LetterRun[], at: number): Written {
  const { form, start } = runs[at]!;
  const next = endOfJoined(text, runs, at);
  const { end } = runs[next - 1]!;
  if (next === at + 1) return { text: form.text, start, end, next, isName: (shapeOf(form) & NAME_LIKE) !== 0 };
  const whole = wordFormAt(text, units, start, end);
  return { text: whole.text, start, end, next, isName: (shapeOf(whole) & NAME_LIKE) !== 0 };
}

function isSmall({ form }: LetterRun): boolean {
  return (shapeOf(form) & SMALL) !== 0;
}

/** The index of the first run that an apostrophe does not join to the one before it. */
function endOfJoined(text: string, runs: readonly LetterRun[], at: number): number {
  let next = at + 1;
  while (isJoined(text, runs[next - 1]!, runs[next])) next++;
  return next;
}

function isJoined(text: string, one: LetterRun, other: LetterRun | undefined): boolean {
  if (other?.start !== one.end + 1 || !(shapeOf(other.form) & CAPITAL)) return false;
  const joint = text.charCodeAt(one.end);
  return (joint === 0x27 || joint === 0x2019) && [...other.form.text].length > 1;
}

/** Nothing but a space or a hyphen lies between. */
function areNeighbours(text: string, end: number, start: number): boolean {
  return start === end + 1 && (text[end] === ' ' || text[end] === '\u00a0' || text[end] === '-');
}
