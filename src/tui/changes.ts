import { asRead } from '../document/as-read.js';
import { type ChangePiece, type ChangeText, changeText } from '../document/change-text.js';
import { firstIndex } from '../document/first-index.js';
import type { Finding } from '../engine/finding.js';
import { acceptedEdits } from '../review/corrected.js';
import { acceptedIn } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import { areasOf } from './areas.js';
import { ArticleLayout, MEASURE, type Place } from './article.js';
import { reopen } from './deciding.js';
import { type Desk, type Effects, goTo } from './desk.js';
import type { Key } from './keys.js';
import { justify, type Line, piece, tail, widthOf } from './line.js';
import { startOwnText } from './own-text.js';
import type { Style } from './theme.js';
import { undo } from './undoing.js';
import { back } from './views.js';
import { rowsOf } from './wheel.js';
import type { Window } from './window.js';
import type { Row } from './wrap.js';

/** The article with its accepted changes, wrapped at a width. */
class ChangeLayout extends ArticleLayout {
  constructor(
    readonly decisions: Session['decisions'],
    readonly changes: ChangeText,
    readonly colours: Window['colours'],
    width: number,
  ) {
    super(changes.document, [], width);
  }
}

let latest: ChangeLayout | undefined;

function layoutOf(session: Session, { columns, colours }: Window): ChangeLayout {
  const width = Math.min(columns, MEASURE);
  if (latest?.decisions !== session.decisions || latest.width !== width || latest.colours !== colours) {
    const signs = colours === 'colours' ? 'no marks' : 'marks';
    const changes = changeText(session.document, acceptedEdits(session), signs);
    latest = new ChangeLayout(session.decisions, changes, colours, width);
  }
  return latest;
}

/** The whole article with its accepted changes in it, from the change nearest to the current Finding on. */
export function showChanges(desk: Desk): Desk {
  const edits = acceptedEdits(desk.session);
  if (edits.length === 0) return { ...desk, notice: 'Nothing is accepted yet: there is no change to show' };
  const here = desk.session.findings.find(({ fingerprint }) => fingerprint === desk.current)?.start ?? 0;
  const next = edits.findIndex(({ end }) => end >= here);
  return { ...desk, mode: { name: 'changes', at: next < 0 ? edits.length - 1 : next, over: desk.mode } };
}

/** To another change; it does not go round, as one reads from the first to the last. */
export function moveInChanges(to: 'next' | 'previous' | 'first' | 'last') {
  return (desk: Desk): Desk => {
    if (desk.mode.name !== 'changes') return desk;
    const last = acceptedEdits(desk.session).length - 1;
    const at = { next: desk.mode.at + 1, previous: desk.mode.at - 1, first: 0, last }[to];
    if (at > last) return { ...desk, notice: 'This is the last change' };
    if (at < 0) return { ...desk, notice: 'This is the first change' };
    return { ...desk, mode: { name: 'changes', at, over: desk.mode.over } };
  };
}

/** Scrolls the article with its changes by a page, or as the wheel does. */
export function scrollChanges(direction: 1 | -1) {
  return (desk: Desk, { window }: Effects, key: Key): Desk => {
    if (desk.mode.name !== 'changes') return desk;
    const layout = layoutOf(desk.session, window);
    const rows = pageRows(desk, window);
    const before = topOf(desk, desk.mode, window);
    const top = layout.pageFrom(layout.move(before, direction * rowsOf(key, Math.max(1, rows - 1))), rows);
    if (top.segment === before.segment && top.row === before.row) {
      return { ...desk, notice: direction > 0 ? 'This is the end of the article' : 'This is its beginning' };
    }
    return { ...desk, mode: { ...desk.mode, top } };
  };
}

/** To the Finding for which this was changed. */
export function leaveChangesAt(desk: Desk): Desk {
  const finding = desk.mode.name === 'changes' ? findingOfChange(desk.session, desk.mode.at) : undefined;
  return { ...(finding ? goTo(desk, finding) : desk), mode: { name: 'review' } };
}

/** Opens the Finding again for which this was changed, and goes on with the other changes. */
export function reopenChange(desk: Desk, effects: Effects): Desk {
  return inChanges(desk, reopen(leaveChangesAt(desk), effects));
}

/** Writes another text in place of this change. */
export function rewriteChange(desk: Desk): Desk {
  const asking = startOwnText(leaveChangesAt(desk));
  return { ...asking, mode: asking.mode.name === 'own text' ? { ...asking.mode, over: desk.mode } : desk.mode };
}

/** Undoes the last Decision; the changes stay in view while there are any. */
export function undoInChanges(desk: Desk, effects: Effects): Desk {
  return inChanges(desk, undo(desk, effects));
}

/** What was done, with the changes in view; where none is left, what they were shown over. */
function inChanges({ mode }: Desk, done: Desk): Desk {
  const { notice } = done;
  const left = back({ ...done, mode });
  return acceptedEdits(done.session).length === 0
    ? left
    : { ...showChanges(left), ...(notice !== undefined && { notice }) };
}

function findingOfChange(session: Session, index: number): Finding | undefined {
  return acceptedIn(session).findings[index];
}

/** The line above the article and its rows. */
function pageRows(desk: Desk, window: Window): number {
  return areasOf(desk, window).card - 2;
}

type ChangesMode = Extract<Desk['mode'], { name: 'changes' }>;

function topOf(desk: Desk, { at, top }: ChangesMode, window: Window): Place {
  const layout = layoutOf(desk.session, window);
  const rows = pageRows(desk, window);
  if (top) return layout.pageFrom(top, rows);
  return layout.pageAround(layout.placeOf(layout.changes.starts[at] ?? 0), rows);
}

/** The page of the article that is in view, with the words that come and go. */
export function changeLines(desk: Desk, mode: ChangesMode, window: Window): Line[] {
  const layout = layoutOf(desk.session, window);
  const { at } = mode;
  const finding = findingOfChange(desk.session, at);
  const head = [piece(`Change ${at + 1} of ${layout.changes.starts.length}`, 'bold')];
  const room = window.columns - widthOf(head) - 2;
  const rows = [...layout.page(topOf(desk, mode, window), pageRows(desk, window))];
  return [
    justify(head, [piece(tail(finding?.rule ?? '', room), 'dim')], window.columns),
    ...rows.map((row) => rowPieces(layout.changes, row, at)),
  ];
}

function rowPieces({ document, pieces }: ChangeText, row: Row, current: number): Line {
  const end = row.start + document.text.slice(row.start, row.end).trimEnd().length;
  const line = [];
  for (let i = firstAt(pieces, row.start); i < pieces.length && pieces[i]!.start < end; i++) {
    const one = pieces[i]!;
    const shown = asRead(document, { start: Math.max(one.start, row.start), end: Math.min(one.end, end) });
    if (shown !== '') line.push(piece(shown, styleOf(one, current)));
  }
  return line;
}

/** The index of the piece that holds the offset. */
function firstAt(pieces: readonly ChangePiece[], offset: number): number {
  const next = firstIndex(pieces, ({ end }) => end > offset);
  return Math.max(0, Math.min(next, pieces.length - 1));
}

function styleOf({ kind, edit }: ChangePiece, current: number): Style {
  if (kind === 'kept') return 'plain';
  return edit === current ? `current ${kind}` : kind;
}
