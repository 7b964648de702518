import { classAt, LETTER, MARK } from '../characters/character-class.js';
import { isPair } from '../characters/code-units.js';
import type { Paragraph } from '../paragraph.js';
import type { Reading } from '../reading.js';
import { type WordForm, wordFormAt } from './word-form.js';

/** Letters in a row, with their combining marks: “don” and “t” of “don’t”. */
export interface LetterRun {
  readonly form: WordForm;
  /** Where it starts and ends in its Paragraph's text. */
  readonly start: number;
  readonly end: number;
}

/** The LetterRuns of one Paragraph. */
interface LetterRunsOf {
  readonly paragraph: Paragraph;
  readonly runs: readonly LetterRun[];
}

/**
 * The runs of letters of every Paragraph, as an expression for letters and marks would find them: each text is cut once for all who
 * look for words so. To be had by `reading.get(letterRuns)`.
 */
export function letterRuns(reading: Reading): readonly LetterRunsOf[] {
  return reading.paragraphs.map((paragraph) => ({ paragraph, runs: runsOf(paragraph) }));
}

function runsOf({ text, units }: Paragraph): LetterRun[] {
  const runs: LetterRun[] = [];
  const { length } = units;
  for (let at = 0; at < length; ) {
    const start = at;
    while (at < length && isOfRun(classAt(units, at))) at += isPair(units, at) ? 2 : 1;
    if (at > start) runs.push({ form: wordFormAt(text, units, start, at), start, end: at });
    else at += isPair(units, at) ? 2 : 1;
  }
  return runs;
}

function isOfRun(one: number): boolean {
  return one === LETTER || one === MARK;
}
