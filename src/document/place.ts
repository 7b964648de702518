import { firstIndex } from './first-index.js';

/** A place as editors name it: both count from 1; a column is a UTF-16 code unit, a byte-order mark is none. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns in a text whose lines were found once. */
export class Places {
  readonly #starts: readonly number[];

  constructor(private readonly text: string) {
    this.#starts = startsOfLines(text);
  }

  /** The line and column of an offset. */
  of(offset: number): Place {
    const line = this.#lineOf(offset);
    const start = this.#starts[line]!;
    const mark = line === 0 && this.text.startsWith('\ufeff') && offset > 0 ? 1 : 0;
    return { line: line + 1, column: offset - start - mark + 1 };
  }

  /** Where the line that holds an offset begins. */
  lineStart(offset: number): number {
    const start = this.#starts[this.#lineOf(offset)]!;
    return start === 0 && this.text.startsWith('\ufeff') ? 1 : start;
  }

  /** Where a line begins, counted from 1; nothing where there is no such line. */
  startOf(line: number): number | undefined {
    return this.#starts[line - 1];
  }

  #lineOf(offset: number): number {
    return Math.max(0, firstIndex(this.#starts, (start) => start > offset) - 1);
  }
}

/** Without an expression, which makes an object for each line. */
function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const isFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const end = isFeed || feed === carriage + 1 ? feed + 1 : carriage + 1;
    starts.push(end);
    if (feed >= 0 && feed < end) feed = text.indexOf('\n', end);
    if (carriage >= 0 && carriage < end) carriage = text.indexOf('\r', end);
  }
  return starts;
}
