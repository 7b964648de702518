import type { Finding } from '../engine/finding.js';
import type { Check } from '../review/broken.js';
import type { Bulk } from '../review/bulk.js';
import type { Decision } from '../review/decision.js';
import type { Filter } from '../review/filter.js';
import type { Order } from '../review/order.js';
import type { Said } from '../review/said.js';
import { SCORING, type Scoring } from '../review/scoring.js';
import { countNew } from '../review/seen.js';
import { findingFrom, findingOf, indexOf, inTheWayOf, isOpen } from '../review/selectors.js';
import type { Session } from '../review/session.js';
import type { Place } from './article.js';
import type { Exported } from './exported.js';
import type { LineEditor } from './line-editor.js';
import { NEW } from './theme.js';
import type { Window } from './window.js';

/** What the keys speak to at the moment. */
export type Mode =
  | { readonly name: 'review' }
  /** The whole card of the current Finding, where it is longer than its part of the window. */
  | { readonly name: 'card'; readonly scroll: number }
  /** The keys of the view `over` which it is shown. */
  | { readonly name: 'help'; readonly scroll: number; readonly over: Mode }
  /** All Findings as a table; `from` is where the reviewer was before, `narrowed` says that the filter was set in the list. */
  | {
      readonly name: 'list';
      readonly order: Order;
      readonly from: string;
      readonly narrowed?: true;
      readonly over: Mode;
    }
  /** The article with its accepted changes; `at` is the index of the current one, `top` where it was scrolled to. */
  | { readonly name: 'changes'; readonly at: number; readonly top?: Place; readonly over: Mode }
  /** What the review came to. */
  | { readonly name: 'end'; readonly scroll: number }
  /** The reviewer says which Findings are to be seen. */
  | { readonly name: 'filter'; readonly editor: LineEditor; readonly over: Mode }
  | { readonly name: 'line number'; readonly editor: LineEditor }
  /** The reviewer writes a text that is looked for in the article, from the offset `from` on. */
  | { readonly name: 'look for'; readonly editor: LineEditor; readonly from: number; readonly over: Mode }
  /** A place of that text is shown, the one at index `at`; `before` is where the reviewer was. */
  | {
      readonly name: 'found';
      readonly text: string;
      readonly at: number;
      readonly before: Pick<Desk, 'top' | 'current'>;
      /** The reviewer scrolled, be it away from the place. */
      readonly scrolled?: boolean;
    }
  /** The reviewer is asked whether many Findings, those like one, are to be decided at once. */
  | { readonly name: 'bulk'; readonly bulk: Bulk; readonly over: Mode }
  /** The reviewer is asked what is to be rejected once and for all, and where. */
  | { readonly name: 'always' }
  /** The reviewer is asked for a person's pronouns. */
  | { readonly name: 'pronouns'; readonly person: string }
  /** The reviewer says why something was decided as it was. */
  | {
      readonly name: 'note';
      readonly editor: LineEditor;
      readonly fingerprints: readonly string[];
      readonly over: Mode;
    }
  /** The reviewer writes a replacement of their own. */
  | { readonly name: 'own text'; readonly editor: LineEditor; readonly over: Mode }
  /** The reviewer says where the corrected article goes. */
  | { readonly name: 'export'; readonly editor: LineEditor; readonly over: Mode }
  /** The file is there already. */
  | { readonly name: 'overwrite'; readonly path: string; readonly over: Mode }
  /** Over; `to` is the article, or the list of all, that comes next. */
  | { readonly name: 'left'; readonly to?: Turn };

/** What comes after an article that was left: another one, the next with something open, or the list of all. */
export type Turn = 'next' | 'previous' | 'next open' | 'articles';

/** All that the screen shows: a Session, and where the reviewer is in it. Immutable. */
export interface Desk {
  readonly session: Session;
  /** The current Finding's fingerprint; none where there are no Findings. */
  readonly current: string | undefined;
  /** The index of the chosen Suggestion. */
  readonly chosen: number;
  /** Which Findings are walked and listed; absent: all. */
  readonly filter?: Filter;
  /** The text that was looked for last. */
  readonly lookedFor?: string;
  /** The article's top row; absent while it follows the current Finding. */
  readonly top?: Place;
  /** Absent: the source is shown where it is known. */
  readonly source?: 'hidden';
  readonly mode: Mode;
  /** What accepted Decisions break in their paragraphs; one that is done again after an undo is the same one. */
  readonly broken?: ReadonlyMap<Decision, readonly Finding[]>;
  /** What the last key did, or why it did nothing. */
  readonly notice?: string;
  /** Why the Decisions are not on disk; absent while they are. */
  readonly trouble?: string;
  /** The reviewer wanted to leave, and was told that Decisions are not on disk. */
  readonly warned?: boolean;
  /** What became of the article's file since it was read, as of the last Decision; absent while it is what is shown. */
  readonly since?: Since;
  /** Why nothing can be decided here; absent where it can. */
  readonly readOnly?: string;
  /** How the project weighs what is found. */
  readonly scoring: Scoring;
  /** The decisions file. */
  readonly keptIn?: string;
  /** Where the corrected article was written. */
  readonly exported: readonly Exported[];
  /** Which of how many articles this is, counted from 0; absent where it is the only one. */
  readonly place?: ArticlePlace;
}

