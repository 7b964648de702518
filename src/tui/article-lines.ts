import { asRead, type Sign } from '../document/as-read.js';
import { firstIndex } from '../document/first-index.js';
import type { Span } from '../document/span.js';
import type { Finding } from '../engine/finding.js';
import { isNew } from '../review/seen.js';
import { acceptedIn, statusOf } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { areasOf, topOf } from './areas.js';
import type { Desk } from './desk.js';
import { type Line, type Piece, piece } from './line.js';
import { foundIn } from './looking-for.js';
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
  const found = foundIn(desk);
  // What is looked at is one thing: a place of what is looked for, or a Finding.
  const current = desk.mode.name === 'found' || found.places.length > 0 ? undefined : desk.current;
  return [...layout.page(topOf(desk, window), article)].map((row) => {
    const here = layout.findingsIn(row.segment).filter(({ start, end }) => start <= row.end && end >= row.start);
    const signs = layout.signsOf(row.segment);
    return layout.drawn(row, rowPieces({ session, current, signs }, row, here, placesIn(row, found)));
  });
}

/** A place of what is looked for, and whether it is the one that is looked at. */
interface FoundPlace extends Span {
  readonly style: 'found' | 'current found';
}

function placesIn(row: Row, { places, at }: ReturnType<typeof foundIn>): FoundPlace[] {
  const inRow: FoundPlace[] = [];
  for (let i = firstIndex(places, ({ end }) => end > row.start); i < places.length && places[i]!.start < row.end; i++)
    inRow.push({ ...places[i]!, style: i === at ? 'current found' : 'found' });
  return inRow;
}

interface Shown extends Pick<Desk, 'session' | 'current'> {
  /** What of the row's Segment is read otherwise than it is written. */
  readonly signs: readonly Sign[];
}

function rowPieces(
  { session, current, signs }: Shown,
  row: Row,
  findings: readonly Finding[],
  places: readonly FoundPlace[],
): Piece[] {
  const { document } = session;
  const { text } = document;
  const changes = acceptedIn(session)
    .within(row)
    .filter((edit) => edit.start < row.end);
  const edges = [...findings, ...places, ...changes]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > row.start && at < row.end);
  const cuts = [...new Set([row.start, ...edges, row.end])].sort((a, b) => a - b);
  const pieces = cuts.flatMap((start, i) => {
    const stop = cuts[i + 1] ?? row.end;
    const begins = findings.filter((finding) => finding.start === start && (start < row.end || start === text.length));
    const covers = findings.filter((finding) => finding.start <= start && finding.end > start);
    const mark = atop(begins, current);
    const over = atop(covers, current);
    const found = places.find((place) => place.start <= start && place.end > start);
    const isChanged = changes.some((edit) => edit.start <= start && edit.end > start);
    return [
      ...(mark
        ? [{ text: markOf(session, mark) + newSign(session, begins), style: styleOf(session, mark, current) }]
        : []),
      ...(stop > start
        ? [
            piece(
              asRead(document, { start, end: stop }, signs),
              found?.style ?? (over ? styleOf(session, over, current) : isChanged ? 'accepted' : 'plain'),
            ),
          ]
        : []),
    ];
  });
  return withoutSpaceBehind(pieces);
}

/** White space at the end of a row may hang over its edge, and is not drawn. */
function withoutSpaceBehind(pieces: readonly Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ text }) => text.trimEnd() !== '');
  const kept = pieces.slice(0, last + 1);
  return kept.map((one, i) => (i === last ? { ...one, text: one.text.trimEnd() } : one));
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
