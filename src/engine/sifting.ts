import type { Settings } from '../analysis/settings.js';
import { addTo } from '../document/add-to.js';
import { onceFor } from '../document/once.js';
import { overlappingAny } from '../document/overlapping.js';
import { bySpan, contains } from '../document/span.js';
import type { Draft } from './draft.js';
import { SEVERITIES } from './finding.js';
import type { Rule } from './rule.js';
import { isInGroup } from './rule-names.js';

/** What of all Drafts of a text is told, in their order. Empties `drafts`: what is left out need not stay in memory. */
export function sifted(drafts: Draft[], rules: readonly Rule[]): Draft[] {
  const once = withoutRepeats(drafts.sort(inOrder));
  drafts.length = 0;
  return withoutEchoes(withoutTwins(withoutSuperseded(once, rules)));
}

/** Orders Drafts by their places, the longer and then the graver first, and by the names of their Rules. */
function inOrder(a: Draft, b: Draft): number {
  return bySpan(a, b) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1);
}

/**
 * A Rule says a thing once: of two Findings of one Rule on the same Span the first stays.
 * @param drafts in the order of `inOrder`
 */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const one of drafts) {
    let at = kept.length - 1;
    while (isAt(kept[at], one) && kept[at]!.rule !== one.rule) at--;
    if (!isAt(kept[at], one)) kept.push(one);
  }
  return kept;
}

function isAt(one: Draft | undefined, { start, end }: Draft): boolean {
  return one?.start === start && one.end === end;
}

/**
 * Tells what the user wants to let stand.
 * @param textsOf what stands at a place: as it is read, and as it is written
 */
export function letStandBy(
  { letStand = [] }: Settings,
  textsOf: (draft: Draft) => readonly string[],
): (draft: Draft) => boolean {
  if (letStand.length === 0) return () => false;
  return (draft) => {
    const texts = textsOf(draft);
    return letStand.some((one) => isInGroup(draft.rule, one.rule) && texts.includes(one.text));
  };
}

/** By the id of a Rule those that supersede it. */
const supersedersIn = onceFor((rules: readonly Rule[]) => {
  const over = new Map<string, string[]>();
  for (const { id, supersedes } of rules) for (const weaker of supersedes) addTo(over, weaker, id);
  return over;
});

/** A Finding gives way where a Rule that supersedes its own has one that overlaps it. */
function withoutSuperseded(drafts: Draft[], rules: readonly Rule[]): Draft[] {
  if (drafts.length < 2) return drafts;
  const givesWay = new Map(
    [...supersedersIn(rules)].map(([weaker, by]) => [
      weaker,
      overlappingAny(drafts.filter(({ rule }) => by.includes(rule))),
    ]),
  );
  return drafts.filter((draft) => !givesWay.get(draft.rule)?.(draft));
}

/** So many Findings before one may have the same place. */
const NEAR = 20;

/**
 * Two Rules say one thing where they would mend it alike, or flag the same words for the same reason and cannot mend them: the graver Finding
 * stays, or the first.
 * @param drafts in the order of `inOrder`
 */
export function withoutTwins(drafts: Draft[]): Draft[] {
  return withoutThose(drafts, (first, second) => {
    if (first.rule === second.rule || !saysTheSame(second, first)) return undefined;
    return SEVERITIES.indexOf(second.severity) < SEVERITIES.indexOf(first.severity) ? first : second;
  });
}

/**
 * Drafts without those that give way to another that overlaps them.
 * @param drafts in the order of `inOrder`
 * @param givesWay which of two does, if any
 */
function withoutThose(drafts: Draft[], givesWay: (first: Draft, second: Draft) => Draft | undefined): Draft[] {
  const gone = new Set<Draft>();
  for (let at = 0; at < drafts.length; at++) {
    const one = drafts[at]!;
    for (let before = Math.max(0, at - NEAR); before < at; before++) {
      const other = drafts[before]!;
      if (other.end <= one.start || gone.has(other)) continue;
      const left = givesWay(other, one);
      if (left) gone.add(left);
      if (left === one) break;
    }
  }
  return gone.size === 0 ? drafts : drafts.filter((draft) => !gone.has(draft));
}

function saysTheSame(one: Draft, other: Draft): boolean {
  const [edits, others] = [one, other].map(({ suggestions }) => suggestions[0]?.edits);
  if (!edits && !others) return one.category === other.category && one.start === other.start && one.end === other.end;
  return (
    edits?.length === others?.length &&
    edits!.every((edit, at) => {
      const { start, end, text } = others![at]!;
      return edit.start === start && edit.end === end && edit.text === text;
    })
  );
}

/** What only reads foreign: a phrase that several languages carry over is told by the Rules of each. */
const FOREIGN = 'style/unidiomatic-style';

/**
 * A phrase reads foreign once: of Findings that only say so and overlap, one that has a Suggestion stays, then the longer, then the first; and
 * none stays that another says more of.
 * @param drafts in the order of `inOrder`
 */
export function withoutEchoes(drafts: Draft[]): Draft[] {
  return withoutThose(drafts, echoOf);
}

/** Which of two that overlap only says again what the other says. */
function echoOf(first: Draft, second: Draft): Draft | undefined {
  if (readsForeign(first) && readsForeign(second)) {
    if (isMendable(first) !== isMendable(second)) return isMendable(first) ? second : first;
    return lengthOf(second) > lengthOf(first) ? first : second;
  }
  if (saysLess(second, first)) return second;
  return saysLess(first, second) ? first : undefined;
}

function saysLess(one: Draft, other: Draft): boolean {
  return readsForeign(one) && isWithin(one, other) && (isMendable(other) || !isMendable(one));
}

function isMendable({ suggestions }: Draft): boolean {
  return suggestions.length > 0;
}

function readsForeign({ category, severity }: Draft): boolean {
  return category === FOREIGN && severity === 'suggestion';
}

/** True of one within another that is about the same words, and not about a whole paragraph. */
function isWithin(inner: Draft, outer: Draft): boolean {
  return contains(outer, inner) && 2 * lengthOf(inner) >= lengthOf(outer);
}

function lengthOf({ start, end }: Draft): number {
  return end - start;
}
