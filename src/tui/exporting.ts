import { acceptedEdits } from '../review/corrected.js';
import { countStatuses } from '../review/selectors.js';
import type { Desk, Effects } from './desk.js';
import { startEditing } from './line-editor.js';
import { back, showEnd } from './views.js';

/** Asks where to; the path that was there before, where the reviewer wants another name or writes it again. */
export function startExport(desk: Desk, effects: Effects): Desk {
  if (acceptedEdits(desk.session).length === 0) {
    return { ...desk, notice: 'Nothing is accepted yet: the export would be the article as it is' };
  }
  const { mode } = desk;
  if (mode.name === 'overwrite')
    return { ...desk, mode: { name: 'export', editor: startEditing(mode.path), over: mode.over } };
  const path = desk.exported.at(-1)?.path ?? effects.exportPath;
  return { ...desk, mode: { name: 'export', editor: startEditing(path), over: mode } };
}

/** Writes the corrected article to the path that was given; asks first where a file is there. */
export function exportNow(desk: Desk, effects: Effects): Desk {
  if (desk.mode.name !== 'export') return desk;
  const path = desk.mode.editor.text.trim();
  if (path === '') return { ...desk, notice: 'Say where to, or press Esc' };
  return write(desk, path, 'keep', effects);
}

/** Writes it over the file that is there. */
export function overwrite(desk: Desk, effects: Effects): Desk {
  return desk.mode.name === 'overwrite' ? write(desk, desk.mode.path, 'overwrite', effects) : desk;
}

/** Back to where it was asked for; nothing is written. */
export function cancelExport(desk: Desk): Desk {
  return { ...back(desk), notice: 'Nothing written' };
}

function write(desk: Desk, path: string, present: 'keep' | 'overwrite', effects: Effects): Desk {
  const left = back(desk);
  try {
    if (effects.exportTo(desk.session, path, present) === 'is there')
      return { ...desk, mode: { name: 'overwrite', path, over: left.mode } };
  } catch (error) {
    return {
      ...desk,
      mode: { name: 'export', editor: startEditing(path), over: left.mode },
      notice: `Not written: ${(error as Error).message}`,
    };
  }
  const exported = [...desk.exported.filter((other) => other.path !== path), { path, session: desk.session }];
  const isDone = countStatuses(desk.session).open === 0;
  return { ...(isDone ? showEnd(left) : left), exported, notice: `Written: ${path}` };
}
