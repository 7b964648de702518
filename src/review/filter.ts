import { type Finding, SEVERITIES } from '../engine/finding.js';
import { isNew } from './seen.js';
import { type Status, statusOf } from './selectors.js';
import type { Session } from './session.js';

const STATUSES: readonly Status[] = ['open', 'accepted', 'rejected', 'set-aside'];

/** Not there in the last review; it may be of any status. */
const NEW = 'new';

/** Which Findings a reviewer wants to see; all that is asked must hold. */
export interface Filter {
  /** As it was written. */
  readonly query: string;
  /** Severities, one of which is wanted; none: any. */
  readonly severities: readonly string[];
  /** Statuses, one of which is wanted; none: any. */
  readonly statuses: readonly string[];
  /** Only what was not there in the last review. */
  readonly onlyNew: boolean;
  /** Parts of a Rule's id. */
  readonly rules: readonly string[];
  /** Parts of the flagged text, the message, the Rule's id or the note, in lower case. */
  readonly texts: readonly string[];
}

/** A query that is none; the message says what there is. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
}

/**
 * Reads a query such as `is:error is:open rule:names guterres`: `is:` takes a severity, a status or `new`, `rule:` a part of a
 * Rule's id; other words, or a "phrase" between quotation marks, are looked for in the flagged text, the message, the Rule's id and the note.
 * @throws FilterError where `is:` or `rule:` is followed by what it does not take.
 */
export function parseFilter(query: string): Filter {
  const filter = { query: query.trim(), onlyNew: false, severities: [], statuses: [], rules: [], texts: [] } as {
    query: string;
    onlyNew: boolean;
  } & Record<'severities' | 'statuses' | 'rules' | 'texts', string[]>;
  for (const [, phrase, word] of query.matchAll(/"([^"]*)"?|(\S+)/gu)) {
    const [, name, value] = /^(is|rule):(.*)$/u.exec(word ?? '') ?? [];
    if (name === 'rule' && value) filter.rules.push(value);
    else if (name === undefined) filter.texts.push((phrase ?? word!).toLowerCase());
    else if (value === NEW) filter.onlyNew = true;
    else if (SEVERITIES.some((one) => one === value)) filter.severities.push(value!);
    else if (STATUSES.some((one) => one === value)) filter.statuses.push(value!);
    else throw new FilterError(problemWith(name, value ?? ''));
  }
  return filter;
}

function problemWith(name: string, value: string): string {
  if (name === 'rule') return 'rule: needs a part of a rule’s name, such as rule:dates';
  return `is:${value} is not known; there are ${[...SEVERITIES, ...STATUSES, NEW].map((one) => `is:${one}`).join(', ')}`;
}

/** True where the Finding is one of those wanted; without a Filter, every one is. */
export function passes(session: Session, finding: Finding, filter: Filter | undefined): boolean {
  if (!filter) return true;
  const { severities, statuses, onlyNew, rules, texts } = filter;
  if (onlyNew && !isNew(session, finding)) return false;
  if (severities.length > 0 && !severities.includes(finding.severity)) return false;
  if (!rules.every((part) => finding.rule.includes(part))) return false;
  if (texts.length > 0) {
    const note = session.decisions.get(finding.fingerprint)?.note ?? '';
    const said = [session.document.text.slice(finding.start, finding.end), finding.message, finding.rule, note];
    const text = said.join('\n').toLowerCase();
    if (!texts.every((part) => text.includes(part))) return false;
  }
  return statuses.length === 0 || statuses.includes(statusOf(session, finding));
}