/** What another program did to the article's file. */
export type Since = 'changed' | 'gone';

/** Where an article stands among several. */
interface ArticlePlace {
  readonly at: number;
  readonly count: number;
}

/** What the keys may do to the world; all of it is over when the call returns. */
export interface Effects {
  /** The time, as ISO 8601 in UTC. */
  readonly now: () => string;
  /** Keeps the Decisions. Throws where they cannot be kept. */
  readonly save: (session: Session) => void;
  /** What became of the article's file since it was read; nothing where it is as it was. */
  readonly since: () => Since | undefined;
  /** Where the corrected article goes unless the reviewer says otherwise. */
  readonly exportPath: string;
  /** Writes the corrected article. Throws where it cannot be written; a file that is there only where told to. */
  readonly exportTo: (session: Session, path: string, present: 'keep' | 'overwrite') => 'written' | 'is there';
  /** Checks a text as the article is checked. */
  readonly check: Check;
  /** The configuration that is written where the project is told something, as a person would type it. */
  readonly projectFile: string;
  /** Tells the project, and gives what is found in the article since. Rejects where it cannot; all is as it was then. */
  readonly tell: (said: Said) => Promise<readonly Finding[]>;
  /** Takes back what the project was told last. Throws where it cannot. */
  readonly takeBack: (said: Said) => void;
  readonly window: Window;
}

/** What a review is begun with besides its Session. */
type Surroundings = Partial<Pick<Desk, 'readOnly' | 'place' | 'scoring' | 'keptIn'>>;

/** A review as it begins: at the first open Finding. */
export function openDesk(session: Session, { readOnly, place, scoring = SCORING, keptIn }: Surroundings = {}): Desk {
  const desk = { ...beginning(session), scoring, ...(place && { place }), ...(keptIn !== undefined && { keptIn }) };
  return readOnly === undefined ? desk : { ...desk, readOnly, notice: `Read-only: ${readOnly}` };
}

function beginning(session: Session): Omit<Desk, 'scoring'> {
  const first = findingFrom(session, undefined, 1, (finding) => isOpen(session, finding));
  const current = (first ?? session.findings[0])?.fingerprint;
  const desk = { session, current, chosen: 0, mode: { name: 'review' } as const, exported: [] };
  const lost = session.kept.length;
  if (lost > 0) {
    const names = session.kept.map(({ stored }) => `“${stored.excerpt}” (${stored.rule})`).join(', ');
    const many = lost === 1 ? '1 earlier decision fits' : `${lost} earlier decisions fit`;
    return { ...desk, notice: `${many} nothing now; kept: ${names}` };
  }
  const fresh = countNew(session);
  if (fresh > 0) {
    const are = fresh === 1 ? '1 finding is new' : `${fresh} findings are new`;
    return {
      ...desk,
      notice: `${are} since the last review (${NEW}); / is:new shows only ${fresh === 1 ? 'it' : 'them'}`,
    };
  }
  return desk.current !== undefined && !first ? { ...desk, notice: 'All decided. x exports, q quits' } : desk;
}

/** The current Finding. */
export function currentFinding({ session, current }: Desk): Finding | undefined {
  return findingOf(session, current);
}

/** At this Finding, with its first Suggestion chosen that is not in conflict, or the one that was accepted. */
export function goTo(desk: Desk, finding: Finding): Desk {
  const { session } = desk;
  const decision = session.decisions.get(finding.fingerprint);
  const chosen = finding.suggestions.findIndex((suggestion) =>
    decision?.state === 'accepted'
      ? decision.edits === suggestion.edits
      : inTheWayOf(session, finding, suggestion.edits).length === 0,
  );
  const { top: _, ...rest } = desk;
  return { ...rest, current: finding.fingerprint, chosen: Math.max(0, chosen) };
}

/** The current Finding's number among all, counted from 1. */
export function numberOf({ session, current }: Desk): number {
  return indexOf(session, current) + 1;
}
