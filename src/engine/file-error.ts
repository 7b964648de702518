/** Where something stands in a file of the user's. `line` and `column` count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A file of the user's that cannot be used: where, and what is wrong. Its message begins `path:line:column: `. */
export class FileError extends Error {
  override readonly name = 'FileError';

  constructor(
    readonly place: Place,
    problem: string,
  ) {
    super(`${place.path}:${place.line}:${place.column}: ${problem}`);
  }
}
