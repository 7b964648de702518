import type { Rule } from './rule.js';

/** What is made of hundreds of Rules, kept for the next of many short articles that have the same. */
export function perRules<T>(make: (rules: readonly Rule[]) => T): (rules: readonly Rule[]) => T {
  const made = new WeakMap<readonly Rule[], { readonly value: T }>();
  return (rules) => {
    const known = made.get(rules) ?? { value: make(rules) };
    made.set(rules, known);
    return known.value;
  };
}
