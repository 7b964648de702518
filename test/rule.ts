import { readdirSync, readFileSync } from 'node:fs';
import { parseRule } from '../src/engine/parse-rule.js';
import type { Rule } from '../src/engine/rule.js';

const read = new Map<string, Rule>();

/** A rule that comes with stet, read from its file: once for all tests of a worker, as all of them take it seconds. */
export function rule(id: string): Rule {
  const path = `rules/${id}.yml`;
  const one = read.get(id) ?? parseRule(id, path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
  read.set(id, one);
  return one;
}

/** All rules that come with stet, read from their files. */
export function allRules(): Rule[] {
  return readdirSync(new URL('../rules/', import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => rule(file.replace(/\.yml$/u, '')));
}
