import type { Counts } from '../review/counts.js';
import { PAGE_DOWN, PAGE_UP } from './binding.js';
import { helpLines } from './help.js';
import type { Key } from './keys.js';
import type { Line } from './line.js';
import { editLine, type LineEditor, refusal, startEditing } from './line-editor.js';
import { escapeAndKey } from './press.js';
import type { Window } from './window.js';

/** An article in the list, and what is known of it so far. */
export interface ListedArticle {
  readonly path: string;
  readonly counts?: Counts;
  /** Why it cannot be read. */
  readonly problem?: string;
}

/** The articles of a queue to choose from. */
export interface ArticleList {
  readonly articles: readonly ListedArticle[];
  /** The index of the chosen one. */
  readonly at: number;
  /** Only articles with this in their path are listed, in lower case; absent: all. */
  readonly query?: string;
  /** The reviewer says which are to be listed, and came from the one with the index `from`. */
  readonly asking?: { readonly editor: LineEditor; readonly from: number };
  /** What the last key did, or why it did nothing. */
  readonly notice?: string;
  /** The keys are shown in its place, from this row on. */
  readonly help?: number;
}

/** What a key in the list does besides: opens the chosen article, goes back to the one that was open, or ends. */
type ListTurn = 'open' | 'back' | 'quit';

/** The indices of the articles that are listed. */
export function listed({ articles, query, asking }: ArticleList): readonly number[] {
  const words = (asking?.editor.text ?? query ?? '').toLowerCase().split(/\s+/u);
  return [...articles.keys()].filter((i) => words.every((word) => articles[i]!.path.toLowerCase().includes(word)));
}

/** Rows of the list’s screen that hold no article: its header, the line below, the totals, the keys. */
const AROUND = 4;

/** How many articles a page of the list shows. */
export function pageOf({ rows }: Window): number {
  return Math.max(1, rows - AROUND);
}

/** A key of the list of articles, and what it does there. */
interface ListBinding {
  readonly keys: readonly string[];
  readonly shown: string;
  readonly brief?: string;
  readonly roomy?: string;
  readonly help: string;
  readonly does: ((list: ArticleList, window: Window) => ArticleList) | ListTurn;
}

/** What each key does in the list, from which the keys work and the key line is made. */
export const LIST_KEYS: readonly ListBinding[] = [
  { keys: ['return', 'right', 'l'], shown: 'Enter', brief: 'review', help: 'review the article', does: 'open' },
  { keys: ['j', 'down'], shown: 'j, ↓', brief: 'down', help: 'down', does: (list) => go(list, 1) },
  { keys: ['k', 'up'], shown: 'k, ↑', brief: 'up', help: 'up', does: (list) => go(list, -1) },
  { keys: ['n', 'tab'], shown: 'n, Tab', brief: 'next open', help: 'next with open findings', does: nextOpen },
  {
    keys: PAGE_DOWN.filter((key) => key !== 'wheel-down'),
    shown: 'Space, PgDn',
    help: 'a page down',
    does: (list, window) => jump(list, pageOf(window)),
  },
  {
    keys: PAGE_UP.filter((key) => key !== 'wheel-up'),
    shown: 'b, PgUp',
    help: 'a page up',
    does: (list, window) => jump(list, -pageOf(window)),
  },
  { keys: ['wheel-down'], shown: 'Wheel', help: 'up and down by three', does: (list) => jump(list, 3) },
  { keys: ['wheel-up'], shown: '', help: '', does: (list) => jump(list, -3) },
  { keys: ['home', 'g'], shown: 'g, Home', help: 'the first', does: (list) => jump(list, -list.articles.length) },
  { keys: ['end', 'G'], shown: 'G, End', help: 'the last', does: (list) => jump(list, list.articles.length) },
  { keys: ['/'], shown: '/', roomy: 'filter', help: 'list only those with this in their path', does: startQuery },
  { keys: ['?'], shown: '?', roomy: 'keys', help: 'this help', does: (list) => ({ ...list, help: 0 }) },
  { keys: ['escape', 'F'], shown: 'Esc, F', brief: 'back', help: 'back to the article that was open', does: 'back' },
  { keys: ['q', 'ctrl-c'], shown: 'q', brief: 'quit', help: 'quit; every decision is kept', does: 'quit' },
];

