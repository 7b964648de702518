import { readFileSync } from 'node:fs';
import { built } from '../analysis/built.js';
import { indexFrom, keepIndex } from '../analysis/patterns/trigger-index.js';
import { once } from '../document/once.js';
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
  // The build wrote it in ASCII.
  const kept = JSON.parse(readFileSync(built('rules.json'), 'latin1')) as readonly KeptRule[];
  return kept.map(({ index, ...rule }) => {
    if (index) keepIndex(rule.options as object, indexFrom(index));
    return {
      ...rule,
      get examples() {
        return examples()[rule.id]!;
      },
    };
  });
}

/** A third of all, which is read when somebody asks for it; packed, as few do. */
const examples = once((): Examples => {
  const { brotliDecompressSync } = process.getBuiltinModule('node:zlib');
  return JSON.parse(brotliDecompressSync(readFileSync(built('rule-examples.json.br'))).toString()) as Examples;
});
