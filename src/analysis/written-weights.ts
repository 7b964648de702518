import { wordsOf } from './words/word-set.js';

/**
 * Weights that were fitted, as their files have them: by table, rows “key=weight,weight”, one weight for each answer, with white space
 * between them. They are tenths of natural logarithms, whole numbers; one that is left out is 0.
 */
export type WrittenWeights = Readonly<Record<string, string>>;

/** By table, and in it by key: a weight for each answer, in tenths of natural logarithms. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Reads what a file of weights has. */
export function readWeights(written: WrittenWeights): Weights {
  return new Map(Object.entries(written).map(([table, rows]) => [table, new Map(wordsOf(rows).map(rowOf))]));
}

/** Keys may have an equals sign themselves. */
function rowOf(row: string): [key: string, weights: readonly number[]] {
  const equals = row.lastIndexOf('=');
  const weights = row.slice(equals + 1).split(',');
  return [row.slice(0, equals), weights.map(Number)];
}
