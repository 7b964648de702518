import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { built } from '../analysis/built.js';
import { indexText } from '../analysis/patterns/trigger-index.js';
import { checks } from '../checks/index.js';
import type { KeptRule } from './builtin-rules.js';
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
  const rule = parseRule(file.slice(0, -'.yml'.length), `rules/${file}`, readFileSync(folder + file, 'utf8'));
  const index = checks[rule.check]!.index?.(rule.options);
  const { examples, ...kept } = rule;
  all[rule.id] = examples;
  return { ...kept, ...(index ? { index: indexText(index) } : {}) };
});
writeFileSync(built('rules.json'), inAscii(JSON.stringify(rules)));
writeFileSync(built('rule-examples.json.br'), brotliCompressSync(JSON.stringify(all)));

/** JSON that is quick to read: V8 takes each byte for a character, and has nothing to decode. */
function inAscii(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
