import type { Rule } from './rule.js';

/** True where `name` is the rule's id or the folders it begins with: `en`, `en/words` and `en/words/doubled-word`. */
export function isInGroup(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}/`);
}

/** All names by which rules can be called: their ids and their groups. */
export function namesOf(rules: readonly Pick<Rule, 'id'>[]): string[] {
  const names = new Set<string>();
  for (const { id } of rules) {
    const parts = id.split('/');
    for (let length = 1; length <= parts.length; length++) names.add(parts.slice(0, length).join('/'));
  }
  return [...names].sort();
}
