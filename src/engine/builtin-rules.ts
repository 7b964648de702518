import { readFileSync } from 'node:fs';
import type { Rule } from './rule.js';

/** The rules that come with stet, as the build compiled and validated them. */
export function builtinRules(): Rule[] {
  return JSON.parse(readFileSync(new URL('../../dist/rules.json', import.meta.url), 'utf8')) as Rule[];
}
