import { cancelAlways, rejectAlways, startAlways } from './always.js';
import { cancelBulk, decideBulk, startBulk, startSame, widen } from './bulk.js';
import { cardLines } from './card.js';
import { leaveChangesAt, moveInChanges, scrollChanges, showChanges } from './changes.js';
import { accept, choose, reject, reopen } from './deciding.js';
import { currentFinding, type Desk, type Effects, type Mode } from './desk.js';
import { endLines, goOn, showEnd } from './ending.js';
import { cancelExport, exportNow, overwrite, startExport } from './exporting.js';
import { applyFilter, cancelFilter, clearFilter, startFilter } from './filtering.js';
import { helpLines, type Topic } from './help.js';
import type { Key } from './keys.js';
import type { Line } from './line.js';
import { cancelLineNumber, goToLine, startLineNumber } from './line-number.js';
import { decideInList, leaveList, leaveListAt, moveInList, showList, sortList, undoInList } from './list.js';
import {
  firstError,
  firstFinding,
  lastFinding,
  nextError,
  nextFinding,
  nextOpen,
  previousFinding,
  previousOpen,
  scrollArticle,
} from './moving.js';
import { cancelNote, keepNote, startNote } from './noting.js';
import { acceptOwnText, cancelOwnText, startOwnText } from './own-text.js';
import { cancelPronouns, setPronouns, startPronouns } from './pronouns.js';
import { hasSource, toggleSource } from './source.js';
import { turnTo } from './turning.js';
import { redo, undo } from './undoing.js';
import { isLong, leave, leaveHelp, scrollPage, showCard, showHelp, showReview } from './views.js';
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

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const among = ({ place }: Desk) => place !== undefined;
const decidable = ({ readOnly }: Desk) => readOnly === undefined;
const isFiltered = ({ filter }: Desk) => filter !== undefined;
const hasSeveral = (desk: Desk) => decidable(desk) && (currentFinding(desk)?.suggestions.length ?? 0) > 1;
const isAboutPerson = (desk: Desk) => decidable(desk) && currentFinding(desk)?.person !== undefined;

/** What the reviewer makes of the current Finding. */
const DECIDING: readonly Binding[] = [
  {
    keys: ['a', 'return'],
    shown: 'a, Enter',
    brief: 'accept',
    help: 'accept the chosen suggestion',
    works: decidable,
    does: accept,
  },
  {
    keys: ['r'],
    shown: 'r',
    brief: 'reject',
    help: 'reject the finding: the text stands',
    works: decidable,
    does: reject,
  },
  {
    keys: ['e'],
    shown: 'e',
    brief: 'own text',
    help: 'write your own replacement',
    works: decidable,
    does: startOwnText,
  },
  { keys: DIGITS, shown: '1–9', help: 'choose a suggestion', works: hasSeveral, does: choose },
  {
    keys: ['u'],
    shown: 'u',
    brief: 'undo',
    help: 'undo the last decision, or all of a bulk decision',
    works: decidable,
    does: undo,
  },
  { keys: ['ctrl-r'], shown: 'Ctrl-R', help: 'redo what was undone', works: decidable, does: redo },
  { keys: ['o'], shown: 'o', help: 'open a decided finding again', works: decidable, does: reopen },
  {
    keys: ['m'],
    shown: 'm',
    roomy: 'note',
    help: 'a note to this decision, or to the last one',
    works: decidable,
    does: startNote,
  },
];

/** What is done to many Findings, or for good. */
const DECIDING_MANY: readonly Binding[] = [
  {
    keys: ['A'],
    shown: 'A',
    roomy: 'accept many',
    help: 'accept many: of this rule, of this text, all shown',
    works: decidable,
    does: startBulk('accept'),
  },
  {
    keys: ['R'],
    shown: 'R',
    roomy: 'reject many',
    help: 'reject many: of this rule, of this text, all shown',
    works: decidable,
    does: startBulk('reject'),
  },
  {
    keys: ['='],
    shown: '=',
    roomy: 'same',
    help: 'do the same wherever this text is flagged',
    works: decidable,
    does: startSame,
  },
  {
    keys: ['i'],
    shown: 'i',
    roomy: 'always',
    help: 'reject always: here or in the project',
    works: decidable,
    does: startAlways,
  },
  {
    keys: ['I'],
    shown: 'I',
    help: 'reject this text always, in this article',
    works: decidable,
    does: rejectAlways('text', 'article'),
  },
  {
    keys: ['P'],
    shown: 'P',
    help: 'the pronouns of the person it is about',
    works: isAboutPerson,
    does: startPronouns,
  },
];

