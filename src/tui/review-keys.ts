import { rejectAlways, startAlways } from './always.js';
import {
  type Binding,
  hasChanges,
  hasFindings,
  hasManyToAccept,
  hasManyToReject,
  hasOpen,
  hasOpenErrors,
  hasSeveralSuggestions,
  isAboutPerson,
  isAcceptable,
  isAmongSeveral,
  isDecidable,
  isDecided,
  isFiltered,
  isNotable,
  isRedoable,
  isUndoable,
  PAGE_DOWN,
  PAGE_UP,
} from './binding.js';
import { startBulk, startSame } from './bulk.js';
import { showChanges } from './changes.js';
import { accept, choose, reject, reopen } from './deciding.js';
import { startExport } from './exporting.js';
import { clearFilter, startFilter } from './filtering.js';
import type { Topic } from './help.js';
import { startLineNumber } from './line-number.js';
import { showList } from './list.js';
import { hasText, startLooking } from './looking-for.js';
import {
  firstError,
  firstFinding,
  lastFinding,
  nextError,
  nextFinding,
  previousFinding,
  previousOpen,
  scrollArticle,
} from './moving.js';
import { startNote } from './noting.js';
import { startOwnText } from './own-text.js';
import { startPronouns } from './pronouns.js';
import { hasSource, toggleSource } from './source.js';
import { nextOpenOfAll, turnTo } from './turning.js';
import { redo, undo } from './undoing.js';
import { leave, showCard, showEnd, showHelp } from './views.js';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** What the reviewer makes of the current Finding. */
const DECIDING: readonly Binding[] = [
  {
    keys: ['a', 'return'],
    shown: 'a, Enter',
    brief: 'accept',
    help: 'accept the chosen suggestion',
    works: isAcceptable,
    does: accept,
  },
  {
    keys: ['r'],
    shown: 'r',
    brief: 'reject',
    help: 'reject the finding: the text stands',
    works: isDecidable,
    does: reject,
  },
  {
    keys: ['e'],
    shown: 'e',
    brief: 'own text',
    help: 'write your own replacement',
    works: isDecidable,
    does: startOwnText,
  },
  { keys: DIGITS, shown: '1–9', help: 'choose a suggestion', works: hasSeveralSuggestions, does: choose },
  {
    keys: ['u'],
    shown: 'u',
    brief: 'undo',
    help: 'undo the last decision, or all of a bulk decision',
    works: isUndoable,
    does: undo,
  },
  { keys: ['ctrl-r'], shown: 'Ctrl-R', help: 'redo what was undone', works: isRedoable, does: redo },
  { keys: ['o'], shown: 'o', help: 'open a decided finding again', works: isDecided, does: reopen },
  {
    keys: ['m'],
    shown: 'm',
    roomy: 'note',
    help: 'a note to this decision, or to the last one',
    works: isNotable,
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
    works: hasManyToAccept,
    does: startBulk('accept'),
  },
  {
    keys: ['R'],
    shown: 'R',
    roomy: 'reject many',
    help: 'reject many: of this rule, of this text, all shown',
    works: hasManyToReject,
    does: startBulk('reject'),
  },
  {
    keys: ['='],
    shown: '=',
    roomy: 'same',
    help: 'do the same wherever this text is flagged',
    works: (desk) => isDecidable(desk) && hasChanges(desk),
    does: startSame,
  },
  {
    keys: ['i'],
    shown: 'i',
    roomy: 'always',
    help: 'reject always: here or in the project',
    works: isDecidable,
    does: startAlways,
  },
  {
    keys: ['I'],
    shown: 'I',
    help: 'reject this text always, in this article',
    works: isDecidable,
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
  {
    keys: ['j', 'down', 'right'],
    shown: 'j, ↓',
    brief: 'next',
    help: 'next finding',
    works: hasFindings,
    does: nextFinding,
  },
  { keys: ['k', 'up', 'left'], shown: 'k, ↑', help: 'previous finding', works: hasFindings, does: previousFinding },
  {
    keys: ['n', 'tab'],
    shown: 'n, Tab',
    help: 'next open finding',
    works: (desk) => hasOpen(desk) || isAmongSeveral(desk),
    does: nextOpenOfAll,
  },
  {
    keys: ['p', 'shift-tab'],
    shown: 'p, Shift-Tab',
    help: 'previous open finding',
    works: hasOpen,
    does: previousOpen,
  },
  { keys: ['E'], shown: 'E', help: 'next open error', works: hasOpenErrors, does: nextError },
  { keys: ['!'], shown: '!', help: 'first open error', works: hasOpenErrors, does: firstError },
  { keys: ['home', 'g'], shown: 'g, Home', help: 'first finding', works: hasFindings, does: firstFinding },
  { keys: ['end', 'G'], shown: 'G, End', help: 'last finding', works: hasFindings, does: lastFinding },
  { keys: [':'], shown: ':', help: 'go to a line', does: startLineNumber },
  {
    keys: ['/'],
    shown: '/',
    roomy: 'filter',
    help: 'show only some: by text, severity, decision, rule',
    works: hasFindings,
    does: startFilter,
  },
  {
    keys: ['t'],
    shown: 't',
    roomy: 'find text',
    help: 'find a text in the article',
    works: hasText,
    does: startLooking,
  },
  { keys: ['escape'], shown: 'Esc', help: 'show all again', works: isFiltered, does: clearFilter },
  { keys: PAGE_DOWN, shown: 'Space, PgDn', help: 'scroll the article down', does: scrollArticle(1) },
  { keys: PAGE_UP, shown: 'b, PgUp', help: 'scroll the article up', does: scrollArticle(-1) },
];

const LOOKING: readonly Binding[] = [
  { keys: ['l'], shown: 'l', brief: 'list', help: 'all findings as a list', works: hasFindings, does: showList },
  {
    keys: ['c'],
    shown: 'c',
    roomy: 'changes',
    help: 'the article with all accepted changes',
    works: hasChanges,
    does: showChanges,
  },
  {
    keys: ['f'],
    shown: 'f',
    roomy: 'finish',
    help: 'finish: what was decided, the score, what comes next',
    does: showEnd,
  },
  { keys: ['v'], shown: 'v', help: 'the whole card, where it is cut off', works: hasFindings, does: showCard },
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
export const TURNING: readonly Binding[] = [
  { keys: [']'], shown: ']', help: 'next article', works: isAmongSeveral, does: turnTo('next') },
  { keys: ['['], shown: '[', help: 'previous article', works: isAmongSeveral, does: turnTo('previous') },
  {
    keys: ['N'],
    shown: 'N',
    help: 'next article with open findings',
    works: isAmongSeveral,
    does: turnTo('next open'),
  },
  {
    keys: ['F'],
    shown: 'F',
    help: 'all articles, and what is open in each',
    works: isAmongSeveral,
    does: turnTo('articles'),
  },
];

const LEAVING: readonly Binding[] = [
  {
    keys: ['x'],
    shown: 'x',
    brief: 'export',
    help: 'write the corrected article',
    works: hasChanges,
    does: startExport,
  },
  ...TURNING,
  { keys: ['q', 'ctrl-c'], shown: 'q', brief: 'quit', help: 'quit; every decision is kept', does: leave },
  { keys: ['?'], shown: '?', brief: 'keys', help: 'this help', does: showHelp },
];

/** The keys of the review by topics, as it has most. */
export const TOPICS: readonly (Topic & { readonly bindings: readonly Binding[] })[] = [
  { title: 'Decide', bindings: DECIDING },
  { title: 'Many at once, and for good', bindings: DECIDING_MANY },
  { title: 'Find your way', bindings: MOVING },
  { title: 'Look', bindings: LOOKING },
  { title: 'Write and leave', bindings: LEAVING },
];
