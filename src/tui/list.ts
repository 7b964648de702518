import type { Finding } from '../engine/finding.js';
import { passes } from '../review/filter.js';
import { ORDERS, type Order, ordered } from '../review/order.js';
import { countNew, isNew } from '../review/seen.js';
import { findingOf, statusOf } from '../review/selectors.js';
import { areasOf } from './areas.js';
import { brokenOf } from './breaking.js';
import { currentFinding, type Desk, type Effects, goTo } from './desk.js';
import type { Key } from './keys.js';
import { clip, type Line, piece, widthOf } from './line.js';
import { paragraphAt } from './paragraph.js';
import { MARKS, NEW, NOTE, type Style } from './theme.js';
import { undo } from './undoing.js';
import { rowsOf } from './wheel.js';
import type { Window } from './window.js';

export function showList(desk: Desk): Desk {
  if (!desk.current) return { ...desk, notice: 'There is no finding to list' };
  return { ...desk, mode: { name: 'list', order: 'place', from: desk.current } };
}

/** To the Finding that was chosen. */
export function leaveListAt(desk: Desk): Desk {
  return { ...desk, mode: { name: 'review' } };
}

/** To where the reviewer was before the list. */
export function leaveList(desk: Desk): Desk {
  const from = desk.mode.name === 'list' ? findingOf(desk.session, desk.mode.from) : undefined;
  return { ...(from ? goTo(desk, from) : desk), mode: { name: 'review' } };
}

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

/** Decides the chosen Finding and goes on to the next open one below it, of the list as it was. */
export function decideInList(decide: (desk: Desk, effects: Effects) => Desk) {
  return (desk: Desk, effects: Effects): Desk => {
    const { mode } = desk;
    if (mode.name !== 'list') return desk;
    const { list, at } = position(desk, mode.order);
    const after = decide(desk, effects);
    if (after.session === desk.session || after.mode.name !== 'list') return after;
    const { session } = after;
    const wanted = (one: Finding) => statusOf(session, one) === 'open' && passes(session, one, desk.filter);
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

/** The page of the list that holds the current Finding, as a table. */
export function listLines(desk: Desk, order: Order, window: Window): Line[] {
  const { list, at } = position(desk, order);
  if (list.length === 0) return [[piece('Nothing passes the filter', 'bold')]];
  const rows = pageRows(desk, window);
  const first = Math.floor(at / rows) * rows;
  const shown = list.slice(first, first + rows);
  const head = clip([piece(`Findings by ${order}`, 'bold'), piece(`: ${at + 1} of ${list.length}`)], window.columns);
  const current = currentFinding(desk);
  return [head, ...shown.map((finding) => row(desk, finding, window, finding === current ? 'bar' : undefined))];
}

function row(desk: Desk, finding: Finding, { columns }: Window, bar: Style | undefined): Line {
  const { session } = desk;
  const { document } = session;
  const breaks = brokenOf(desk, finding).length > 0;
  const status = statusOf(session, finding);
  const name = status === 'open' ? finding.severity : status;
  const paragraph = `¶${paragraphAt(document, finding.start)}`;
  const rule = columns < 60 ? 0 : Math.min(40, Math.floor(columns / 3));
  const decision = columns < 80 ? 0 : 11;
  const flagged = document.text.slice(finding.start, Math.min(finding.end, finding.start + columns));
  const note = session.decisions.get(finding.fingerprint)?.note;
  const text = note === undefined ? flagged : `${flagged}  ${NOTE} ${note}`;
  const signWidth = countNew(session) > 0 ? 3 : 2;
  const cells: [string, number, Style][] = [
    [
      MARKS[name] + (isNew(session, finding) ? NEW : ''),
      signWidth,
      status === 'open' ? `name of ${finding.severity}` : status,
    ],
    [finding.severity, 11, 'plain'],
    [paragraph, 6, 'dim'],
    [text, columns - 17 - signWidth - rule - decision, 'plain'],
    [finding.rule, rule, 'dim'],
    [`${status.replace('-', ' ')}${breaks ? ` ${MARKS.error}` : ''}`, decision, status === 'open' ? 'bold' : name],
  ];
  return cells.filter(([, width]) => width > 0).flatMap(([cell, width, style]) => padded(cell, width, bar ?? style));
}

/** A cell of a table: so wide, with at least one blank at its end. */
function padded(text: string, width: number, style: Style): Line {
  const line = clip([piece(text, style)], width - 1);
  const ground = style === 'bar' ? 'bar' : 'plain';
  return [...line, { text: ' '.repeat(width - widthOf(line)), style: ground }];
}
