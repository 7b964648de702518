import { readFileSync } from 'node:fs';
import { keepIndex, type TriggerIndex } from '../analysis/patterns/trigger-index.js';
import type { Example, Rule } from './rule.js';

/** A rule as the build keeps it. */
export interface KeptRule extends Omit<Rule, 'examples'> {
  /** As JSON: a third of all, which is read when somebody asks for it. */
  readonly examples: string;
  /** What the rule's Check makes of its options. */
  readonly index?: TriggerIndex;
}

/** The rules that come with stet, as the build compiled and validated them. */
export function builtinRules(): Rule[] {
  const kept = JSON.parse(readFileSync(new URL('../../dist/rules.json', import.meta.url), 'utf8')) as KeptRule[];
  return kept.map(({ index, examples, ...rule }) => {
    if (index) keepIndex(rule.options as object, index);
    let read: readonly Example[] | undefined;
    return {
      ...rule,
      get examples() {
        read ??= JSON.parse(examples) as readonly Example[];
        return read;
      },
    };
  });
}
