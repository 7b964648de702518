import { readBuilt } from '../analysis/built.js';
import { trust } from '../analysis/matching-time.js';
import { once } from '../document/once.js';
import { later, rulesOf } from './kept-rules.js';
import type { Example, Rule } from './rule.js';

/** The examples of each rule, by its id. */
type Examples = Readonly<Record<string, readonly Example[]>>;

/** The rules that come with stet, as the build compiled and validated them. */
export function builtinRules(): Rule[] {
  const kept = rulesOf(readBuilt('rules.jsonl'), () => readBuilt('rule-triggers.bin'));
  return kept.map((rule) => {
    trust(rule.options as object);
    return later(rule, 'examples', () => examples()[rule.id]!) as Rule;
  });
}

/** A third of all, which is read when somebody asks for it; packed, as few do. */
const examples = once((): Examples => {
  const { brotliDecompressSync } = process.getBuiltinModule('node:zlib');
  return JSON.parse(brotliDecompressSync(readBuilt('rule-examples.json.br')).toString()) as Examples;
});
