import type { Severity } from '../../engine/finding.js';
import { isInGroup } from '../../engine/rule-names.js';
import type { RuleInForce } from '../../project/in-force.js';

/** The folders that a rule's id begins with: `en/words` of `en/words/doubled-word`. */
export function groupOf({ rule: { id } }: RuleInForce): string {
  return id.slice(0, id.lastIndexOf('/'));
}

/** The last part of a rule's id: `doubled-word`. */
export function nameOf({ rule: { id } }: RuleInForce): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/**
 * The rules that a name may mean: the one of this id, else the one or those of this last part, else those of this group,
 * else all whose id has it as a part. None where there is no such rule.
 */
export function rulesCalled(name: string, rules: readonly RuleInForce[]): readonly RuleInForce[] {
  const lower = name.toLowerCase().replace(/\/$/u, '');
  const tries: ((entry: RuleInForce) => boolean)[] = [
    ({ rule }) => rule.id === lower,
    (entry) => nameOf(entry) === lower,
    ({ rule }) => isInGroup(rule.id, lower),
    ({ rule }) => rule.id.toLowerCase().includes(lower),
  ];
  for (const holds of tries) {
    const called = rules.filter(holds);
    if (called.length > 0) return called;
  }
  return [];
}

/** Where a configuration says something of a rule, as `path:line`; none where it says nothing. */
export function saidAt({ state, optionsAt }: RuleInForce): string | undefined {
  const at = state.at ?? optionsAt;
  return at && `${at.path}:${at.line}`;
}

/** What a configuration makes of a rule: “off”, “a warning”, “options changed”; none where it says nothing. */
export function changeOf({ rule, state, optionsAt }: RuleInForce): string | undefined {
  const changes = [
    ...(state.value === 'off' ? ['off'] : []),
    ...(state.value !== 'off' && state.value !== rule.severity ? [`${rule.severity} by default`] : []),
    ...(optionsAt ? ['options changed'] : []),
  ];
  return changes.length > 0 ? changes.join(', ') : undefined;
}

/** The severity that a rule has here, or that it is off. */
export function severityOf({ state }: RuleInForce): Severity | 'off' {
  return state.value;
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return /^.*?[.!?]["”’)]*(?=\s+[\p{Lu}“"‘]|\s*$)/su.exec(text.trim())?.[0] ?? text.trim();
}
