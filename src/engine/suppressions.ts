import { addTo } from '../document/add-to.js';
import type { Document } from '../document/document.js';
import { Coverage } from './coverage.js';
import type { Finding } from './finding.js';
import { isInGroup, namesOf } from './rule-names.js';
import { type Area, type CommentProblem, readComments } from './suppression-comments.js';

/** Findings, divided by what the comments in the article say. */
export interface Divided {
  readonly findings: Finding[];
  /** Those that a comment asks not to be told of. */
  readonly suppressed: Finding[];
  /** Comments that name no rule, or that suppress nothing; in order. */
  readonly problems: readonly CommentProblem[];
}

/** The rules by their ids: those that stet knows, for their names, and those among them that ran. */
interface KnownRules {
  readonly known: readonly string[];
  readonly ran: readonly string[];
}

/**
 * Sets aside the Findings that a comment suppresses: `stet-disable-line`, `stet-disable-next-line` (the next line that
 * holds text), or between `stet-disable` and `stet-enable`; each for the rules and groups that it names, or for all. What
 * follows ` -- ` in a comment is a reason, for people; or ` — `, as no comment of XML holds two hyphens.
 */
export function suppress(document: Document, findings: Finding[], rulesOf: () => KnownRules): Divided {
  if ((document.comments ?? []).length === 0) return { findings, suppressed: [], problems: [] };
  const rules = rulesOf();
  const { areas, problems } = readComments(document, rules.known);
  const coverages = coveragesOf(areas);
  const isSuppressed = ({ rule, start }: Finding) => {
    // Each that holds it is of use, not only the first.
    const held = [undefined, ...namesOf([{ id: rule }])].map((name) => coverages.get(name)?.holds(start));
    return held.includes(true);
  };
  const gone = new Set([...findings].sort((a, b) => a.start - b.start).filter(isSuppressed));
  for (const area of areas) {
    if (!coverages.get(area.name)!.used.has(area) && couldSuppress(area, rules)) problems.push(unused(area));
  }
  return {
    findings: findings.filter((finding) => !gone.has(finding)),
    suppressed: findings.filter((finding) => gone.has(finding)),
    problems: problems.sort((a, b) => a.start - b.start),
  };
}

/** A rule that the configuration switches off cannot be expected to find anything. */
function couldSuppress({ name }: Area, { ran }: KnownRules): boolean {
  return name === undefined || ran.some((id) => isInGroup(id, name));
}

function unused({ comment, name }: Area): CommentProblem {
  const what = name === undefined ? 'nothing' : `nothing of ${name}`;
  return { start: comment.start, end: comment.end, message: `this comment suppresses ${what}; remove it` };
}

function coveragesOf(areas: readonly Area[]): ReadonlyMap<string | undefined, Coverage<Area>> {
  const byName = new Map<string | undefined, Area[]>();
  for (const area of areas) {
    addTo(byName, area.name, area);
  }
  return new Map([...byName].map(([name, named]) => [name, new Coverage(named)]));
}
