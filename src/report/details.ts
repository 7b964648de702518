import { asRead } from '../document/as-read.js';
import type { Document } from '../document/document.js';
import type { Places } from '../document/place.js';
import type { Span } from '../document/span.js';
import { quotesItself } from '../document/suggestion.js';
import { columnsOf, visible } from '../document/visible.js';
import { diffWords, marked } from '../document/word-diff.js';
import { decidedLines, fixesOf } from './decided.js';
import type { CheckedFile, ReportedFinding } from './file-result.js';

/** Each Evidence of a finding on a line: its place, its text, and what it shows. */
export function evidenceLines({ document }: CheckedFile, finding: ReportedFinding, places: Places): string[] {
  return finding.evidence.map((one) => {
    const { line, column } = places.of(one.start);
    const shown = evidenceShown(document, one);
    const note = visible(one.note);
    return `${line}:${column} ${quotesItself(one, shown) ? note : `“${visible(shown)}”: ${note}`}`;
  });
}

/** What a finding says beyond its message, without colours, a line each: its evidence, its fixes, its decision. */
export function detailLines(file: CheckedFile, finding: ReportedFinding, places: Places): string[] {
  const fixes = fixesOf(finding)
    .slice(0, 1)
    .map(({ label, edits }) => {
      const diff = diffWords(file.document, edits).map((piece) => visible(marked(piece)));
      return `fix: ${visible(label)}: ${diff.join('')}`;
    });
  return [...evidenceLines(file, finding, places), ...fixes, ...otherFixes(finding), ...decidedLines(finding)];
}

/** So many columns of other fixes are told. */
const OTHERS_WIDTH = 90;

/** The fixes of a finding beside its first, on one line; none where it has no other. What is done in several places is told once. */
export function otherFixes(finding: ReportedFinding): string[] {
  const [first, ...others] = fixesOf(finding).map(({ label }) => label);
  const ways = [...new Set(others)].map((label) => visible(label === first ? `${label} elsewhere` : label));
  if (ways.length === 0) return [];
  const fits = ways.filter((_, index) => columnsOf(ways.slice(0, index + 1).join(', ')) <= OTHERS_WIDTH);
  const more = ways.length - fits.length;
  return [`or: ${[...fits, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`];
}

/** A longer text of evidence is cut, in UTF-16 code units: with its place and what it shows it is to fit on one line of a log. */
const LONGEST_EVIDENCE = 60;

/** The text of an Evidence as it is read, its beginning where it is long; not made visible yet. */
export function evidenceShown(document: Document, span: Span): string {
  return clipped(asRead(document, span), LONGEST_EVIDENCE);
}

/** The beginning of a text, at most so many code units and an ellipsis; no character is cut in two. */
export function clipped(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')}…`;
}
