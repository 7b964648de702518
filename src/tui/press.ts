import { visible } from '../document/visible.js';
import type { Binding } from './binding.js';
import type { Desk, Effects, Mode } from './desk.js';
import { KEYS } from './keymap.js';
import type { Key } from './keys.js';
import { editLine } from './line-editor.js';

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
    const editor = editLine(desk.mode.editor, key);
    if (editor) return { ...silent, mode: { ...desk.mode, editor } };
  }
  if (key.name.startsWith('wheel-')) return desk;
  if (key.name === 'paste') return { ...silent, notice: 'Pasted text decides nothing; e takes it as your own text' };
  return { ...silent, notice: `${spoken(key)} does nothing here${helpHint(desk.mode)}` };
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

/** What a key does where nothing can be decided: nothing, where it would decide. */
function look(desk: Desk, { does }: Binding, effects: Effects, key: Key): Desk | Promise<Desk> {
  const tell = () => Promise.reject(new Error(`read-only: ${desk.readOnly}`));
  const after = does(desk, { ...effects, save: () => {}, tell }, key);
  if (after instanceof Promise) return after;
  const decided = after.session !== desk.session;
  return decided ? { ...desk, mode: { name: 'review' }, notice: `Read-only: ${desk.readOnly}` } : after;
}

function spoken({ name }: Key): string {
  const shown = visible(name)
    .replace(/^ctrl-(.)$/u, (_, letter: string) => `Ctrl-${letter.toUpperCase()}`)
    .replace(/^alt-/u, 'Alt-');
  return [...shown].length === 1 ? `“${shown}”` : shown.replace(/^[a-z]/u, (letter) => letter.toUpperCase());
}

/** In a mode that asks something, the key line already says what there is. */
function helpHint({ name }: Mode): string {
  return name === 'review' ? '; ? shows the keys' : '';
}