const MOVING: readonly Binding[] = [
  { keys: ['j', 'down', 'right'], shown: 'j, ↓', brief: 'next', help: 'next finding', does: nextFinding },
  { keys: ['k', 'up', 'left'], shown: 'k, ↑', help: 'previous finding', does: previousFinding },
  { keys: ['n', 'tab'], shown: 'n, Tab', help: 'next open finding', does: nextOpen },
  { keys: ['p', 'shift-tab'], shown: 'p, Shift-Tab', help: 'previous open finding', does: previousOpen },
  { keys: ['E'], shown: 'E', help: 'next open error', does: nextError },
  { keys: ['!'], shown: '!', help: 'first open error', does: firstError },
  { keys: ['home', 'g'], shown: 'g, Home', help: 'first finding', does: firstFinding },
  { keys: ['end', 'G'], shown: 'G, End', help: 'last finding', does: lastFinding },
  { keys: [':'], shown: ':', help: 'go to a line', does: startLineNumber },
  {
    keys: ['/'],
    shown: '/',
    roomy: 'filter',
    help: 'show only some: by text, severity, decision, rule',
    does: startFilter,
  },
  { keys: ['escape'], shown: 'Esc', help: 'show all again', works: isFiltered, does: clearFilter },
  {
    keys: ['pagedown', ' ', 'wheel-down'],
    shown: 'Space, PgDn',
    help: 'scroll the article down',
    does: scrollArticle(1),
  },
  { keys: ['pageup', 'b', 'wheel-up'], shown: 'b, PgUp', help: 'scroll the article up', does: scrollArticle(-1) },
];

const LOOKING: readonly Binding[] = [
  { keys: ['l'], shown: 'l', brief: 'list', help: 'all findings as a list', does: showList },
  { keys: ['c'], shown: 'c', roomy: 'changes', help: 'the article with all accepted changes', does: showChanges },
  {
    keys: ['f'],
    shown: 'f',
    roomy: 'finish',
    help: 'finish: what was decided, the score, what comes next',
    does: showEnd,
  },
  { keys: ['v'], shown: 'v', help: 'the whole card, where it is cut off', does: showCard },
  {
    keys: ['s'],
    shown: 's',
    roomy: 'source',
    help: 'show the source, or hide it',
    works: hasSource,
    does: toggleSource,
  },
];

/** From one article of several to another. */
const TURNING: readonly Binding[] = [
  { keys: [']'], shown: ']', help: 'next article', works: among, does: turnTo('next') },
  { keys: ['['], shown: '[', help: 'previous article', works: among, does: turnTo('previous') },
  { keys: ['F'], shown: 'F', help: 'all articles, and what is open in each', works: among, does: turnTo('articles') },
];

const LEAVING: readonly Binding[] = [
  { keys: ['x'], shown: 'x', brief: 'export', help: 'write the corrected article', does: startExport },
  ...TURNING,
  { keys: ['q', 'ctrl-c'], shown: 'q', brief: 'quit', help: 'quit; every decision is kept', does: leave },
  { keys: ['?'], shown: '?', brief: 'keys', help: 'this help', does: showHelp },
];

/** The help of the review is by topics, as it has most keys. */
const TOPICS: readonly (Topic & { readonly bindings: readonly Binding[] })[] = [
  { title: 'Decide', bindings: DECIDING },
  { title: 'Many at once, and for good', bindings: DECIDING_MANY },
  { title: 'Find your way', bindings: MOVING },
  { title: 'Look', bindings: LOOKING },
  { title: 'Write and leave', bindings: LEAVING },
];

const HELP: Binding = { keys: ['?'], shown: '?', roomy: 'keys', help: 'this help', does: showHelp };

