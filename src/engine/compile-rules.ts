import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { built } from '../analysis/built.js';
import { checks } from '../checks/index.js';
import { type KeptRule, keptRules } from './kept-rules.js';
import { parseRule } from './parse-rule.js';
import type { Example } from './rule.js';

// Run by the build: validates the rules that come with stet and writes them as JSON, so that a run of stet loads
// neither yaml nor zod for them.
const folder = fileURLToPath(new URL('../../rules/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yml'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const all: Record<string, readonly Example[]> = {};
const rules = files.map((file): KeptRule => {
  const path = `rules/${file}`;
  const { examples, ...kept } = parseRule(file.slice(0, -'.yml'.length), path, readFileSync(folder + file, 'utf8'));
  all[kept.id] = examples;
  return kept;
});
const { text, triggers } = keptRules(rules, ({ check, options }) => checks[check]!.triggers?.(options));
writeFileSync(built('rules.jsonl'), text);
writeFileSync(built('rule-triggers.bin'), triggers);
writeFileSync(built('rule-examples.json.br'), brotliCompressSync(JSON.stringify(all)));
