import { type Place, Places } from './place.js';

/** A file is not what its format asks for, so that nothing in it can be read: the message says where, and what is wrong. */
export class FormatError extends Error {
  /** Where in the file. */
  readonly place: Place;

  /**
   * @param text the file
   * @param offset where it is wrong
   */
  constructor(text: string, offset: number, problem: string) {
    const place = new Places(text).of(offset);
    super(`line ${place.line}, column ${place.column}: ${problem}`);
    this.place = place;
  }
}