/** What each key does, by what the keys speak to. */
export const KEYS: Readonly<Record<Exclude<Mode['name'], 'left'>, readonly Binding[]>> = {
  review: TOPICS.flatMap(({ bindings }) => bindings),
  card: [
    {
      keys: ['j', 'down', 'pagedown', ' ', 'wheel-down'],
      shown: 'j, ↓',
      brief: 'down',
      help: 'scroll down',
      does: scrollPage(1, cardLines),
    },
    {
      keys: ['k', 'up', 'pageup', 'b', 'wheel-up'],
      shown: 'k, ↑',
      brief: 'up',
      help: 'scroll up',
      does: scrollPage(-1, cardLines),
    },
    HELP,
    { keys: ['v', 'escape', 'q', 'return'], shown: 'v, Esc', brief: 'back', help: 'back', does: showReview },
    { keys: ['ctrl-c'], shown: 'Ctrl-C', help: 'quit', does: leave },
  ],
  help: [
    {
      keys: ['j', 'down', 'pagedown', ' ', 'wheel-down'],
      shown: 'j, ↓',
      brief: 'down',
      help: 'scroll down',
      does: scrollPage(1, help),
    },
    {
      keys: ['k', 'up', 'pageup', 'b', 'wheel-up'],
      shown: 'k, ↑',
      brief: 'up',
      help: 'scroll up',
      does: scrollPage(-1, help),
    },
    { keys: ['?', 'escape', 'q', 'return'], shown: '?, Esc', brief: 'back', help: 'back', does: leaveHelp },
    { keys: ['ctrl-c'], shown: 'Ctrl-C', help: 'quit', does: leave },
  ],
  list: [
    { keys: ['j', 'down'], shown: 'j, ↓', brief: 'down', help: 'down', does: moveInList('row', 1) },
    { keys: ['k', 'up'], shown: 'k, ↑', brief: 'up', help: 'up', does: moveInList('row', -1) },
    { keys: ['return'], shown: 'Enter', brief: 'go there', help: 'go to the finding', does: leaveListAt },
    {
      keys: ['a'],
      shown: 'a',
      roomy: 'accept',
      help: 'accept the first suggestion that fits',
      works: decidable,
      does: decideInList(accept),
    },
    {
      keys: ['r'],
      shown: 'r',
      roomy: 'reject',
      help: 'reject the finding',
      works: decidable,
      does: decideInList(reject),
    },
    {
      keys: ['o'],
      shown: 'o',
      help: 'open a decided finding again',
      works: decidable,
      does: reopen,
    },
    { keys: ['u'], shown: 'u', roomy: 'undo', help: 'undo the last decision', works: decidable, does: undoInList },
    { keys: ['/'], shown: '/', roomy: 'filter', help: 'list only some', does: startFilter },
    { keys: ['s'], shown: 's', brief: 'sort', help: 'sort by place, severity, rule, decision', does: sortList },
    { keys: ['pagedown', ' ', 'wheel-down'], shown: 'Space, PgDn', help: 'a page down', does: moveInList('page', 1) },
    { keys: ['pageup', 'b', 'wheel-up'], shown: 'b, PgUp', help: 'a page up', does: moveInList('page', -1) },
    { keys: ['home', 'g'], shown: 'g, Home', help: 'the first', does: moveInList('all', -1) },
    { keys: ['end', 'G'], shown: 'G, End', help: 'the last', does: moveInList('all', 1) },
    HELP,
    { keys: ['escape', 'l', 'q'], shown: 'Esc', brief: 'back', help: 'back to where you were', does: leaveList },
    { keys: ['ctrl-c'], shown: 'Ctrl-C', help: 'quit', does: leave },
  ],
  changes: [
    { keys: ['j', 'down', 'n', 'tab'], shown: 'j, ↓', brief: 'next', help: 'next change', does: moveInChanges('next') },
    {
      keys: ['k', 'up', 'p', 'shift-tab'],
      shown: 'k, ↑',
      brief: 'previous',
      help: 'previous change',
      does: moveInChanges('previous'),
    },
    { keys: ['home', 'g'], shown: 'g, Home', help: 'first change', does: moveInChanges('first') },
    { keys: ['end', 'G'], shown: 'G, End', help: 'last change', does: moveInChanges('last') },
    {
      keys: ['pagedown', ' ', 'wheel-down'],
      shown: 'Space',
      brief: 'scroll',
      help: 'scroll down',
      does: scrollChanges(1),
    },
    { keys: ['pageup', 'b', 'wheel-up'], shown: 'b, PgUp', help: 'scroll up', does: scrollChanges(-1) },
    { keys: ['return'], shown: 'Enter', brief: 'go there', help: 'go to the finding', does: leaveChangesAt },
    { keys: ['x'], shown: 'x', brief: 'export', help: 'write the corrected article', does: startExport },
    HELP,
    { keys: ['c', 'escape', 'q'], shown: 'Esc', brief: 'back', help: 'back to where you were', does: showReview },
    { keys: ['ctrl-c'], shown: 'Ctrl-C', help: 'quit', does: leave },
  ],
  end: [
    { keys: ['x'], shown: 'x', brief: 'export', help: 'write the corrected article', does: startExport },
    { keys: ['c'], shown: 'c', brief: 'changes', help: 'the article with all accepted changes', does: showChanges },
    { keys: ['u'], shown: 'u', brief: 'undo', help: 'undo the last decision', does: undo },
    { keys: ['n', 'tab'], shown: 'n', help: 'next open finding', does: goOn },
    { keys: ['j', 'down'], shown: 'j, ↓', help: 'next finding', does: (desk) => nextFinding(showReview(desk)) },
    { keys: ['k', 'up'], shown: 'k, ↑', help: 'previous finding', does: (desk) => previousFinding(showReview(desk)) },
    {
      keys: ['pagedown', ' ', 'wheel-down'],
      shown: 'Space',
      brief: 'more',
      help: 'scroll down',
      works: isLong(endLines),
      does: scrollPage(1, endLines),
    },
    {
      keys: ['pageup', 'b', 'wheel-up'],
      shown: 'b',
      help: 'scroll up',
      works: isLong(endLines),
      does: scrollPage(-1, endLines),
    },
    { keys: ['escape', 'f', 'return'], shown: 'Esc', brief: 'back', help: 'back to the findings', does: showReview },
    ...TURNING,
    HELP,
    { keys: ['q', 'ctrl-c'], shown: 'q', brief: 'quit', help: 'quit; every decision is kept', does: leave },
  ],
  filter: [
    { keys: ['return'], shown: 'Enter', brief: 'show', help: 'show these', does: applyFilter },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancelFilter },
  ],
  'line number': [
    { keys: ['return'], shown: 'Enter', brief: 'go there', help: 'go there', does: goToLine },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancelLineNumber },
  ],
  bulk: [
    { keys: ['y'], shown: 'y', brief: 'yes', help: 'yes, all of them', does: decideBulk },
    { keys: ['n', 'escape', 'ctrl-c', 'q'], shown: 'n, Esc', brief: 'no', help: 'no', does: cancelBulk },
    { keys: ['r'], shown: 'r', brief: 'this rule', help: 'all of this rule', does: widen('rule') },
    { keys: ['t'], shown: 't', brief: 'this text', help: 'all of this rule that flag this text', does: widen('text') },
    { keys: ['f'], shown: 'f', brief: 'all shown', help: 'all that the filter shows', does: widen('all') },
  ],
  always: [
    { keys: ['t'], shown: 't', brief: 'text', help: 'this text, here', does: rejectAlways('text', 'article') },
    { keys: ['r'], shown: 'r', brief: 'rule', help: 'this rule, here', does: rejectAlways('rule', 'article') },
    { keys: ['T'], shown: 'T R', brief: 'in the project', help: 'this text', does: rejectAlways('text', 'project') },
    { keys: ['R'], shown: 'R', help: 'this rule, in the project', does: rejectAlways('rule', 'project') },
    { keys: ['escape', 'ctrl-c', 'q'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancelAlways },
  ],
  pronouns: [
    { keys: ['h'], shown: 'h', brief: 'he', help: 'he, him, his', does: setPronouns('he') },
    { keys: ['s'], shown: 's', brief: 'she', help: 'she, her, hers', does: setPronouns('she') },
    { keys: ['t'], shown: 't', brief: 'they', help: 'they, them, theirs', does: setPronouns('they') },
    { keys: ['a'], shown: 'a', brief: 'any', help: 'any of them', does: setPronouns('any') },
    { keys: ['escape', 'ctrl-c', 'q'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancelPronouns },
  ],
  note: [
    { keys: ['return'], shown: 'Enter', brief: 'keep the note', help: 'keep the note', does: keepNote },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancelNote },
  ],
  'own text': [
    { keys: ['return'], shown: 'Enter', brief: 'accept this text', help: 'accept this text', does: acceptOwnText },
    { keys: ['escape'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancelOwnText },
    { keys: ['ctrl-c'], shown: 'Ctrl-C', help: 'cancel', does: cancelOwnText },
  ],
  export: [
    { keys: ['return'], shown: 'Enter', brief: 'write', help: 'write the file', does: exportNow },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancelExport },
  ],
  overwrite: [
    { keys: ['y'], shown: 'y', brief: 'overwrite', help: 'overwrite the file', does: overwrite },
    {
      keys: ['n', 'escape', 'ctrl-c'],
      shown: 'n, Esc',
      brief: 'another name',
      help: 'another name',
      does: startExport,
    },
  ],
};

/** The keys of the view in which the help was asked for. */
export function help(desk: Desk, window: Window): readonly Line[] {
  const over = desk.mode.name === 'help' ? desk.mode.over.name : 'review';
  const topics = over === 'review' || over === 'left' ? TOPICS : [{ bindings: KEYS[over] }];
  const working = topics.map((topic) => ({ ...topic, bindings: worksHere(topic.bindings, desk, window) }));
  return helpLines(
    working.filter(({ bindings }) => bindings.length > 0),
    window,
  );
}

/** The keys that have something to do. */
export function worksHere(bindings: readonly Binding[], desk: Desk, window: Window): readonly Binding[] {
  return bindings.filter(({ works }) => works?.(desk, window) ?? true);
}
