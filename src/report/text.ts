import pc from 'picocolors';
import type { Document } from '../document/document.js';
import { Places } from '../document/place.js';
import { visible } from '../document/visible.js';
import { diffWords, dotted, marked } from '../document/word-diff.js';
import type { Severity } from '../engine/finding.js';
import { decidedLines, fixesOf } from './decided.js';
import { evidenceLines, otherFixes } from './details.js';
import { excerptOf } from './excerpt.js';
import type { CheckedFile, ReportedFinding } from './file-result.js';
import type { Format } from './format.js';
import { add, NOTHING } from './totals.js';
import { acceptedText, totalsText } from './totals-text.js';

type Colours = ReturnType<typeof pc.createColors>;

/** For people: each finding with its place, its excerpt, its evidence and its fixes, and a summary at the end. */
export const text: Format = ({ colours }) => {
  const paint = pc.createColors(colours === 'colours');
  let totals = NOTHING;
  return {
    file(result) {
      totals = add(totals, result);
      return 'problem' in result ? '' : fileText(result, paint);
    },
    end: () => {
      const accepted = acceptedText(totals);
      return `${totalsText(totals)}\n${accepted && `${accepted}\n`}`;
    },
  };
};

function fileText(file: CheckedFile, paint: Colours): string {
  if (file.findings.length === 0) return '';
  const places = new Places(file.document.text);
  return file.findings.map((finding) => `${findingText(file, finding, places, paint)}\n\n`).join('');
}

function findingText(file: CheckedFile, finding: ReportedFinding, places: Places, paint: Colours) {
  const { line, column } = places.of(finding.start);
  const { before, flagged, after, indent, width } = excerptOf(file.document, finding, places);
  const colour = colourOf(finding.severity, paint);
  const lines = [
    `${paint.bold(visible(file.path))}:${line}:${column}: ${colour(finding.severity)} ${visible(finding.rule)}: ${visible(finding.message)}`,
    `    ${before}${colour(flagged)}${after}`,
    `    ${' '.repeat(indent)}${colour('^'.repeat(width))}`,
    ...evidenceLines(file, finding, places).map((line) => `  ${line}`),
    ...fixesOf(finding)
      .slice(0, 1)
      .map(({ label, edits }) => {
        return `  fix: ${visible(label)}: ${diffText(file.document, edits, paint)}`;
      }),
    ...[...otherFixes(finding), ...decidedLines(finding)].map((line) => `  ${line}`),
  ];
  return lines.join('\n');
}

function diffText(document: Document, edits: ReportedFinding['suggestions'][number]['edits'], paint: Colours): string {
  return diffWords(document, edits)
    .map((piece) => {
      if (!paint.isColorSupported) return visible(marked(piece));
      if (piece.kind === 'removed') return paint.red(paint.strikethrough(visible(dotted(piece.text))));
      return piece.kind === 'added' ? paint.green(visible(dotted(piece.text))) : visible(piece.text);
    })
    .join('');
}

function colourOf(severity: Severity, paint: Colours) {
  if (severity === 'error') return paint.red;
  return severity === 'warning' ? paint.yellow : paint.cyan;
}
