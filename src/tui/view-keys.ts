import { leaveFound, moveAmongFound, scrollFound, stayAtFound } from './among-found.js';
import {
  type Binding,
  hasChanges,
  hasFindings,
  hasManyToAccept,
  hasManyToReject,
  hasOpen,
  isAcceptable,
  isAmongSeveral,
  isDecidable,
  isDecided,
  isNotable,
  isUndoable,
  PAGE_DOWN,
  PAGE_UP,
} from './binding.js';
import { startBulk, startSame } from './bulk.js';
import { cardLines } from './card.js';
import {
  leaveChangesAt,
  moveInChanges,
  reopenChange,
  rewriteChange,
  scrollChanges,
  showChanges,
  undoInChanges,
} from './changes.js';
import { accept, reject, reopen } from './deciding.js';
import { endLines, goOn } from './ending.js';
import { startExport } from './exporting.js';
import { startFilter } from './filtering.js';
import { decideInList, leaveList, moveInList, nextOpenInList, showList, sortList, undoInList } from './list.js';
import { startLooking } from './looking-for.js';
import { nextFinding, previousFinding } from './moving.js';
import { startNote } from './noting.js';
import { TURNING } from './review-keys.js';
import { isLong, type LinesOf, scrollPage } from './scroll-page.js';
import { undo } from './undoing.js';
import { back, leave, showHelp, showReview } from './views.js';

/** The key that tells of all others. */
const HELP: Binding = { keys: ['?'], shown: '?', brief: 'keys', help: 'this help', does: showHelp };

const QUIT: Binding = { keys: ['ctrl-c'], shown: 'Ctrl-C', help: 'quit', does: leave };

const EXPORT: Binding = {
  keys: ['x'],
  shown: 'x',
  brief: 'export',
  help: 'write the corrected article',
  works: hasChanges,
  does: startExport,
};

/** What scrolls a text that is longer than the window: row by row, or by pages. */
export function scrolling(linesOf: LinesOf): readonly Binding[] {
  const works = isLong(linesOf);
  return [
    {
      keys: ['j', 'down'],
      shown: 'j, ↓',
      brief: 'down',
      help: 'a row down',
      works,
      does: scrollPage('row', 1, linesOf),
    },
    { keys: ['k', 'up'], shown: 'k, ↑', brief: 'up', help: 'a row up', works, does: scrollPage('row', -1, linesOf) },
    {
      keys: PAGE_DOWN,
      shown: 'Space, PgDn',
      brief: 'page down',
      help: 'a page down',
      works,
      does: scrollPage('page', 1, linesOf),
    },
    { keys: PAGE_UP, shown: 'b, PgUp', help: 'a page up', works, does: scrollPage('page', -1, linesOf) },
  ];
}

/** The keys of the whole card. */
export const CARD_KEYS: readonly Binding[] = [
  ...scrolling(cardLines),
  HELP,
  { keys: ['v', 'escape', 'q', 'return'], shown: 'v, Esc', brief: 'back', help: 'back', does: showReview },
  QUIT,
];

/** The keys of the list of Findings. */
export const LIST_KEYS: readonly Binding[] = [
  { keys: ['j', 'down'], shown: 'j, ↓', brief: 'down', help: 'down', does: moveInList('row', 1) },
  { keys: ['k', 'up'], shown: 'k, ↑', brief: 'up', help: 'up', does: moveInList('row', -1) },
  { keys: ['n', 'tab'], shown: 'n, Tab', help: 'next open one', works: hasOpen, does: nextOpenInList(1) },
  {
    keys: ['p', 'shift-tab'],
    shown: 'p, Shift-Tab',
    help: 'previous open one',
    works: hasOpen,
    does: nextOpenInList(-1),
  },
  { keys: ['return'], shown: 'Enter', brief: 'go there', help: 'go to the finding', does: showReview },
  {
    keys: ['a'],
    shown: 'a',
    roomy: 'accept',
    help: 'accept the first suggestion that fits',
    works: isAcceptable,
    does: decideInList(accept),
  },
  {
    keys: ['r'],
    shown: 'r',
    roomy: 'reject',
    help: 'reject the finding',
    works: isDecidable,
    does: decideInList(reject),
  },
  { keys: ['u'], shown: 'u', roomy: 'undo', help: 'undo the last decision', works: isUndoable, does: undoInList },
  { keys: ['o'], shown: 'o', help: 'open a decided finding again', works: isDecided, does: reopen },
  { keys: ['m'], shown: 'm', help: 'a note to this decision, or to the last one', works: isNotable, does: startNote },
  {
    keys: ['A'],
    shown: 'A',
    help: 'accept many: of this rule, of this text, all listed',
    works: hasManyToAccept,
    does: startBulk('accept'),
  },
  {
    keys: ['R'],
    shown: 'R',
    help: 'reject many: of this rule, of this text, all listed',
    works: hasManyToReject,
    does: startBulk('reject'),
  },
  {
    keys: ['='],
    shown: '=',
    help: 'do the same wherever this text is flagged',
    works: (desk) => isDecidable(desk) && hasChanges(desk),
    does: startSame,
  },
  { keys: ['/'], shown: '/', roomy: 'filter', help: 'list only some', does: startFilter },
  { keys: ['s'], shown: 's', brief: 'sort', help: 'sort by place, severity, rule, decision', does: sortList },
  { keys: PAGE_DOWN, shown: 'Space, PgDn', help: 'a page down', does: moveInList('page', 1) },
  { keys: PAGE_UP, shown: 'b, PgUp', help: 'a page up', does: moveInList('page', -1) },
  { keys: ['home', 'g'], shown: 'g, Home', help: 'the first', does: moveInList('all', -1) },
  { keys: ['end', 'G'], shown: 'G, End', help: 'the last', does: moveInList('all', 1) },
  HELP,
  { keys: ['escape', 'l', 'q'], shown: 'Esc', brief: 'back', help: 'back to where you were', does: leaveList },
  QUIT,
];

