import type { Document } from '../document/document.js';
import { Places } from '../document/place.js';
import { quotesItself } from '../document/suggestion.js';
import { diffWords, dotted } from '../document/word-diff.js';
import type { Severity } from '../engine/finding.js';
import { decidedLines, fixesOf } from './decided.js';
import { evidenceShown, otherFixes } from './details.js';
import type { CheckedFile, FileResult, ReportedFinding } from './file-result.js';
import type { Format } from './format.js';
import { markdownText } from './markdown-text.js';
import { add, NOTHING } from './totals.js';
import { acceptedText, totalsText } from './totals-text.js';

/** GitHub refuses a comment of more than 65,536 characters; this leaves room for what others add to it. */
const LIMIT = 60_000;

const MARKS: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟠', suggestion: '🔵' };

/** For a comment on a pull request or the summary of a job: what a run came to, and a table for each file with findings. */
export const markdown: Format = () => {
  let totals = NOTHING;
  let length = 0;
  let left = 0;
  const sections: string[] = [];
  return {
    file(result) {
      totals = add(totals, result);
      const { head, rows } = sectionOf(result);
      const fitting = howManyFit(rows, LIMIT - length - head.length);
      left += rows.length - fitting;
      if (fitting === 0) return '';
      const section = head + rows.slice(0, fitting).join('');
      length += section.length;
      sections.push(section);
      return '';
    },
    end() {
      const more = left > 0 ? `\n_…and ${left} more; the whole list is in the log of the check._\n` : '';
      const accepted = acceptedText(totals);
      const said = [totalsText(totals), ...(accepted ? [accepted] : [])].map(markdownText).join('\n\n');
      return `## stet\n\n${said}\n${sections.join('')}${more}`;
    },
  };
};

/** What is told of a file, row by row, and what stands above the first; no row where there is nothing to tell. */
function sectionOf(result: FileResult): { head: string; rows: readonly string[] } {
  const heading = `\n### ${markdownText(result.path)}\n\n`;
  if ('problem' in result) return { head: heading, rows: [`🔴 not checked: ${markdownText(result.problem)}\n`] };
  const places = new Places(result.document.text);
  const rows = result.findings.map((finding) => rowOf(result, finding, places));
  return { head: `${heading}| line | finding | fix |\n| ---: | --- | --- |\n`, rows };
}

/** How many of the rows, from the first on, have room in so many characters. */
function howManyFit(rows: readonly string[], room: number): number {
  let taken = 0;
  const cut = rows.findIndex((row) => {
    taken += row.length;
    return taken > room;
  });
  return cut < 0 ? rows.length : cut;
}

function rowOf({ document }: CheckedFile, finding: ReportedFinding, places: Places): string {
  const evidence = finding.evidence.map((one) => {
    const shown = evidenceShown(document, one);
    const note = markdownText(one.note);
    return `line ${places.of(one.start).line} ${quotesItself(one, shown) ? note : `“${markdownText(shown)}”: ${note}`}`;
  });
  const told = [`${MARKS[finding.severity]} **${markdownText(finding.message)}**`, ...evidence];
  const rule = `<sub>${finding.severity}, ${markdownText(finding.rule)}</sub>`;
  const fixes = fixesOf(finding)
    .slice(0, 1)
    .map(({ edits }) => diffText(document, edits));
  const besides = [...otherFixes(finding), ...decidedLines(finding)].map((line) => `<sub>${markdownText(line)}</sub>`);
  const cells = [places.of(finding.start).line, [...told, rule].join('<br>'), [...fixes, ...besides].join('<br>')];
  return `| ${cells.join(' | ')} |\n`;
}

function diffText(document: Document, edits: ReportedFinding['suggestions'][number]['edits']): string {
  return diffWords(document, edits)
    .map((piece) => {
      if (piece.text === '') return '';
      if (piece.kind === 'removed') return `<del>${markdownText(dotted(piece.text))}</del>`;
      return piece.kind === 'added' ? `<ins>${markdownText(dotted(piece.text))}</ins>` : markdownText(piece.text);
    })
    .join('');
}
