import type { Counts } from '../review/counts.js';
import { type ArticleList, LIST_KEYS, type ListedArticle, listed, listHelp, pageOf } from './article-list.js';
import { keysInBrief, twoRows } from './bars.js';
import { clip, clipText, justify, type Line, type Piece, piece, tail, widthOf } from './line.js';
import { drawEditor } from './line-editor.js';
import { MARKS, NEW, type Style } from './theme.js';
import type { Window } from './window.js';

/** The screen of the list: each article with what is open and decided in it, and how far all of them are. */
export function articleListLines(list: ArticleList, window: Window): Line[] {
  const { columns } = window;
  const page = pageOf(window);
  const shown = listed(list);
  const first = Math.floor(Math.max(0, shown.indexOf(list.at)) / page) * page;
  const rows =
    list.help !== undefined
      ? listHelp(window).slice(list.help, list.help + page)
      : shown
          .slice(first, first + page)
          .map((i) => row(list.articles[i]!, columns, i === list.at ? 'chosen' : undefined));
  return [
    header(list, shown, columns),
    ...Array.from({ length: page }, (_, i) => rows[i] ?? []),
    [{ text: '─'.repeat(columns), style: 'dim' }],
    ...(twoRows(list.notice, window) ?? [totals(list, columns), keysOrNotice(list, columns)]),
  ];
}

function keysOrNotice(list: ArticleList, columns: number): Line {
  if (list.asking && list.notice === undefined) {
    const keys = [piece('Enter', 'key'), piece(' list  '), piece('Esc', 'key'), piece(' cancel')];
    return justify([piece('/ ', 'key'), ...drawEditor(list.asking.editor, columns - 4 - widthOf(keys))], keys, columns);
  }
  if (list.help !== undefined) return [piece('any key', 'key'), piece(' leads on')];
  return list.notice === undefined ? keysInBrief(LIST_KEYS, columns) : clip([piece(list.notice, 'bold')], columns);
}

function header({ at, query }: ArticleList, shown: readonly number[], columns: number): Line {
  const left = [piece(' stet ', 'bar'), piece(' articles', 'bar')];
  const sign = query === undefined ? '' : `${clipText(`/${query}`, Math.floor(columns / 3))}  `;
  const right = piece(` ${sign}${shown.indexOf(at) + 1} of ${shown.length} `, 'bar');
  return [...left, piece(' '.repeat(Math.max(0, columns - widthOf([...left, right]))), 'bar'), right];
}

/** In columns: a mark, the path, what is open, what is decided, how much of it as a bar. */
function row({ path, counts, problem }: ListedArticle, columns: number, bar: Style | undefined): Line {
  const ground = bar ?? 'plain';
  const right: Piece[] =
    problem === undefined ? figures(counts, columns, bar) : [piece(problemOf(path, problem), bar ?? 'trouble')];
  const cut = clip(right, Math.floor((columns * 2) / 3));
  const room = columns - widthOf(cut) - 4;
  const name = piece(tail(path, room), ground);
  const gap = Math.max(0, columns - 2 - widthOf([name]) - widthOf(cut));
  return [
    mark({ path, ...(counts && { counts }), ...(problem && { problem }) }, bar),
    name,
    piece(' '.repeat(gap), ground),
    ...cut,
  ];
}

/** What is wrong with an article, without its path, which stands before it. */
function problemOf(path: string, problem: string): string {
  return problem.startsWith(`${path}: `) ? problem.slice(path.length + 2) : problem;
}

function mark({ counts, problem }: ListedArticle, bar: Style | undefined): Piece {
  if (problem !== undefined) return piece('! ', bar ?? 'trouble');
  if (!counts) return piece('  ', bar ?? 'plain');
  return counts.open === 0 ? piece(`${MARKS.accepted} `, bar ?? 'accepted') : piece('· ', bar ?? 'plain');
}

const BAR = 10;

function figures(counts: Counts | undefined, columns: number, bar: Style | undefined): Piece[] {
  if (!counts) return [piece('…', bar ?? 'dim')];
  const { open } = counts;
  const all = total(counts);
  const decided = all - open;
  if (all === 0) return [piece('nothing found', bar ?? 'dim')];
  const words = [
    ...(counts.new > 0 && columns >= 70 ? [piece(`${NEW} ${counts.new} new`, bar ?? 'bold')] : []),
    ...(columns >= 70 ? [piece(errorsOf(counts), bar ?? 'name of error')] : []),
    piece(` ${open} open`.padStart(9), bar ?? (open > 0 ? 'bold' : 'dim')),
    piece(` ${decided} decided`.padStart(13), bar ?? 'dim'),
  ];
  if (columns < 60) return words;
  const full = open === 0 ? BAR : Math.min(BAR - 1, Math.round((decided / all) * BAR));
  return [
    ...words,
    piece('  ', bar ?? 'plain'),
    { text: '█'.repeat(full), style: bar ?? 'accepted' },
    { text: '░'.repeat(BAR - full), style: bar ?? 'dim' },
  ];
}

/** How many of the open ones are errors. */
function errorsOf({ errors }: Counts): string {
  return errors > 0 ? ` ${MARKS.error} ${errors}`.padStart(7) : ' '.repeat(7);
}

function total(counts: Counts): number {
  return counts.open + counts.accepted + counts.rejected + counts['set-aside'];
}

function totals({ articles }: ArticleList, columns: number): Line {
  const known = articles.flatMap(({ counts }) => (counts ? [counts] : []));
  const open = known.reduce((sum, counts) => sum + counts.open, 0);
  const decided = known.reduce((sum, counts) => sum + total(counts), 0) - open;
  const done = known.filter((counts) => counts.open === 0).length;
  const unread = articles.filter(({ counts, problem }) => !counts && problem === undefined).length;
  const left = [
    piece(`${open} open`, open > 0 ? 'bold' : 'plain'),
    piece(`  ${MARKS.accepted} ${decided}${columns < 60 ? '' : ' decided'}`),
  ];
  const right = unread > 0 ? `reading: ${unread} to go` : `${done} of ${articles.length} articles done`;
  return justify(left, [piece(right, 'dim')], columns);
}
