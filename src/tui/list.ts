import { asRead } from '../document/as-read.js';
import { readBefore, readBehind } from '../document/read-around.js';
import { dotted } from '../document/word-diff.js';
import type { Finding } from '../engine/finding.js';
import { passes } from '../review/filter.js';
import { ORDERS, type Order, ordered } from '../review/order.js';
import { countNew, isNew } from '../review/seen.js';
import { findingOf, isOpen, statusOf } from '../review/selectors.js';
import { areasOf } from './areas.js';
import { brokenOf } from './breaking.js';
import { currentFinding, type Desk, type Effects, goTo } from './desk.js';
import { clearFilter } from './filtering.js';
import type { Key } from './keys.js';
import { clip, type Line, piece, widthOf } from './line.js';
import { paragraphAt } from './paragraph.js';
import { ruleName } from './rule-name.js';
import { MARKS, NEW, NOTE, type Style } from './theme.js';
import { undo } from './undoing.js';
import { back } from './views.js';
import { rowsOf } from './wheel.js';
import type { Window } from './window.js';

/** Shows all Findings that pass the filter, one a row. */
export function showList(desk: Desk): Desk {
  if (!desk.current) return { ...desk, notice: 'There is no finding to list' };
  return { ...desk, mode: { name: 'list', order: 'place', from: desk.current, over: desk.mode } };
}

/** To where the reviewer was before the list; where it was filtered in the list, Esc takes that off first. */
export function leaveList(desk: Desk, _effects: Effects, { name }: Key): Desk {
  if (name === 'escape' && desk.filter && desk.mode.name === 'list' && desk.mode.narrowed) {
    const { narrowed: _, ...mode } = desk.mode;
    return clearFilter({ ...desk, mode });
  }
  const from = desk.mode.name === 'list' ? findingOf(desk.session, desk.mode.from) : undefined;
  return back(from ? goTo(desk, from) : desk);
}

/** Puts the Findings of the list in the next order. */
export function sortList(desk: Desk): Desk {
  if (desk.mode.name !== 'list') return desk;
  const order = ORDERS[(ORDERS.indexOf(desk.mode.order) + 1) % ORDERS.length]!;
  return { ...desk, mode: { ...desk.mode, order } };
}

/** Moves in the list by rows, or by pages; it does not go round at its ends, where one looks for the first and last. */
export function moveInList(by: 'row' | 'page' | 'all', direction: 1 | -1) {
  return (desk: Desk, { window }: Effects, key: Key): Desk => {
    if (desk.mode.name !== 'list') return desk;
    const { list, at } = position(desk, desk.mode.order);
    const step = { row: 1, page: rowsOf(key, pageRows(desk, window)), all: list.length }[by];
    if (list.length === 0) return { ...desk, notice: 'Nothing passes the filter' };
    const finding = list[Math.min(list.length - 1, Math.max(0, at + direction * step))]!;
    if (finding.fingerprint === desk.current) {
      return { ...desk, notice: direction > 0 ? 'This is the last one' : 'This is the first one' };
    }
    return goTo(desk, finding);
  };
}

/** To the next open one, or the one before, in the order of the list; it goes round. */
export function nextOpenInList(direction: 1 | -1) {
  return (desk: Desk): Desk => {
    if (desk.mode.name !== 'list') return desk;
    const { list, at } = position(desk, desk.mode.order);
    const around = [...list.slice(at + 1), ...list.slice(0, at + 1)];
    const open = (finding: Finding) => isOpen(desk.session, finding);
    const found = direction > 0 ? around.find(open) : around.toSpliced(-1).findLast(open);
    return found ? goTo(desk, found) : { ...desk, notice: 'There is no other open finding' };
  };
}

/** Decides the chosen Finding and goes on to the next open one below it, of the list as it was. */
export function decideInList(decide: (desk: Desk, effects: Effects) => Desk) {
  return (desk: Desk, effects: Effects): Desk => {
    const { mode } = desk;
    if (mode.name !== 'list') return desk;
    const { list, at } = position(desk, mode.order);
    const after = decide(desk, effects);
    if (after.session === desk.session || after.mode.name !== 'list') return after;
    const { session } = after;
    const wanted = (one: Finding) => isOpen(session, one) && passes(session, one, desk.filter);
    const next = [...list.slice(at + 1), ...list.slice(0, at)].find(wanted);
    return next ? goTo(after, next) : after;
  };
}

/** Undoes the last Decision; the list stays in view. */
export function undoInList(desk: Desk, effects: Effects): Desk {
  return { ...undo(desk, effects), mode: desk.mode };
}

