import { fileURLToPath } from 'node:url';
import { type Position, type Range, TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document/span.js';
import type { Finding } from '../engine/finding.js';
import type { Session } from '../review/session.js';

/** An article as it was when it was last checked: an immutable state, all offsets of which are of one version. */
export interface Article {
  readonly uri: string;
  /** The editor’s text of that version; it is never changed. */
  readonly text: TextDocument;
  /** What was found and decided. */
  readonly session: Session;
  /** What the rules that found something say of themselves, by id. */
  readonly about: Readonly<Record<string, string>>;
}

/** A copy of the editor’s text that later changes leave as it is. */
export function snapshot(document: TextDocument): TextDocument {
  return TextDocument.create(document.uri, document.languageId, document.version, document.getText());
}

/** The file of a URI; none where it is no file, as of an article that was not saved yet. */
export function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

/** A Span as the editor counts: lines from 0, and UTF-16 code units within the line. */
export function rangeOf({ text }: Article, { start, end }: Span): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

/** The findings that touch a range, the end of a word included: an editor’s cursor stands between two characters. */
export function findingsAt({ text, session }: Article, range: { start: Position; end: Position }): readonly Finding[] {
  const [start, end] = [text.offsetAt(range.start), text.offsetAt(range.end)];
  return session.findings.filter((finding) => finding.start <= end && start <= finding.end);
}
