/** Where something stands in a file of the user's. `line` and `column` count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** So many mistakes are told at once: a screenful. */
export const MOST_TOLD = 20;

/** A file of the user's that cannot be used: where, and what is wrong. Its message begins `path:line:column: `. */
export class FileError extends Error {
  override readonly name = 'FileError';

  /** @param more what else is wrong, there and in files beside it */
  constructor(
    readonly place: Place,
    readonly problem: string,
    readonly more: readonly FileError[] = [],
  ) {
    super(`${place.path}:${place.line}:${place.column}: ${problem}`);
  }

  /** All that is wrong, each by itself. */
  get each(): readonly FileError[] {
    return [this, ...this.more];
  }

  /** What to tell of it, a message for each mistake; of very many the first. */
  get messages(): readonly string[] {
    const all = this.each.map(({ message }) => message);
    return all.length <= MOST_TOLD ? all : [...all.slice(0, MOST_TOLD), '… and more; mend these first'];
  }
}

/** Several of which each is told, in this order; there is at least one. */
export function together([first, ...more]: readonly FileError[]): FileError {
  return new FileError(first!.place, first!.problem, more);
}
