import { absence, fileProblem, isMisread, namedFileProblem, writeProblem } from '../document/file-problem.js';

export { absence, fileProblem, isMisread, writeProblem };

/** Trouble that a person can mend: its message is all that is said of it, and the exit status is 2. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

/** What is said where `--source` is given for more than one article. */
export const ONE_SOURCE =
  '--source names the source of one article; stet.config.yaml says where those of many are found';

/** The error of a file system as Trouble that names the file; any other as it is. */
export function inWords(error: unknown): unknown {
  const problem = namedFileProblem(error);
  return problem === undefined ? error : new Trouble(problem);
}
