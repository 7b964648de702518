import type { ZodType } from 'zod';
import type { Place } from './file-error.js';
import type { KeyPath, YamlFile } from './yaml-file.js';

/** A value within a YAML file, such as the second of its `overrides`: what is said of it is said at its place. */
export class YamlPart {
  readonly #file: YamlFile;
  readonly #keys: KeyPath;

  constructor(file: YamlFile, keys: KeyPath = []) {
    this.#file = file;
    this.#keys = keys;
  }

  /** The value under these keys of this one. */
  under(...keys: KeyPath): YamlPart {
    return new YamlPart(this.#file, [...this.#keys, ...keys]);
  }

  /** Where it starts, for a mapping's value its key; the nearest parent's where it is not there. */
  get place(): Place {
    return this.#file.placeOf(this.#keys);
  }

  /**
   * Another value in its place, as `schema` makes it.
   * @throws FileError of all that is wrong, each at its line and column
   */
  validate<T>(schema: ZodType<T>, value: unknown): T {
    return this.#file.validate(schema, this.#keys, value);
  }

  /** What `work` gives; where it throws a FileError, that is among the file’s mistakes, and nothing given. */
  gather<Result>(work: () => Result): Result | undefined {
    return this.#file.mistakes.gather(work);
  }

  /** @throws FileError always: `problem`, where this stands. */
  fail(problem: string): never {
    return this.#file.fail(this.#keys, problem);
  }
}
