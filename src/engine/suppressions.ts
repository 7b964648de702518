import { CommentLines } from '../document/comment-lines.js';
import type { Comment } from '../document/comments.js';
import type { Document } from '../document/document.js';
import type { Span } from '../document/span.js';
import { Coverage } from './coverage.js';
import { didYouMean } from './did-you-mean.js';
import type { Finding } from './finding.js';
import { isInGroup, namesOf } from './rule-names.js';

/** A comment in the article that does not do what its writer meant: where it stands, and what is wrong. */
export interface CommentProblem extends Span {
  readonly message: string;
}

/** Findings, divided by what the comments in the article say. */
export interface Divided {
  readonly findings: Finding[];
  /** Those that a comment asks not to be told of. */
  readonly suppressed: Finding[];
  /** Comments that name no rule, or that suppress nothing; in order. */
  readonly problems: readonly CommentProblem[];
}

/** The rules by their ids: those that stet knows, for their names, and those among them that ran. */
export interface KnownRules {
  readonly known: readonly string[];
  readonly ran: readonly string[];
}

/** Where a comment suppresses the Findings that begin there, of one rule or group or of all. */
interface Area extends Span {
  readonly comment: Comment;
  /** A rule’s id or a group of them; none: all rules. */
  readonly name: string | undefined;
}

const DIRECTIVES = ['stet-disable', 'stet-enable', 'stet-disable-line', 'stet-disable-next-line'];

/**
 * Sets aside the Findings that a comment suppresses: `stet-disable-line`, `stet-disable-next-line` (the next line that
 * holds text), or between `stet-disable` and `stet-enable`; each for the rules and groups that it names, or for all. What
 * follows ` -- ` in a comment is a reason, for people; or ` — `, as no comment of XML holds two hyphens.
 */
export function suppress(document: Document, findings: Finding[], rules: KnownRules): Divided {
  if ((document.comments ?? []).length === 0) return { findings, suppressed: [], problems: [] };
  const { areas, problems } = areasOf(document, rules);
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
    const named = byName.get(area.name);
    if (named) named.push(area);
    else byName.set(area.name, [area]);
  }
  return new Map([...byName].map(([name, named]) => [name, new Coverage(named)]));
}

function areasOf(document: Document, { known }: KnownRules): { areas: Area[]; problems: CommentProblem[] } {
  const { text, comments = [] } = document;
  const names = namesOf(known.map((id) => ({ id })));
  const isName = new Set(names);
  const areas: Area[] = [];
  const problems: CommentProblem[] = [];
  let open = new Map<string | undefined, (Area & { end: number })[]>();
  const lines = new CommentLines(document);
  const close = (end: number, name: string | undefined) => {
    const closing = name === undefined ? [...open.values()].flat() : (open.get(name) ?? []);
    for (const area of closing) area.end = end;
    if (name === undefined) open = new Map();
    else open.delete(name);
    return closing.length;
  };
  for (const comment of comments) {
    const say = (message: string) => problems.push({ start: comment.start, end: comment.end, message });
    const { directive, named } = read(comment.content);
    if (!DIRECTIVES.includes(directive)) {
      say(`“${directive}” is no comment that stet knows${didYouMean(directive, DIRECTIVES)}`);
      continue;
    }
    for (const name of named.length === 0 ? [undefined] : named) {
      if (name !== undefined && !isName.has(name)) {
        say(`there is no rule or group “${name}”${didYouMean(name, names)}`);
      } else if (directive === 'stet-enable') {
        if (close(comment.start, name) === 0)
          say(`nothing was disabled here${name === undefined ? '' : ` under the name ${name}`}; remove it`);
      } else if (directive === 'stet-disable') {
        const area = { comment, name, start: comment.end, end: text.length + 1 };
        areas.push(area);
        const others = open.get(name);
        if (others) others.push(area);
        else open.set(name, [area]);
      } else
        areas.push({
          comment,
          name,
          ...areaOf(directive === 'stet-disable-line' ? lines.own(comment) : lines.next(comment)),
        });
    }
  }
  return { areas, problems };
}

function read(content: string): { directive: string; named: string[] } {
  const [said] = content.split(/(?:^|\s)(?:--|—)(?:\s|$)/u);
  const [directive = '', ...named] = said!.split(/[\s,]+/u).filter((word) => word !== '');
  return { directive, named };
}

/** What is missing at the end of a line is found there. */
function areaOf({ start, end }: Span): Span {
  return { start, end: end + 1 };
}
