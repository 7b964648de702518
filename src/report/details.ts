import type { Places } from '../document/place.js';
import { visible } from '../document/visible.js';
import { diffWords, marked } from '../document/word-diff.js';
import { decidedLines, fixesOf } from './decided.js';
import type { CheckedFile, ReportedFinding } from './file-result.js';

/** Each Evidence of a finding on a line: its place, its text, and what it shows. */
export function evidenceLines({ document }: CheckedFile, finding: ReportedFinding, places: Places): string[] {
  return finding.evidence.map(({ start, end, note }) => {
    const { line, column } = places.of(start);
    return `${line}:${column} “${visible(clipped(document.text.slice(start, end), EVIDENCE))}”: ${visible(note)}`;
  });
}

/** What a finding says beyond its message, without colours, a line each: its evidence, its first fix, its decision. */
export function detailLines(file: CheckedFile, finding: ReportedFinding, places: Places): string[] {
  const fixes = fixesOf(finding)
    .slice(0, 1)
    .map(({ label, edits }) => {
      const diff = diffWords(file.document.text, edits).map((piece) => visible(marked(piece)));
      return `fix: ${visible(label)}: ${diff.join('')}`;
    });
  return [...evidenceLines(file, finding, places), ...fixes, ...decidedLines(finding)];
}

const EVIDENCE = 60;

/** The beginning of a text, at most so many code units and an ellipsis; no character is cut in two. */
export function clipped(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')}…`;
}
