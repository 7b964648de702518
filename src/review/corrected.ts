import { extname } from 'node:path';
import { applyEdits, type Edit } from '../document/edit.js';
import { acceptedIn } from './selectors.js';
import type { Session } from './session.js';

/** All accepted Edits, in the order of the text. */
export function acceptedEdits(session: Session): readonly Edit[] {
  return acceptedIn(session).edits;
}

/** The article with its accepted Edits and nothing else changed. */
export function correctedText(session: Session): string {
  return applyEdits(session.document.text, acceptedEdits(session));
}

/** Where the corrected article goes unless the user says otherwise: `news.txt` gives `news.stet.txt`. */
export function correctedPath(article: string): string {
  const extension = extname(article);
  return `${article.slice(0, article.length - extension.length)}.stet${extension}`;
}

const CONTEXT = 3;

/**
 * The accepted Edits as a unified diff that `patch` and `git apply` take; empty where none changes anything. It is made
 * from the Edits themselves, in linear time, so that a book with thousands of them needs no search for what differs.
 * @param name the article's path as the patch is to name it.
 */
export function unifiedDiff(session: Session, name: string): string {
  const lines = linesOf(session.document.text);
  const hunks = hunksOf(lines, changesOf(lines, acceptedEdits(session)));
  if (hunks.length === 0) return '';
  return [`--- ${headerName(`a/${name}`)}`, `+++ ${headerName(`b/${name}`)}`, ...hunks.flatMap(printed), ''].join('\n');
}

/** Lines with their breaks. A lone carriage return breaks no line for `patch`. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}

/** Some whole lines, from `first` up to but without `last`, and the lines that take their place. */
interface Change {
  readonly first: number;
  readonly last: number;
  readonly added: readonly string[];
}

function changesOf(lines: readonly string[], edits: readonly Edit[]): Change[] {
  const changes: Change[] = [];
  let line = 0;
  let lineStart = 0;
  const goTo = (offset: number) => {
    while (line < lines.length - 1 && lineStart + lines[line]!.length <= offset) lineStart += lines[line++]!.length;
  };
  for (let i = 0; i < edits.length; ) {
    goTo(edits[i]!.start);
    const first = line;
    const start = lineStart;
    const here: Edit[] = [];
    for (let edit = edits[i]; edit; edit = edits[++i]) {
      if (here.length > 0 && edit.start >= lineStart + lines[line]!.length && line < lines.length - 1) break;
      here.push({ start: edit.start - start, end: edit.end - start, text: edit.text });
      goTo(edit.end);
    }
    const before = lines.slice(first, line + 1);
    const change = trimmed(
      { first, last: first + before.length, added: linesOf(applyEdits(before.join(''), here)) },
      lines,
    );
    if (change.added.length > 0 || change.first < change.last) changes.push(change);
  }
  return changes;
}

/** Without the lines at its beginning and end that stay as they are. */
function trimmed({ first, last, added }: Change, lines: readonly string[]): Change {
  let head = 0;
  while (first + head < last && head < added.length && lines[first + head] === added[head]) head++;
  let tail = 0;
  while (first + head < last - tail && head < added.length - tail && lines[last - 1 - tail] === added.at(-1 - tail))
    tail++;
  return { first: first + head, last: last - tail, added: added.slice(head, added.length - tail) };
}

interface Hunk {
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  lines: string[];
}

function hunksOf(lines: readonly string[], changes: readonly Change[]): Hunk[] {
  const hunks: Hunk[] = [];
  let drift = 0;
  for (let i = 0; i < changes.length; ) {
    let at = Math.max(0, changes[i]!.first - CONTEXT);
    const hunk: Hunk = { oldStart: at + 1, oldLines: 0, newStart: at + 1 + drift, newLines: 0, lines: [] };
    let change = changes[i];
    for (; change && change.first <= at + 2 * CONTEXT; change = changes[++i]) {
      add(hunk, ' ', lines.slice(at, change.first));
      add(hunk, '-', lines.slice(change.first, change.last));
      add(hunk, '+', change.added);
      drift += change.added.length - (change.last - change.first);
      at = change.last;
    }
    add(hunk, ' ', lines.slice(at, at + CONTEXT));
    hunks.push(hunk);
  }
  return hunks;
}

function add(hunk: Hunk, mark: ' ' | '-' | '+', lines: readonly string[]): void {
  if (mark !== '+') hunk.oldLines += lines.length;
  if (mark !== '-') hunk.newLines += lines.length;
  for (const line of lines) {
    hunk.lines.push(mark + line.replace(/\n$/u, ''));
    if (!line.endsWith('\n')) hunk.lines.push('\\ No newline at end of file');
  }
}

/** Where a side has no line at all, its number is that of the line before. */
function printed({ oldStart, oldLines, newStart, newLines, lines }: Hunk): string[] {
  const from = `${oldLines === 0 ? oldStart - 1 : oldStart},${oldLines}`;
  const to = `${newLines === 0 ? newStart - 1 : newStart},${newLines}`;
  return [`@@ -${from} +${to} @@`, ...lines];
}

/** Quoted as C does where it must be; a tab after a name with spaces, without which `patch` takes the first word only. */
function headerName(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters in a file's name are what is quoted
  if (/["\\\u0000-\u001f\u007f]/u.test(name)) {
    return JSON.stringify(name).replace(/\\u00([0-9a-f]{2})/gu, (_, hex: string) => octal(Number.parseInt(hex, 16)));
  }
  return name.includes(' ') ? `${name}\t` : name;
}

function octal(code: number): string {
  return `\\${code.toString(8).padStart(3, '0')}`;
}
