import type { WriteStream } from 'node:tty';
import { columnsOf, visible } from '../document/visible.js';
import { terminalSize } from '../tui/terminal-size.js';
import { sizeOf } from './jobs.js';

/** How far a run is, shown to whoever waits. */
export interface Progress {
  /** Shows that `done` of all are done. */
  readonly show: (done: number) => void;
  /** Takes what is shown away, before anything else is printed. */
  readonly hide: () => void;
}

/** Shows nothing: for pipes and logs. */
export const NO_PROGRESS: Progress = { show: () => {}, hide: () => {} };

/** A run that is over sooner needs no bar. */
const PATIENCE = 500;
/** Drawn more often, a bar would only flicker. */
const PAUSE = 80;
const WIDTH = 24;
const ERASE = '\r\u001b[K';

/**
 * A bar on the last line of a terminal, once a run has taken a while.
 * @param now the time in milliseconds
 */
export function progressOn(terminal: Pick<WriteStream, 'write' | 'columns'>, total: number, now = Date.now): Progress {
  const begun = now();
  let drawn: number | undefined;
  return {
    show(done) {
      const time = now();
      if (time - begun < PATIENCE || (drawn !== undefined && time - drawn < PAUSE)) return;
      drawn = time;
      terminal.write(`${ERASE}${barOf(done, total, terminalSize(terminal).columns)}`);
    },
    hide() {
      if (drawn === undefined) return;
      drawn = undefined;
      terminal.write(ERASE);
    },
  };
}

/** A smaller file is read before anybody could read this, in bytes. */
const LONG = 200_000;

/** Says on a terminal that a long file is being read; what is returned takes it away. */
export function reading(terminal: Pick<WriteStream, 'write' | 'columns'>, path: string): () => void {
  const text = `Reading ${visible(path)} …`;
  if (sizeOf(path) < LONG || columnsOf(text) >= terminalSize(terminal).columns) return () => {};
  terminal.write(text);
  return () => terminal.write(ERASE);
}

/** A line that would not fit is left out: it would wrap, and stay. */
function barOf(done: number, total: number, columns: number): string {
  const full = Math.round((done / total) * WIDTH);
  const lines = [`${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done} of ${total} articles`, `${done}/${total}`];
  return lines.find((line) => line.length < columns) ?? '';
}
