import { type Comment, nextText } from '../document/comments.js';
import type { Document } from '../document/document.js';
import { afterLine, lineAt } from '../document/line.js';
import type { Span } from '../document/span.js';
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
  const used = new Set<Area>();
  const isSuppressed = (finding: Finding) => {
    const over = areas.filter((area) => covers(area, finding));
    for (const area of over) used.add(area);
    return over.length > 0;
  };
  const suppressed = findings.filter(isSuppressed);
  const gone = new Set(suppressed);
  for (const area of areas) {
    if (!used.has(area) && couldSuppress(area, rules)) problems.push(unused(area));
  }
  return {
    findings: findings.filter((finding) => !gone.has(finding)),
    suppressed,
    problems: problems.sort((a, b) => a.start - b.start),
  };
}

function covers({ start, end, name }: Area, finding: Finding): boolean {
  return start <= finding.start && finding.start < end && (name === undefined || isInGroup(finding.rule, name));
}

/** A rule that the configuration switches off cannot be expected to find anything. */
function couldSuppress({ name }: Area, { ran }: KnownRules): boolean {
  return name === undefined || ran.some((id) => isInGroup(id, name));
}

function unused({ comment, name }: Area): CommentProblem {
  const what = name === undefined ? 'nothing' : `nothing of ${name}`;
  return { start: comment.start, end: comment.end, message: `this comment suppresses ${what}; remove it` };
}

function areasOf(document: Document, { known }: KnownRules): { areas: Area[]; problems: CommentProblem[] } {
  const { text, comments = [] } = document;
  const names = namesOf(known.map((id) => ({ id })));
  const areas: Area[] = [];
  const problems: CommentProblem[] = [];
  let open: Area[] = [];
  let line: Span | undefined;
  // The line is looked for once: it may be long, and hold many comments.
  const own = ({ start }: Comment) => {
    if (!line || start < line.start || start >= line.end) line = lineAt(text, start);
    return line;
  };
  const close = (end: number, closed: (area: Area) => boolean) => {
    const [closing, staying] = [open.filter(closed), open.filter((area) => !closed(area))];
    for (const area of closing) areas.push({ ...area, end });
    open = staying;
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
      if (name !== undefined && !names.includes(name)) {
        say(`there is no rule or group “${name}”${didYouMean(name, names)}`);
      } else if (directive === 'stet-enable') {
        if (close(comment.start, (area) => name === undefined || area.name === name) === 0)
          say(`nothing was disabled here${name === undefined ? '' : ` under the name ${name}`}; remove it`);
      } else if (directive === 'stet-disable') open.push({ comment, name, start: comment.end, end: text.length });
      else areas.push({ comment, name, ...lineOf(directive, own(comment), document) });
    }
  }
  close(text.length + 1, () => true);
  return { areas, problems };
}

function read(content: string): { directive: string; named: string[] } {
  const [said] = content.split(/(?:^|\s)(?:--|—)(?:\s|$)/u);
  const [directive = '', ...named] = said!.split(/[\s,]+/u).filter((word) => word !== '');
  return { directive, named };
}

/** Its own line, or the next with text; the whole Segment, where that begins later in the line or below, as in `<p>` or `msgstr`. */
function lineOf(directive: string, own: Span, { text, comments = [], segments }: Document): Span {
  const next = () => {
    const at = nextText(text, afterLine(text, own), comments);
    const segment = segments.find(({ end }) => end > at);
    return !segment || segment.start <= at ? lineAt(text, at) : segment;
  };
  const { start, end } = directive === 'stet-disable-line' ? own : next();
  // What is missing at the end of a line is found there.
  return { start, end: end + 1 };
}
