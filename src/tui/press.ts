import { visible } from '../document/visible.js';
import { type Binding, worksHere } from './binding.js';
import type { Desk, Effects, Mode } from './desk.js';
import { KEYS } from './keymap.js';
import type { Key } from './keys.js';
import { editLine, refusal } from './line-editor.js';
import { showHelp } from './views.js';

/**
 * The Desk after a key. What the key does to the world (Decisions kept, a file written) is done when it returns, or, where
 * the article is to be checked again, when the promise is fulfilled; no key may be pressed before.
 */
export function press(desk: Desk, key: Key, effects: Effects): Desk | Promise<Desk> {
  if (desk.mode.name === 'left') return desk;
  const { notice: _, ...silent } = desk;
  const apart = escapeAndKey(key);
  if (apart && !('editor' in desk.mode)) return pressBoth(desk, apart, effects);
  const binding = KEYS[desk.mode.name].find(({ keys }) => keys.includes(key.name));
  if (binding)
    return desk.readOnly === undefined ? binding.does(silent, effects, key) : look(silent, binding, effects, key);
  if ('editor' in desk.mode) {
    const refused = refusal(desk.mode.editor, key);
    if (refused !== undefined) return { ...silent, notice: refused };
    const editor = editLine(desk.mode.editor, key);
    if (editor) return { ...silent, mode: { ...desk.mode, editor } };
  }
  if (key.name.startsWith('wheel-')) return desk;
  if (key.name === 'paste') return { ...silent, notice: 'Pasted text decides nothing; e takes it as your own text' };
  return { ...silent, notice: `${spoken(key)} does nothing here${instead(desk, effects)}` };
}

/**
 * The two keys that a terminal sends as one with Alt: Escape, and at once, or through a multiplexer that waits for half
 * a second, another. Nothing but a line that is written has keys with Alt.
 */
export function escapeAndKey({ name }: Key): readonly [Key, Key] | undefined {
  const after = /^alt-(.+)$/u.exec(name)?.[1];
  return after === undefined ? undefined : [{ name: 'escape' }, { name: after }];
}

/** To leave a view takes no time, and what the second key does is told. */
function pressBoth(desk: Desk, [first, second]: readonly [Key, Key], effects: Effects): Desk | Promise<Desk> {
  const left = press(desk, first, effects);
  return left instanceof Promise ? left : press(left, second, effects);
}

/** What is asked before something is decided. */
const BEFORE_DECIDING: readonly Mode['name'][] = ['own text', 'note', 'bulk', 'always', 'pronouns'];

/** What a key does where nothing can be decided: nothing, where it would decide, or ask what to. */
function look(desk: Desk, { does }: Binding, effects: Effects, key: Key): Desk | Promise<Desk> {
  const after = does(desk, { ...effects, save: () => {} }, key);
  if (after instanceof Promise) return after;
  const decides = after.session !== desk.session || BEFORE_DECIDING.includes(after.mode.name);
  return decides ? { ...desk, mode: { name: 'review' }, notice: `Read-only: ${desk.readOnly}` } : after;
}

/** Keys that the key table and the help call otherwise than `KeyReader`. */
const CALLED: Readonly<Record<string, string>> = {
  return: 'Enter',
  escape: 'Esc',
  pageup: 'Page Up',
  pagedown: 'Page Down',
  ' ': 'Space',
};

function spoken({ name }: Key): string {
  const called = CALLED[name];
  if (called !== undefined) return called;
  const shown = visible(name)
    .replace(/^ctrl-(.)$/u, (_, letter: string) => `Ctrl-${letter.toUpperCase()}`)
    .replace(/^alt-/u, 'Alt-');
  return [...shown].length === 1 ? `“${shown}”` : shown.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
}

/** What does something: the answers to a question, whose key line this is told in place of; else where keys are told of. */
function instead(desk: Desk, { window }: Effects): string {
  if (desk.mode.name === 'left') return '';
  const bindings = worksHere(KEYS[desk.mode.name], desk, window);
  if (bindings.some(({ does }) => does === showHelp)) return '; ? shows the keys';
  const answers = bindings.flatMap(({ shown, brief }) => (brief ? [`${shown.replace(/, .*$/u, '')} ${brief}`] : []));
  return `: ${answers.join(', ')}`;
}
