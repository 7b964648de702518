import { render } from 'ink';
import type { Session } from '../review/session.js';
import { AlternateScreen } from './alternate-screen.js';
import { type Desk, type Effects, openDesk } from './desk.js';
import { Frames } from './frames.js';
import { type Key, KeyReader } from './keys.js';
import { press } from './press.js';
import { Screen } from './screen.js';
import { onSignals } from './signals.js';
import type { Window } from './window.js';

/** What a review needs from whoever starts it. */
export interface ReviewOptions extends Omit<Effects, 'window' | 'now'> {
  readonly session: Session;
  /** The article's name, for the header. */
  readonly title: string;
  /** Why nothing can be decided; absent where it can. */
  readonly readOnly?: string;
}

/** A review that is over. Its Decisions are on disk unless `unsaved` says why not. */
export interface Outcome {
  readonly session: Session;
  readonly unsaved?: string;
  /** Where the corrected article was written. */
  readonly exported: readonly string[];
  /** How it ended: by the reviewer, or by a signal, the terminal's end among them. */
  readonly ended: 'quit' | NodeJS.Signals;
}

/** How long an escape character may wait for the rest of its sequence, in milliseconds. */
const ESCAPE_WAIT = 40;

/**
 * Reviews on the terminal of this process until the reviewer quits; the terminal is then as it was. Standard input and
 * output are terminals.
 */
export async function runReview({ session, title, readOnly, ...effects }: ReviewOptions): Promise<Outcome> {
  const { stdin, stdout } = process;
  const screen = new AlternateScreen(stdin, stdout);
  const frames = new Frames(stdout, stdout.columns, stdout.rows);
  const keys = new KeyReader();
  let desk = openDesk(session, readOnly);
  let waiting: NodeJS.Timeout | undefined;
  let end: (how: Outcome['ended']) => void = () => {};
  const ended = new Promise<Outcome['ended']>((resolve) => {
    end = resolve;
  });

  const window = (): Window => ({
    columns: frames.columns,
    rows: frames.rows,
    colours: process.env.NO_COLOR ? 'no colours' : 'colours',
  });
  const draw = () => ink.rerender(<Screen desk={desk} title={title} window={window()} />);
  const take = (pressed: readonly Key[]) => {
    for (const key of pressed) {
      if (key.name === 'ctrl-z') suspend();
      else desk = press(desk, key, { ...effects, now: () => new Date().toISOString(), window: window() });
    }
    if (desk.mode.name === 'left') end('quit');
    else if (pressed.length > 0) draw();
  };
  const read = (input: string) => {
    clearTimeout(waiting);
    take(keys.read(input));
    if (keys.waits) waiting = setTimeout(() => take(keys.flush()), ESCAPE_WAIT);
  };
  const resize = () => {
    frames.resize(stdout.columns, stdout.rows);
    frames.emit('resize');
    draw();
  };
  const comeBack = () => {
    screen.enter();
    frames.resume();
    resize();
  };
  const suspend = () => {
    frames.hold();
    screen.leave();
    process.kill(0, 'SIGTSTP');
    // A process without a shell to come back to is not stopped, and nothing tells it to go on.
    setTimeout(comeBack, ESCAPE_WAIT);
  };

  screen.enter();
  const ink = render(<Screen desk={desk} title={title} window={window()} />, {
    stdout: frames as unknown as NodeJS.WriteStream,
    stdin,
    // Every frame goes to the stream whole and at once; what of it reaches the terminal is for Frames to say.
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  stdin.setEncoding('utf8').on('data', read);
  stdin.on('end', () => end('SIGHUP')).on('error', () => end('SIGHUP'));
  stdout.on('resize', resize).on('error', () => end('SIGHUP'));
  const release = onSignals({ end, comeBack, crash: () => screen.leave() });
  stdin.resume();

  const how = await ended;
  clearTimeout(waiting);
  frames.hold();
  release();
  stdin.off('data', read).pause();
  stdout.off('resize', resize);
  ink.unmount();
  screen.leave();
  return outcome(desk, how);
}

function outcome({ session, trouble, exported }: Desk, ended: Outcome['ended']): Outcome {
  return { session, exported, ended, ...(trouble === undefined ? {} : { unsaved: trouble }) };
}