/** What the keys do. */
export function listHelp(window: Window): readonly Line[] {
  return helpLines([{ bindings: LIST_KEYS.filter(({ shown }) => shown !== '') }], window);
}

/** The list after a key, and what else the key does. */
export function pressInList(list: ArticleList, key: Key, window: Window): { list: ArticleList; turn?: ListTurn } {
  const { notice: _, help, ...silent } = list;
  if (list.asking) return { list: pressInQuery(silent, list.asking, key) };
  const [first, second] = escapeAndKey(key) ?? [];
  if (first && second) {
    const after = pressInList(list, first, window);
    return after.turn ? after : pressInList(after.list, second, window);
  }
  // Any key leads on in the help, and back at its end; what else it does nobody sees there.
  if (help !== undefined && key.name !== 'ctrl-c') {
    const next = help + pageOf(window);
    return { list: next < listHelp(window).length ? { ...silent, help: next } : silent };
  }
  if (key.name === 'escape' && list.query !== undefined) return { list: withQuery(silent, '') };
  const does = LIST_KEYS.find(({ keys }) => keys.includes(key.name))?.does;
  if (does === undefined) return { list: { ...silent, notice: 'Enter reviews the article, q quits' } };
  if (typeof does === 'string') return { list: silent, turn: does };
  return { list: does(silent, window) };
}

function startQuery(list: ArticleList): ArticleList {
  return { ...list, asking: { editor: startEditing(list.query ?? ''), from: list.at } };
}

/** The list follows what is written; Esc takes it back. */
function pressInQuery(list: ArticleList, asking: NonNullable<ArticleList['asking']>, key: Key): ArticleList {
  const { asking: _, ...rest } = list;
  if (key.name === 'escape' || key.name === 'ctrl-c') return { ...rest, at: asking.from };
  if (key.name === 'return') {
    const none = listed(list).length === 0;
    return none ? { ...list, notice: 'No article’s path has that in it' } : withQuery(rest, asking.editor.text);
  }
  const refused = refusal(asking.editor, key);
  if (refused !== undefined) return { ...list, notice: refused };
  const editor = editLine(asking.editor, key);
  return editor ? atListed({ ...list, asking: { ...asking, editor } }) : list;
}

/** The list with another query, at an article that is listed. */
function withQuery({ query: _, ...list }: ArticleList, text: string): ArticleList {
  return atListed(text.trim() === '' ? list : { ...list, query: text.trim() });
}

function atListed(list: ArticleList): ArticleList {
  const shown = listed(list);
  const at = shown.includes(list.at) ? list.at : (shown.find((i) => i > list.at) ?? shown.at(-1) ?? list.at);
  return { ...list, at };
}

function go(list: ArticleList, step: 1 | -1): ArticleList {
  const shown = listed(list);
  const at = shown[shown.indexOf(list.at) + step];
  if (at !== undefined) return { ...list, at };
  return { ...list, notice: step > 0 ? 'This is the last one' : 'This is the first one' };
}

function jump(list: ArticleList, rows: number): ArticleList {
  const shown = listed(list);
  const to = Math.min(shown.length - 1, Math.max(0, shown.indexOf(list.at) + rows));
  return { ...list, at: shown[to] ?? list.at };
}

/** True where an article has open Findings, or where that is not known yet. */
export function mayBeOpen({ counts, problem }: ListedArticle): boolean {
  return problem === undefined && counts?.open !== 0;
}

/** The next one that has open Findings. */
function nextOpen(list: ArticleList): ArticleList {
  const shown = listed(list);
  const from = shown.indexOf(list.at) + 1;
  const found = [...shown.slice(from), ...shown.slice(0, from)].find((i) => mayBeOpen(list.articles[i]!));
  return found === undefined ? { ...list, notice: 'Nothing is open in any of them' } : { ...list, at: found };
}