function position({ session, current, filter }: Desk, order: Order): { list: readonly Finding[]; at: number } {
  const all = ordered(session, order);
  const list = filter ? all.filter((finding) => passes(session, finding, filter)) : all;
  // The current one may pass the filter no more, having been decided.
  return {
    list,
    at: Math.max(
      0,
      list.findIndex(({ fingerprint }) => fingerprint === current),
    ),
  };
}

/** The card's place less the line above it and the table's head. */
function pageRows(desk: Desk, window: Window): number {
  return areasOf(desk, window).card - 2;
}

/**
 * The page of the list that holds the current Finding, as a table.
 * @param height how many lines it has, its head among them
 */
export function listLines(desk: Desk, order: Order, window: Window, height = pageRows(desk, window) + 1): Line[] {
  const { list, at } = position(desk, order);
  if (list.length === 0) return [[piece('Nothing passes the filter', 'bold')]];
  const rows = height - 1;
  const first = Math.floor(at / rows) * rows;
  const shown = list.slice(first, first + rows);
  const head = clip([piece(`Findings by ${order}`, 'bold'), piece(`: ${at + 1} of ${list.length}`)], window.columns);
  const current = currentFinding(desk);
  return [head, ...shown.map((finding) => row(desk, finding, window, finding === current ? 'chosen' : undefined))];
}

function row(desk: Desk, finding: Finding, { columns }: Window, bar: Style | undefined): Line {
  const { session } = desk;
  const breaks = brokenOf(desk, finding).length > 0;
  const status = statusOf(session, finding);
  const name = status === 'open' ? finding.severity : status;
  const paragraph = `¶${paragraphAt(session.document, finding.start)}`;
  // The mark says it too.
  const severity = columns < 60 ? 0 : 11;
  const rule = columns < 60 ? 0 : Math.min(40, Math.floor(columns / 3));
  const decision = columns < 80 ? 0 : 11;
  const sign = countNew(session) > 0 ? 3 : 2;
  const place = `¶${session.document.segments.length}`.length + 1;
  const excerpt = columns - sign - severity - place - rule - decision;
  const cells: [Line, number][] = [
    [
      [
        piece(
          MARKS[name] + (isNew(session, finding) ? NEW : ''),
          status === 'open' ? `name of ${finding.severity}` : status,
        ),
      ],
      sign,
    ],
    [[piece(finding.severity)], severity],
    [[piece(paragraph, 'dim')], place],
    [excerptLine(desk, finding, excerpt - 1), excerpt],
    [[piece(ruleName(finding.rule, rule - 1), 'dim')], rule],
    [
      [piece(`${status.replace('-', ' ')}${breaks ? ` ${MARKS.error}` : ''}`, status === 'open' ? 'bold' : name)],
      decision,
    ],
  ];
  return cells.filter(([, width]) => width > 0).flatMap(([cell, width]) => padded(cell, width, bar));
}

/** How much of the text before what is flagged is seen in the list, in UTF-16 code units. */
const BEFORE = 16;

/** What is flagged, among the words around it, as far as there is room; with its note, if it has one. */
function excerptLine({ session }: Desk, { start, end, fingerprint }: Finding, width: number): Line {
  const { document } = session;
  const found = asRead(document, { start, end: Math.min(end, start + width) });
  // What has no width is the place itself; what is blank is seen as dots, as in a diff.
  const flagged = found.trim() === '' ? dotted(found) : found;
  const note = session.decisions.get(fingerprint)?.note;
  if (note !== undefined) return [piece(flagged, 'bold'), piece(`  ${NOTE} ${note}`)];
  // What is flagged comes first; what it leaves is for the words before it and, the greater part, after it.
  const room = Math.min(BEFORE, Math.floor((width - flagged.length) / 3));
  const read = readBefore(document, start, room);
  const before = /[^\n\r]*$/u.exec(read.slice(Math.max(0, read.length - room)))![0];
  const after = /^[^\n\r]*/u.exec(readBehind(document, end, width))![0];
  // Half a word at its beginning says nothing.
  const lead = read.length > room && before.length === room ? `…${before.replace(/^\S*\s?/u, '')}` : before;
  return [piece(room > 0 ? lead : '', 'dim'), piece(flagged, 'bold'), piece(after, 'dim')];
}

/** A cell of a table: so wide, with at least one blank at its end. */
function padded(cell: Line, width: number, bar: Style | undefined): Line {
  const line = clip(cell, width - 1);
  const ground: Line = bar
    ? line.map(({ text, style }) => ({ text, style: style === 'bold' ? 'chosen bold' : bar }))
    : line;
  return [...ground, { text: ' '.repeat(width - widthOf(line)), style: bar ?? 'plain' }];
}
