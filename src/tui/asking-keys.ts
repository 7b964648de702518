import { rejectAlways } from './always.js';
import { lookFor } from './among-found.js';
import type { Binding } from './binding.js';
import { decideBulk, isAboutAny, widen } from './bulk.js';
import type { Desk, Mode } from './desk.js';
import { cancelExport, exportNow, overwrite, startExport } from './exporting.js';
import { applyFilter } from './filtering.js';
import { goToLine } from './line-number.js';
import { recallLookedFor } from './looking-for.js';
import { keepNote } from './noting.js';
import { acceptOwnText } from './own-text.js';
import { setPronouns } from './pronouns.js';
import { back, cancel, showReview } from './views.js';

/** The modes in which the reviewer is asked something: by a line to write, or by a choice. */
type Asking = Exclude<Mode['name'], 'review' | 'card' | 'help' | 'list' | 'changes' | 'end' | 'found' | 'left'>;

/** What was accepted once can be done to the same text alone. */
function isWide({ mode }: Desk): boolean {
  return mode.name === 'bulk' && mode.bulk.kind !== 'same';
}

/** What answers a question; Ctrl-C is always no. */
export const ASKING_KEYS: Readonly<Record<Asking, readonly Binding[]>> = {
  filter: [
    { keys: ['return'], shown: 'Enter', brief: 'show', help: 'show these', does: applyFilter },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: back },
  ],
  'line number': [
    { keys: ['return'], shown: 'Enter', brief: 'go there', help: 'go there', does: goToLine },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: showReview },
  ],
  'look for': [
    { keys: ['return'], shown: 'Enter', brief: 'find', help: 'go to the places', does: lookFor },
    { keys: ['up'], shown: '↑', help: 'what was looked for last', does: recallLookedFor },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: back },
  ],
  bulk: [
    { keys: ['y'], shown: 'y', brief: 'yes', help: 'yes, all of them', works: isAboutAny, does: decideBulk },
    { keys: ['n', 'escape', 'ctrl-c', 'q'], shown: 'n, Esc', brief: 'no', help: 'no', does: cancel },
    { keys: ['r'], shown: 'r', brief: 'this rule', help: 'all of this rule', works: isWide, does: widen('rule') },
    {
      keys: ['t'],
      shown: 't',
      brief: 'this text',
      help: 'all of this rule that flag this text',
      works: isWide,
      does: widen('text'),
    },
    {
      keys: ['f'],
      shown: 'f',
      brief: 'all shown',
      help: 'all that the filter shows',
      works: isWide,
      does: widen('all'),
    },
  ],
  always: [
    { keys: ['t'], shown: 't', brief: 'text', help: 'this text, here', does: rejectAlways('text', 'article') },
    { keys: ['r'], shown: 'r', brief: 'rule', help: 'this rule, here', does: rejectAlways('rule', 'article') },
    { keys: ['T'], shown: 'T R', brief: 'in the project', help: 'this text', does: rejectAlways('text', 'project') },
    { keys: ['R'], shown: 'R', help: 'this rule, in the project', does: rejectAlways('rule', 'project') },
    { keys: ['escape', 'ctrl-c', 'q'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancel },
  ],
  pronouns: [
    { keys: ['h'], shown: 'h', brief: 'he', help: 'he, him, his', does: setPronouns('he') },
    { keys: ['s'], shown: 's', brief: 'she', help: 'she, her, hers', does: setPronouns('she') },
    { keys: ['t'], shown: 't', brief: 'they', help: 'they, them, theirs', does: setPronouns('they') },
    { keys: ['a'], shown: 'a', brief: 'any', help: 'any of them', does: setPronouns('any') },
    { keys: ['escape', 'ctrl-c', 'q'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancel },
  ],
  note: [
    { keys: ['return'], shown: 'Enter', brief: 'keep the note', help: 'keep the note', does: keepNote },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancel },
  ],
  'own text': [
    { keys: ['return'], shown: 'Enter', brief: 'accept this text', help: 'accept this text', does: acceptOwnText },
    { keys: ['escape', 'ctrl-c'], shown: 'Esc', brief: 'cancel', help: 'cancel', does: cancel },
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
