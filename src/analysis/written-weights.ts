import { wordsOf } from './words/word-set.js';

/**
 * Weights that were fitted, as their files have them: by table, rows “key=weight,weight”, one weight for each answer, with white space
 * between them. They are tenths of natural logarithms, whole numbers; one that is left out is 0.
 */
export type WrittenWeights = Readonly<Record<string, string>>;

/** By table, and in it by key: a weight for each answer, in tenths of natural logarithms. */
type Weights = ReadonlyMap<string, WeightRows>;

/** Reads what a file of weights has. */
export function readWeights(written: WrittenWeights): Weights {
  return new Map(Object.entries(written).map(([table, rows]) => [table, new WeightRows(wordsOf(rows))]));
}

/** The rows of a table, each read when it is first asked for: an article asks for a few of thousands. */
class WeightRows {
  readonly #rows = new Map<string, string | readonly number[]>();

  /** @param written rows “key=weight,weight”; keys may have an equals sign themselves */
  constructor(written: readonly string[]) {
    for (const row of written) {
      const equals = row.lastIndexOf('=');
      this.#rows.set(row.slice(0, equals), row.slice(equals + 1));
    }
  }

  keys(): Iterable<string> {
    return this.#rows.keys();
  }

  get(key: string): readonly number[] | undefined {
    const row = this.#rows.get(key);
    if (typeof row !== 'string') return row;
    const weights = row.split(',').map(Number);
    this.#rows.set(key, weights);
    return weights;
  }
}
