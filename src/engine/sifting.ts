import type { Settings } from '../analysis/settings.js';
import { addTo } from '../document/add-to.js';
import type { Document } from '../document/document.js';
import { overlappingAny } from '../document/overlapping.js';
import { bySpan } from '../document/span.js';
import type { Draft } from './draft.js';
import { SEVERITIES } from './finding.js';
import type { Rule } from './rule.js';
import { isInGroup } from './rule-names.js';

/** Orders Drafts by their places, the longer and then the graver first, and by the names of their Rules. */
export function inOrder(a: Draft, b: Draft): number {
  return bySpan(a, b) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1);
}

/** A Rule says a thing once: of two Findings of one Rule on the same Span the first stays. */
export function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ rule, start, end }) => {
    const key = `${rule} ${start} ${end}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Without what the user wants to let stand. */
export function withoutLetStand(
  { text }: Document,
  drafts: readonly Draft[],
  { letStand = [] }: Settings,
): readonly Draft[] {
  if (letStand.length === 0) return drafts;
  return drafts.filter(
    ({ rule, start, end }) => !letStand.some((one) => isInGroup(rule, one.rule) && text.slice(start, end) === one.text),
  );
}

/** A Finding gives way where a Rule that supersedes its own has one that overlaps it. */
export function withoutSuperseded(drafts: readonly Draft[], rules: readonly Rule[]): readonly Draft[] {
  if (drafts.length < 2) return drafts;
  const over = new Map<string, string[]>();
  for (const { id, supersedes } of rules) for (const weaker of supersedes) addTo(over, weaker, id);
  const givesWay = new Map(
    [...over].map(([weaker, by]) => [weaker, overlappingAny(drafts.filter(({ rule }) => by.includes(rule)))]),
  );
  return drafts.filter((draft) => !givesWay.get(draft.rule)?.(draft));
}
