import { ASKING_KEYS } from './asking-keys.js';
import { type Binding, worksHere } from './binding.js';
import type { Desk, Mode } from './desk.js';
import { helpLines } from './help.js';
import type { Line } from './line.js';
import { TOPICS } from './review-keys.js';
import { CARD_KEYS, CHANGES_KEYS, END_KEYS, FOUND_KEYS, LIST_KEYS, scrolling } from './view-keys.js';
import { back, leave } from './views.js';
import type { Window } from './window.js';

/** What each key does, by what the keys speak to. */
export const KEYS: Readonly<Record<Exclude<Mode['name'], 'left'>, readonly Binding[]>> = {
  review: TOPICS.flatMap(({ bindings }) => bindings),
  card: CARD_KEYS,
  help: [
    ...scrolling(help),
    { keys: ['?', 'escape', 'q', 'return'], shown: '?, Esc', brief: 'back', help: 'back', does: back },
    { keys: ['ctrl-c'], shown: 'Ctrl-C', help: 'quit', does: leave },
  ],
  list: LIST_KEYS,
  changes: CHANGES_KEYS,
  end: END_KEYS,
  found: FOUND_KEYS,
  ...ASKING_KEYS,
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
