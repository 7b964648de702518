export { fileProblem } from '../document/file-problem.js';

/** Trouble that a person can mend: its message is all that is said of it, and the exit status is 2. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}
