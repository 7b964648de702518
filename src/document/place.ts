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
    const starts = [0];
    for (const match of text.matchAll(/\r\n?|\n/gu)) starts.push(match.index + match[0].length);
    this.#starts = starts;
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
