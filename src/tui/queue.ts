import type { Counts } from '../review/counts.js';
import type { Scoring } from '../review/scoring.js';
import type { Session } from '../review/session.js';
import type { Effects } from './desk.js';

/** An article that was opened: its review, and what its keys may do to the world. */
export interface OpenedArticle extends Omit<Effects, 'window' | 'now'> {
  readonly session: Session;
  /** The decisions file. */
  readonly keptIn: string;
  /** How its project weighs what is found. */
  readonly scoring: Scoring;
  /** Why nothing can be decided; absent where it can. */
  readonly readOnly?: string;
}

/** The articles of a review, one or many. */
export interface Queue {
  /** As the user knows them, in order; at least one. */
  readonly paths: readonly string[];
  /** Opens an article. Throws where it cannot be read; the message says why. */
  readonly open: (path: string) => Promise<OpenedArticle>;
  /** Counts what an article’s findings and its decisions file say, without opening it. Throws as `open` does. */
  readonly count: (path: string) => Promise<Counts>;
  /** Lets others decide on all articles that were opened. */
  readonly close: () => void;
  /** The project was told something: what is counted from now on goes by that. */
  readonly forget: () => Promise<void>;
}
