import { decisionLines } from './decision-lines.js';
import type { Session } from './session.js';
import type { StoredDecision } from './stored-decision.js';

/** A file of this version says nothing of what had been found. */
const WITHOUT_SEEN = 1;
const WITH_SEEN = 2;

/** Where the Decisions on an article are kept: beside it. */
export function decisionsPath(article: string): string {
  return `${article}.stet.json`;
}

/** The article on which a file of this name keeps the Decisions; none where it is no such name. */
export function decidedIn(path: string): string | undefined {
  return /^(?<article>.+)\.stet\.json$/u.exec(path)?.groups?.article;
}

/** A decisions file that cannot be read; the message names the file, the line, and what to do. */
export class DecisionsFileError extends Error {
  override readonly name = 'DecisionsFileError';
}

/**
 * The decisions file of a Session, and of Decisions that others have made meanwhile: JSON, one Decision a line, in the order of their fingerprints, so that git merges
 * what two people decided. Decisions of earlier reviews that fit nothing now are kept. After them stand, in the same list,
 * the fingerprints of what had been found, so that the next review can say what is new. Every line ends in a comma, and
 * `{}` ends the list: whatever lines git takes from two sides, the file stays JSON.
 */
export function formatDecisions(session: Session, others: readonly StoredDecision[] = []): string {
  const { seen } = session;
  const version = seen ? WITH_SEEN : WITHOUT_SEEN;
  const lines = [
    decisionLines(session),
    ...others.map((one) => `${JSON.stringify(one)},\n`),
    seen ? seenLines(seen) : '',
  ];
  return `{\n"stet": "decisions",\n"version": ${version},\n"decisions": [\n${lines.join('')}{}\n]\n}\n`;
}

const known = new WeakMap<ReadonlySet<string>, string>();

/** Made once for each state, as it is written with every Decision. */
function seenLines(seen: ReadonlySet<string>): string {
  let lines = known.get(seen);
  if (lines === undefined) {
    lines = [...seen]
      .sort()
      .map((fingerprint) => `${JSON.stringify({ seen: fingerprint })},\n`)
      .join('');
    known.set(seen, lines);
  }
  return lines;
}

/**
 * Reads what `formatDecisions` wrote, however it was reformatted or merged since: of two Decisions on one Finding the
 * later stands.
 * @throws DecisionsFileError where it is damaged, was left in the middle of a merge, or is of a newer stet.
 */
export function parseDecisions(content: string, path: string): readonly StoredDecision[] {
  return parseKept(content, path).decisions;
}

/** What a decisions file holds. */
export interface Kept {
  readonly decisions: readonly StoredDecision[];
  /** Fingerprints of what was found when the article was reviewed last; absent where the file does not say. */
  readonly seen?: readonly string[];
}

/**
 * The same, with what had been found.
 * @throws DecisionsFileError as `parseDecisions` does
 */
export function parseKept(content: string, path: string): Kept {
  const fail = (line: number, what: string, remedy = 'mend the file or move it away') =>
    new DecisionsFileError(`${path}:${line}: ${what}; ${remedy}, stet does not overwrite it`);
  const text = content.replace(/^\uFEFF/u, '');
  const merge = /^(?:<{7}|={7}|>{7})/mu.exec(text);
  if (merge) throw fail(lineAt(text, merge.index), 'a merge was left unfinished here');
  const file = parseJson(text, fail);
  if (!isObject(file) || file.stet !== 'decisions' || !Array.isArray(file.decisions)) {
    throw fail(1, 'this is not a decisions file of stet');
  }
  if (file.version !== WITHOUT_SEEN && file.version !== WITH_SEEN) {
    const version = JSON.stringify(file.version);
    const what = `this decisions file is of version ${version}, and this stet knows ${WITHOUT_SEEN} and ${WITH_SEEN}`;
    throw fail(1, what, 'take a newer stet or move the file away');
  }
  const latest = new Map<string, StoredDecision>();
  const seen: string[] = [];
  for (const [index, entry] of file.decisions.entries()) {
    if (isEnd(entry)) continue;
    if (isSeen(entry)) {
      seen.push(entry.seen);
      continue;
    }
    const problem = problemOf(entry);
    if (problem) throw fail(lineOfEntry(text, index), `decision ${index + 1} ${problem}`);
    const decision = entry as StoredDecision;
    const other = latest.get(decision.fingerprint);
    if (!other || other.time <= decision.time) latest.set(decision.fingerprint, decision);
  }
  return { decisions: [...latest.values()], ...(file.version === WITH_SEEN && { seen }) };
}

function isSeen(entry: unknown): entry is { readonly seen: string } {
  return isObject(entry) && typeof entry.seen === 'string';
}

function isEnd(entry: unknown): boolean {
  return isObject(entry) && Object.keys(entry).length === 0;
}

function parseJson(text: string, fail: (line: number, what: string) => Error): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fail(lineOfDamage(text, (error as Error).message), 'this is not JSON');
  }
}

/** Where JSON breaks off. Not every message of the parser says so; most damage is in the line of one Decision. */
function lineOfDamage(text: string, message: string): number {
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return lineAt(text, Number(position));
  const damaged = text.split(/\r?\n/u).findIndex((line) => line.startsWith('{"') && !isJson(line.replace(/,$/u, '')));
  return damaged < 0 ? lineAt(text, text.length) : damaged + 1;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problemOf(entry: unknown): string | undefined {
  if (!isObject(entry)) return 'is not an object';
  const missing = ['fingerprint', 'rule', 'excerpt', 'time'].find((name) => typeof entry[name] !== 'string');
  if (missing) return `has no “${missing}”`;
  if (entry.note !== undefined && typeof entry.note !== 'string') return 'has a “note” that is no text';
  if (entry.always !== undefined && !(['rule', 'text'].includes(String(entry.always)) && entry.state === 'rejected'))
    return 'has an “always” that is neither “rule” nor “text”, or is not rejected';
  if (entry.state === 'rejected') return undefined;
  if (entry.state !== 'accepted') return 'is neither “accepted” nor “rejected”';
  if (typeof entry.text === 'string') return undefined;
  if (typeof entry.label !== 'string' || !Array.isArray(entry.edits))
    return 'has neither “text” nor “label” and “edits”';
  return entry.edits.every(isStoredEdit) ? undefined : 'has an edit without “at”, “found” and “text”';
}

function isStoredEdit(edit: unknown): boolean {
  return isObject(edit) && Number.isInteger(edit.at) && typeof edit.found === 'string' && typeof edit.text === 'string';
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The line on which the list's member with this index begins, in text that is known to be JSON. */
function lineOfEntry(text: string, index: number): number {
  const list = /"decisions"\s*:\s*\[/u.exec(text);
  let depth = 0;
  let seen = 0;
  const from = list ? list.index + list[0].length : 0;
  for (const match of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},]+/gu)) {
    const piece = match[0];
    if (depth === 0 && piece !== ',' && seen++ === index) return lineAt(text, from + match.index);
    if (piece === '{' || piece === '[') depth++;
    else if (piece === '}' || piece === ']') depth--;
  }
  return 1;
}
