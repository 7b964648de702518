import { readFileSync } from 'node:fs';
import { parseRule } from '../src/engine/parse-rule.js';
import type { Rule } from '../src/engine/rule.js';

/** A rule that comes with stet, read from its file. */
export function rule(id: string): Rule {
  const path = `rules/${id}.yml`;
  return parseRule(id, path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
}
