import type { Finding } from '../engine/finding.js';
import { isNew } from '../review/seen.js';
import { statusOf } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { areasOf, topOf } from './areas.js';
import type { Desk } from './desk.js';
import { type Line, type Piece, piece } from './line.js';
import { layoutOf } from './source.js';
import { MARKS, NEW, type Style } from './theme.js';
import type { Window } from './window.js';
import type { Row } from './wrap.js';

/** The page of the article that is in view: Findings marked by severity while open, then by what was decided. */
export function articleLines(desk: Desk, window: Window): Line[] {
  const { session } = desk;
  if (session.document.segments.length === 0) return [[piece('(The article is empty.)', 'dim')]];
  const layout = layoutOf(desk, window);
  const { article } = areasOf(desk, window);
  return [...layout.page(topOf(desk, window), article)].map((row) => {
    const here = layout.findingsIn(row.segment).filter(({ start, end }) => start <= row.end && end >= row.start);
    return layout.drawn(row, rowPieces(desk, row, here));
  });
}

function rowPieces({ session, current }: Desk, row: Row, findings: readonly Finding[]): Piece[] {
  const { text } = session.document;
  const end = row.start + text.slice(row.start, row.end).trimEnd().length;
  const edges = findings.flatMap((finding) => [finding.start, finding.end]).filter((at) => at > row.start && at < end);
  const cuts = [...new Set([row.start, ...edges, end])].sort((a, b) => a - b);
  return cuts.flatMap((start, i) => {
    const stop = cuts[i + 1] ?? end;
    const begins = findings.filter((finding) => finding.start === start && (start < row.end || start === text.length));
    const covers = findings.filter((finding) => finding.start <= start && finding.end > start);
    const mark = atop(begins, current);
    const over = atop(covers, current);
    return [
      ...(mark
        ? [{ text: markOf(session, mark) + newSign(session, begins), style: styleOf(session, mark, current) }]
        : []),
      ...(stop > start ? [piece(text.slice(start, stop), over ? styleOf(session, over, current) : 'plain')] : []),
    ];
  });
}

/** Of several Findings in one place the current one is seen, else the one that begins last. */
function atop(findings: readonly Finding[], current: string | undefined): Finding | undefined {
  return findings.find(({ fingerprint }) => fingerprint === current) ?? findings.at(-1);
}

function nameOf(session: Session, finding: Finding) {
  const status = statusOf(session, finding);
  return status === 'open' ? finding.severity : status;
}

function markOf(session: Session, finding: Finding): string {
  return MARKS[nameOf(session, finding)];
}

/** It is there whichever of several in one place is the current one, as the text was wrapped with room for it. */
function newSign(session: Session, begins: readonly Finding[]): string {
  return begins.some((finding) => isNew(session, finding)) ? NEW : '';
}

function styleOf(session: Session, finding: Finding, current: string | undefined): Style {
  const name = nameOf(session, finding);
  return finding.fingerprint === current ? `current ${name}` : name;
}
