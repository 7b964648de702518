import type { Hit } from '../checks/check.js';
import { editedWithin } from '../document/edit.js';
import { contains, type Span } from '../document/span.js';
import type { Evidence } from '../document/suggestion.js';
import { type Finding, SEVERITIES, type Severity } from './finding.js';
import type { Rule } from './rule.js';
import { withWholeCharacters } from './whole-characters.js';

/** A Finding before it is known which others there are, and so which it is. */
export type Draft = Omit<Finding, 'fingerprint'>;

/**
 * What a Rule says of a place where its Check holds.
 * @param text of the Document that was checked
 */
export function draft(text: string, rule: Rule, hit: Hit): Draft {
  const { start, end, evidence = [], suggestions = [], values = {}, weak = false, person } = hit;
  return {
    rule: rule.id,
    category: rule.category,
    severity: weak ? milder(rule.severity) : rule.severity,
    start,
    end,
    message: fill(rule.message, { found: text.slice(start, end), fix: fixOf(text, hit), ...values }),
    evidence: evidence.filter(isFirst),
    suggestions: withWholeCharacters(text, suggestions),
    ...(person === undefined ? {} : { person }),
  };
}

/** A Draft of a section where it stands in the whole, so many UTF-16 code units further on. */
export function moved(found: Draft, by: number): Draft {
  if (by === 0) return found;
  const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  const suggestions = found.suggestions.map(({ label, edits }) => ({ label, edits: edits.map(move) }));
  return { ...move(found), evidence: found.evidence.map(move), suggestions };
}

/** False of what an Evidence before it says of the same Span. */
function isFirst({ start, end, note }: Evidence, at: number, all: readonly Evidence[]): boolean {
  return all.findIndex((one) => one.start === start && one.end === end && one.note === note) === at;
}

function milder(severity: Severity): Severity {
  return SEVERITIES[Math.min(SEVERITIES.indexOf(severity) + 1, SEVERITIES.length - 1)]!;
}

/** What the first Suggestion makes of the flagged text. */
function fixOf(text: string, hit: Hit): string {
  const inside = (hit.suggestions?.[0]?.edits ?? []).filter((edit) => contains(hit, edit));
  return editedWithin(text, hit, inside);
}

function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{([\w-]+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name]! : whole,
  );
}
