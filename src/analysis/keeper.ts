/** A part of an article that keeps what is made of it: each thing made once, on first use, and shared between all checks. */
export abstract class Keeper {
  #made: Map<unknown, unknown> | undefined;

  /** The value of `make` for this part, made once. */
  get<T>(make: (part: this) => T): T {
    this.#made ??= new Map();
    // A value may be undefined.
    if (!this.#made.has(make)) this.#made.set(make, make(this));
    return this.#made.get(make) as T;
  }
}
