import type { ZodType } from 'zod';
import { problemsOf } from './schema-problem.js';

type Mapping = Record<PropertyKey, unknown>;

/** What `schema` makes of a value without the keys whose values are wrong; nothing where it takes none of it. */
export function validParts<T>(schema: ZodType<T>, value: unknown): T | undefined {
  const rest = structuredClone(value);
  for (;;) {
    const { data, error } = schema.safeParse(rest);
    if (!error) return data;
    // One after the other: where two are of the same list, the second is gone with the first.
    const takenOut = problemsOf(error.issues).map(({ at }) => takeOut(rest, at));
    if (!takenOut.includes(true)) return undefined;
  }
}

/** Takes what keys lead to out of the nearest mapping around it; of a list no entry, that the others keep their places. */
function takeOut(value: unknown, keys: readonly PropertyKey[]): boolean {
  const around: { readonly mapping: Mapping; readonly key: PropertyKey }[] = [];
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) break;
    if (!Array.isArray(at)) around.push({ mapping: at as Mapping, key });
    at = (at as Mapping)[key];
  }
  const nearest = around.at(-1);
  return nearest !== undefined && delete nearest.mapping[nearest.key];
}
