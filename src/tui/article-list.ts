import type { Key } from './keys.js';
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
  readonly does: ((list: ArticleList, window: Window) => ArticleList) | ListTurn;
}

/** What each key does in the list, from which the keys work and the key line is made. */
export const LIST_KEYS: readonly ListBinding[] = [
  { keys: ['return', 'right'], shown: 'Enter', brief: 'review', does: 'open' },
  { keys: ['j', 'down'], shown: 'j', brief: 'down', does: (list) => go(list, list.at + 1) },
  { keys: ['k', 'up'], shown: 'k', brief: 'up', does: (list) => go(list, list.at - 1) },
  { keys: ['n', 'tab'], shown: 'n', brief: 'next with open findings', does: nextOpen },
  { keys: ['wheel-down'], shown: '', does: (list) => go(list, Math.min(list.articles.length - 1, list.at + 3)) },
  { keys: ['wheel-up'], shown: '', does: (list) => go(list, Math.max(0, list.at - 3)) },
  { keys: ['pagedown', ' '], shown: 'Space', does: (list, window) => page(list, pageOf(window)) },
  { keys: ['pageup', 'b'], shown: 'b', does: (list, window) => page(list, -pageOf(window)) },
  { keys: ['home', 'g'], shown: 'g', does: (list) => ({ ...list, at: 0 }) },
  { keys: ['end', 'G'], shown: 'G', does: (list) => ({ ...list, at: list.articles.length - 1 }) },
  { keys: ['escape', 'F'], shown: 'Esc', brief: 'back', does: 'back' },
  { keys: ['q', 'ctrl-c'], shown: 'q', brief: 'quit', does: 'quit' },
];

/** The list after a key, and what else the key does. */
export function pressInList(list: ArticleList, key: Key, window: Window): { list: ArticleList; turn?: ListTurn } {
  const { notice: _, ...silent } = list;
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

function page(list: ArticleList, rows: number): ArticleList {
  return { ...list, at: Math.min(list.articles.length - 1, Math.max(0, list.at + rows)) };
}

/** The next one that has open Findings, or of which that is not known yet. */
function nextOpen(list: ArticleList): ArticleList {
  const { articles, at } = list;
  const around = [...articles.keys()].map((i) => (at + 1 + i) % articles.length);
  const found = around.find((i) => articles[i]!.problem === undefined && articles[i]!.counts?.open !== 0);
  return found === undefined ? { ...list, notice: 'Nothing is open in any of them' } : { ...list, at: found };
}
