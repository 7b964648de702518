import { FileError, MOST_TOLD, together } from './file-error.js';

/** What is wrong with files of the user's, gathered so that all of it is told at once. */
export class Mistakes {
  readonly #found: FileError[] = [];

  /** True where there are more than are told: there is no need to look for others. */
  get isFull(): boolean {
    return this.#found.length > MOST_TOLD;
  }

  /** What `work` gives; where it throws a FileError, that is kept, and nothing given. Not done where this is full. */
  gather<Result>(work: () => Result): Result | undefined {
    if (this.isFull) return undefined;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      this.#found.push(...error.each);
      return undefined;
    }
  }

  /** @throws FileError of all that was kept, the mistakes of one file in its order */
  tell(): void {
    const order = [...new Set(this.#found.map(({ place }) => place.path))];
    const sorted = this.#found.toSorted(
      ({ place: a }, { place: b }) =>
        order.indexOf(a.path) - order.indexOf(b.path) || a.line - b.line || a.column - b.column,
    );
    if (sorted.length > 0) throw together(sorted);
  }
}
