import { countNew } from '../review/seen.js';
import { countStatuses } from '../review/selectors.js';
import { worksHere } from './binding.js';
import { type Desk, numberOf } from './desk.js';
import { KEYS } from './keymap.js';
import { clip, clipText, justify, type Line, type Piece, piece, tail, widthOf, wrapLine } from './line.js';
import { placesIn } from './line-number.js';
import { lookedAt } from './looking-for.js';
import { paragraphAt } from './paragraph.js';
import { MARKS, NEW } from './theme.js';
import type { Window } from './window.js';

/** The first line: which article, and which of its Findings; in its place, why Decisions are not on disk. */
export function headerLine(desk: Desk, title: string, { columns }: Window): Line {
  if (desk.trouble) return clip([piece(`NOT KEPT ON DISK: ${desk.trouble}`, 'trouble')], columns);
  const total = desk.session.findings.length;
  const sign = (desk.readOnly === undefined ? '' : 'read-only  ') + sinceSign(desk, columns);
  const place = total === 0 ? ` ${sign}` : ` ${sign}${filterSign(desk, columns)}${numberOf(desk)} of ${total} `;
  const among = desk.place ? ` (${desk.place.at + 1} of ${desk.place.count})` : '';
  const room = columns - widthOf([piece(place + among)]) - ' stet  '.length;
  const pieces = [piece(' stet ', 'bar'), piece(` ${tail(title, room)}${among}`, 'bar')];
  const gap = Math.max(0, columns - widthOf([...pieces, piece(place)]));
  return [...pieces, piece(' '.repeat(gap), 'bar'), piece(place, 'bar')];
}

/** That what is shown is no longer what is on the disk, and what to do, before a whole article is decided for nothing. */
function sinceSign({ since }: Desk, columns: number): string {
  if (!since) return '';
  if (columns < 70) return `${since}  `;
  return since === 'gone' ? 'gone from the disk  ' : 'changed on the disk: quit, start again  ';
}

/** The filter, in a third of the width at most. */
function filterSign({ filter }: Desk, columns: number): string {
  if (!filter) return '';
  return `${clipText(`/${filter.query}`, Math.floor(columns / 3))}  `;
}

/** The last two lines: the counts and the keys; in their place what the last key did, where it needs both. */
export function bottomLines(desk: Desk, window: Window): readonly Line[] {
  return twoRows(desk.notice, window) ?? [statusLine(desk, window), keyLine(desk, window)];
}

/** A notice that needs two rows; what does not fit those is cut. */
export function twoRows(notice: string | undefined, { columns }: Window): readonly Line[] | undefined {
  const [first, ...rest] = wrapLine([piece(notice ?? '', 'bold')], columns);
  if (!first || rest.length === 0) return undefined;
  return [first, clip(rest.flatMap((line) => [...line, piece(' ')]).slice(0, -1), columns)];
}

/** How many Findings are open, accepted, rejected and set aside; and where in the article the current one is. */
function statusLine(desk: Desk, { columns }: Window): Line {
  const { open, accepted, rejected, 'set-aside': aside } = countStatuses(desk.session);
  const fresh = countNew(desk.session);
  const wide = columns >= 70;
  const counts: Piece[] = [
    piece(`${open} open`, open > 0 ? 'bold' : 'plain'),
    piece(`  ${MARKS.accepted} ${accepted}${wide ? ' accepted' : ''}`),
    piece(`  ${MARKS.rejected} ${rejected}${wide ? ' rejected' : ''}`),
    ...(aside > 0 ? [piece(`  ${MARKS['set-aside']} ${aside}${wide ? ' set aside' : ''}`)] : []),
    ...(fresh > 0 ? [piece(`  ${NEW} ${fresh}${wide ? ' new' : ''}`)] : []),
  ];
  return justify(counts, [piece(placeOf(desk, wide, columns), 'dim')], columns);
}

function placeOf(desk: Desk, wide: boolean, columns: number): string {
  const { segments } = desk.session.document;
  const finding = lookedAt(desk);
  if (!finding || segments.length === 0) return '';
  const paragraph = paragraphAt(desk.session.document, finding.start);
  const line = columns >= 100 ? `line ${placesIn(desk.session.document).of(finding.start).line}, ` : '';
  return wide ? `${line}paragraph ${paragraph} of ${segments.length}` : `¶ ${paragraph} of ${segments.length}`;
}

/** What the last key did, or why it did nothing; else the keys there are. */
function keyLine(desk: Desk, window: Window): Line {
  const { columns } = window;
  if (desk.notice) return clip([piece(desk.notice, 'bold')], columns);
  if (desk.mode.name === 'left') return [];
  const told = KEYS[desk.mode.name].filter(({ brief, roomy }) => brief ?? roomy);
  return keysInBrief(worksHere(told, desk, window), columns);
}

/** Keys and what they do in a word or two, as many as there is room for. */
export function keysInBrief(
  bindings: readonly { readonly shown: string; readonly brief?: string; readonly roomy?: string }[],
  columns: number,
): Line {
  const entry = (shown: string, words: string) => [piece(shown.replace(/, .*$/u, ''), 'key'), piece(` ${words}  `)];
  const entries = bindings.flatMap(({ shown, brief }) => (brief ? [entry(shown, brief)] : []));
  // The last one leads out, or to the help, which tells of those that find no room.
  const [key, words] = entries.pop() ?? [];
  const last = key && words ? [key, piece(words.text.trimEnd())] : [];
  const roomy = bindings.flatMap(({ shown, roomy }) => (roomy ? [entry(shown, roomy)] : []));
  const line: Piece[] = [];
  for (const one of [...entries, ...roomy]) {
    if (widthOf([...line, ...one, ...last]) > columns) break;
    line.push(...one);
  }
  return [...line, ...last];
}