/** The keys among the changes. */
export const CHANGES_KEYS: readonly Binding[] = [
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
    keys: ['o'],
    shown: 'o',
    brief: 'take back',
    help: 'take this change back: its finding is open again',
    works: isDecidable,
    does: reopenChange,
  },
  { keys: ['e'], shown: 'e', help: 'write another replacement', works: isDecidable, does: rewriteChange },
  { keys: ['u'], shown: 'u', help: 'undo the last decision', works: isUndoable, does: undoInChanges },
  { keys: PAGE_DOWN, shown: 'Space, PgDn', roomy: 'scroll', help: 'scroll down', does: scrollChanges(1) },
  { keys: PAGE_UP, shown: 'b, PgUp', help: 'scroll up', does: scrollChanges(-1) },
  { keys: ['return'], shown: 'Enter', brief: 'go there', help: 'go to the finding', does: leaveChangesAt },
  EXPORT,
  HELP,
  { keys: ['c', 'escape', 'q'], shown: 'Esc', brief: 'back', help: 'back to where you were', does: back },
  QUIT,
];

/** The keys at the places of what was looked for. */
export const FOUND_KEYS: readonly Binding[] = [
  { keys: ['n', 'j', 'down', 'tab'], shown: 'n, j', brief: 'next', help: 'next place', does: moveAmongFound('next') },
  {
    keys: ['N', 'p', 'k', 'up', 'shift-tab'],
    shown: 'N, k',
    brief: 'previous',
    help: 'previous place',
    does: moveAmongFound('previous'),
  },
  { keys: ['home', 'g'], shown: 'g, Home', help: 'first place', does: moveAmongFound('first') },
  { keys: ['end', 'G'], shown: 'G, End', help: 'last place', does: moveAmongFound('last') },
  {
    keys: ['return'],
    shown: 'Enter',
    brief: 'stay here',
    help: 'stay here, with the finding on it or after it',
    does: stayAtFound,
  },
  { keys: ['t', '/'], shown: 't', brief: 'other text', help: 'find another text', does: startLooking },
  { keys: PAGE_DOWN, shown: 'Space, PgDn', roomy: 'scroll', help: 'scroll down', does: scrollFound(1) },
  { keys: PAGE_UP, shown: 'b, PgUp', help: 'scroll up', does: scrollFound(-1) },
  HELP,
  { keys: ['escape', 'q'], shown: 'Esc', brief: 'back', help: 'back to where you were', does: leaveFound },
  QUIT,
];

/** The keys at the end of a review. */
export const END_KEYS: readonly Binding[] = [
  EXPORT,
  {
    keys: ['c'],
    shown: 'c',
    brief: 'changes',
    help: 'the article with all accepted changes',
    works: hasChanges,
    does: showChanges,
  },
  { keys: ['u'], shown: 'u', brief: 'undo', help: 'undo the last decision', works: isUndoable, does: undo },
  { keys: ['l'], shown: 'l', roomy: 'list', help: 'all findings as a list', works: hasFindings, does: showList },
  {
    keys: ['n', 'tab'],
    shown: 'n, Tab',
    help: 'next open finding, of this article or of the next one',
    works: (desk) => hasOpen(desk) || isAmongSeveral(desk),
    does: goOn,
  },
  { keys: ['j', 'down'], shown: 'j, ↓', help: 'next finding', does: (desk) => nextFinding(showReview(desk)) },
  { keys: ['k', 'up'], shown: 'k, ↑', help: 'previous finding', does: (desk) => previousFinding(showReview(desk)) },
  {
    keys: PAGE_DOWN,
    shown: 'Space, PgDn',
    brief: 'more',
    help: 'scroll down',
    works: isLong(endLines),
    does: scrollPage('page', 1, endLines),
  },
  {
    keys: PAGE_UP,
    shown: 'b, PgUp',
    help: 'scroll up',
    works: isLong(endLines),
    does: scrollPage('page', -1, endLines),
  },
  { keys: ['escape', 'f', 'return'], shown: 'Esc', brief: 'back', help: 'back to the findings', does: showReview },
  ...TURNING,
  HELP,
  { keys: ['q', 'ctrl-c'], shown: 'q', brief: 'quit', help: 'quit; every decision is kept', does: leave },
];
