import { helpLines } from './help.js';
import type { Key } from './keys.js';
import type { Line } from './line.js';
import type { Counts } from './queue.js';
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
  /** What the last key did, or why it did nothing. */
  readonly notice?: string;
  /** The keys are shown in its place, from this row on. */
  readonly help?: number;
}

/** What a key in the list does besides: opens the chosen article, goes back to the one that was open, or ends. */
export type ListTurn = 'open' | 'back' | 'quit';

/** Rows of the list’s screen that hold no article: its header, the line below, the totals, the keys. */
const AROUND = 4;

/** How many articles a page of the list shows. */
export function pageOf({ rows }: Window): number {
  return Math.max(1, rows - AROUND);
}

export interface ListBinding {
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
  { keys: ['j', 'down'], shown: 'j, ↓', brief: 'down', help: 'down', does: (list) => go(list, list.at + 1) },
  { keys: ['k', 'up'], shown: 'k, ↑', brief: 'up', help: 'up', does: (list) => go(list, list.at - 1) },
  { keys: ['n', 'tab'], shown: 'n, Tab', brief: 'next open', help: 'next with open findings', does: nextOpen },
  {
    keys: ['pagedown', ' '],
    shown: 'Space, PgDn',
    help: 'a page down',
    does: (list, window) => jump(list, pageOf(window)),
  },
  {
    keys: ['pageup', 'b'],
    shown: 'b, PgUp',
    help: 'a page up',
    does: (list, window) => jump(list, -pageOf(window)),
  },
  { keys: ['wheel-down'], shown: 'Wheel', help: 'up and down by three', does: (list) => jump(list, 3) },
  { keys: ['wheel-up'], shown: '', help: '', does: (list) => jump(list, -3) },
  { keys: ['home', 'g'], shown: 'g, Home', help: 'the first', does: (list) => ({ ...list, at: 0 }) },
  { keys: ['end', 'G'], shown: 'G, End', help: 'the last', does: (list) => jump(list, list.articles.length) },
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
  // Any key leads on in the help, and back at its end; what else it does nobody sees there.
  if (help !== undefined && key.name !== 'ctrl-c') {
    const next = help + pageOf(window);
    return { list: next < listHelp(window).length ? { ...silent, help: next } : silent };
  }
  const does = LIST_KEYS.find(({ keys }) => keys.includes(key.name))?.does;
  if (does === undefined) return { list: { ...silent, notice: 'Enter reviews the article, q quits' } };
  if (typeof does === 'string') return { list: silent, turn: does };
  return { list: does(silent, window) };
}

function go(list: ArticleList, at: number): ArticleList {
  if (at < 0) return { ...list, notice: 'This is the first one' };
  if (at >= list.articles.length) return { ...list, notice: 'This is the last one' };
  return { ...list, at };
}

function jump(list: ArticleList, rows: number): ArticleList {
  return { ...list, at: Math.min(list.articles.length - 1, Math.max(0, list.at + rows)) };
}

/** The next one that has open Findings, or of which that is not known yet. */
function nextOpen(list: ArticleList): ArticleList {
  const { articles, at } = list;
  const around = [...articles.keys()].map((i) => (at + 1 + i) % articles.length);
  const found = around.find((i) => articles[i]!.problem === undefined && articles[i]!.counts?.open !== 0);
  return found === undefined ? { ...list, notice: 'Nothing is open in any of them' } : { ...list, at: found };
}
