import type { Finding } from '../engine/finding.js';
import { passes } from '../review/filter.js';
import { acceptedIn, countStatuses, isOpen, isOpenError } from '../review/selectors.js';
import { currentFinding, type Desk, type Effects } from './desk.js';
import type { Key } from './keys.js';
import type { Window } from './window.js';

/** One line of the key table, from which the keys work, the key line and the help are made. */
export interface Binding {
  /** Names of keys as `KeyReader` gives them. */
  readonly keys: readonly string[];
  /** The keys as a person reads them. */
  readonly shown: string;
  /** For the key line, in a word or two; absent: only in the help. */
  readonly brief?: string;
  /** The same, for a key line with room for more. */
  readonly roomy?: string;
  readonly help: string;
  /** False where the key has nothing to do: neither the key line nor the help tells of it there. */
  readonly works?: (desk: Desk, window: Window) => boolean;
  readonly does: (desk: Desk, effects: Effects, key: Key) => Desk | Promise<Desk>;
}

/** The keys that have something to do. */
export function worksHere(bindings: readonly Binding[], desk: Desk, window: Window): readonly Binding[] {
  return bindings.filter(({ works }) => works?.(desk, window) ?? true);
}

/** Keys that page through what is longer than the window, in every view; Ctrl-D and Ctrl-F as in vi and less. */
export const PAGE_DOWN: readonly string[] = ['pagedown', ' ', 'ctrl-d', 'ctrl-f', 'wheel-down'];
/** The same, the other way. */
export const PAGE_UP: readonly string[] = ['pageup', 'b', 'ctrl-u', 'ctrl-b', 'wheel-up'];

/** True where the article is one of a queue. */
export function isAmongSeveral({ place }: Desk): boolean {
  return place !== undefined;
}

/** True where a filter hides some Findings. */
export function isFiltered({ filter }: Desk): boolean {
  return filter !== undefined;
}

/** True where there is anything to decide or to look at. */
export function hasFindings({ session }: Desk): boolean {
  return session.findings.length > 0;
}

/** True where something is undecided. */
export function hasOpen({ session }: Desk): boolean {
  return countStatuses(session).open > 0;
}

/** True where something grave is undecided. */
export function hasOpenErrors({ session }: Desk): boolean {
  return session.findings.some((one) => isOpenError(session, one));
}

/** True where something is accepted, so that the corrected article is another. */
export function hasChanges({ session }: Desk): boolean {
  return acceptedIn(session).edits.length > 0;
}

/** True where there is something to decide, and the review is not read-only. */
export function isDecidable(desk: Desk): boolean {
  return desk.readOnly === undefined && hasFindings(desk);
}

/** True where the current Finding has a Suggestion. */
export function isAcceptable(desk: Desk): boolean {
  return isDecidable(desk) && (currentFinding(desk)?.suggestions.length ?? 0) > 0;
}

/** True where something open, of what the filter shows, is to be rejected. */
export function hasManyToReject(desk: Desk): boolean {
  return isDecidable(desk) && hasOpenShown(desk, () => true);
}

/** True where something of that has a Suggestion, and is to be accepted. */
export function hasManyToAccept(desk: Desk): boolean {
  return isDecidable(desk) && hasOpenShown(desk, ({ suggestions }) => suggestions.length > 0);
}

function hasOpenShown({ session, filter }: Desk, wanted: (finding: Finding) => boolean): boolean {
  return session.findings.some((one) => wanted(one) && isOpen(session, one) && passes(session, one, filter));
}

/** True where the current Finding has Suggestions to choose from. */
export function hasSeveralSuggestions(desk: Desk): boolean {
  return isDecidable(desk) && (currentFinding(desk)?.suggestions.length ?? 0) > 1;
}

/** True where the current Finding turns on somebody’s pronouns. */
export function isAboutPerson(desk: Desk): boolean {
  return isDecidable(desk) && currentFinding(desk)?.person !== undefined;
}

/** True where the current Finding is decided, and can be opened again. */
export function isDecided(desk: Desk): boolean {
  return desk.readOnly === undefined && desk.current !== undefined && desk.session.decisions.has(desk.current);
}

/** True where there is a Decision that a note can be made of. */
export function isNotable({ readOnly, session }: Desk): boolean {
  return readOnly === undefined && session.decisions.size > 0;
}

/** True where there is a step to take back. */
export function isUndoable({ readOnly, session }: Desk): boolean {
  return readOnly === undefined && session.past.length > 0;
}

/** True where a step was taken back. */
export function isRedoable({ readOnly, session }: Desk): boolean {
  return readOnly === undefined && session.future.length > 0;
}
