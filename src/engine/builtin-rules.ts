import { readFileSync } from 'node:fs';
import { built } from '../analysis/built.js';
import { indexFrom, keepIndex } from '../analysis/patterns/trigger-index.js';
import type { Example, Rule } from './rule.js';

/** A rule as the build keeps it. */
export interface KeptRule extends Omit<Rule, 'examples'> {
  /** What the rule's Check makes of its options, as `indexText` writes it. */
  readonly index?: string;
}

/** The examples of each rule, by its id. */
type Examples = Readonly<Record<string, readonly Example[]>>;

/** The rules that come with stet, as the build compiled and validated them. */
export function builtinRules(): Rule[] {
  const kept = read<readonly KeptRule[]>('rules.json');
  // A third of all, which is read when somebody asks for it.
  let known: Examples | undefined;
  const examplesOf = (id: string) => {
    known ??= read<Examples>('rule-examples.json');
    return known[id]!;
  };
  return kept.map(({ index, ...rule }) => {
    if (index) keepIndex(rule.options as object, indexFrom(index));
    return {
      ...rule,
      get examples() {
        return examplesOf(rule.id);
      },
    };
  });
}

/** The build wrote it in ASCII. */
function read<T>(file: string): T {
  return JSON.parse(readFileSync(built(file), 'latin1')) as T;
}
