import pc from 'picocolors';
import { Places } from '../document/place.js';
import { visible } from '../document/visible.js';
import { diffWords, dotted, marked } from '../document/word-diff.js';
import type { Severity } from '../engine/finding.js';
import { excerptOf } from './excerpt.js';
import type { CheckedFile, ReportedFinding } from './file-result.js';
import type { Format } from './format.js';
import { add, NOTHING, type Totals } from './totals.js';

type Colours = ReturnType<typeof pc.createColors>;

/** For people: each finding with its place, its excerpt, its evidence and its first fix, and a summary at the end. */
export const text: Format = ({ colours }) => {
  const paint = pc.createColors(colours === 'colours');
  let totals = NOTHING;
  return {
    file(result) {
      totals = add(totals, result);
      return 'problem' in result ? '' : fileText(result, paint);
    },
    end: () => `${summary(totals)}\n`,
  };
};

function fileText(file: CheckedFile, paint: Colours): string {
  if (file.findings.length === 0) return '';
  const places = new Places(file.document.text);
  return file.findings.map((finding) => `${findingText(file, finding, places, paint)}\n\n`).join('');
}

function findingText({ path, document }: CheckedFile, finding: ReportedFinding, places: Places, paint: Colours) {
  const { text } = document;
  const place = (offset: number) => {
    const { line, column } = places.of(offset);
    return `${line}:${column}`;
  };
  const { before, flagged, after, indent, width } = excerptOf(text, finding, places.lineStart(finding.start));
  const colour = colourOf(finding.severity, paint);
  const lines = [
    `${paint.bold(visible(path))}:${place(finding.start)}: ${colour(finding.severity)} ${visible(finding.rule)}: ${visible(finding.message)}`,
    `    ${before}${colour(flagged)}${after}`,
    `    ${' '.repeat(indent)}${colour('^'.repeat(width))}`,
    ...finding.evidence.map(
      ({ start, end, note }) => `  ${place(start)} “${visible(clipped(text.slice(start, end)))}”: ${visible(note)}`,
    ),
    ...finding.suggestions.slice(0, 1).map(({ label, edits }) => {
      return `  fix: ${visible(label)}: ${diffText(text, edits, paint)}`;
    }),
  ];
  if (finding.status === 'accepted') lines.push('  accepted in review, not exported yet');
  if (finding.note !== undefined) lines.push(`  note: ${visible(finding.note)}`);
  return lines.join('\n');
}

function diffText(text: string, edits: ReportedFinding['suggestions'][number]['edits'], paint: Colours): string {
  return diffWords(text, edits)
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

const EVIDENCE = 60;

function clipped(text: string): string {
  return text.length <= EVIDENCE ? text : `${text.slice(0, EVIDENCE).replace(/[\ud800-\udbff]$/u, '')}…`;
}

function summary({ files, unread, findings, accepted, rejected, suppressed, known }: Totals): string {
  const kinds = (['error', 'warning', 'suggestion'] as const).filter((severity) => findings[severity] > 0);
  const found = kinds.map((severity) => count(findings[severity], severity)).join(', ') || 'nothing found';
  const decided = [
    ...(accepted > 0 ? [`${accepted} accepted and not exported yet`] : []),
    ...(rejected > 0 ? [`${rejected} rejected in review`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed by comments`] : []),
    ...(known > 0 ? [`${known} in the baseline`] : []),
  ].join(', ');
  const missed = unread > 0 ? `; ${unread} not checked` : '';
  return `${count(files, 'file')} checked${files > 0 ? `: ${found}` : ''}${decided ? ` (${decided})` : ''}${missed}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
