import { type Instance, render } from 'ink';
import type { ReactElement } from 'react';
import { AlternateScreen } from './alternate-screen.js';
import { Frames } from './frames.js';
import { type Key, KeyReader } from './keys.js';
import { PasteReader } from './paste.js';
import type { Queue } from './queue.js';
import { type Reviewed, Reviewer } from './reviewer.js';
import { onSignals } from './signals.js';
import { terminalSize } from './terminal-size.js';
import { LEAST, type Window } from './window.js';

/** A review that is over. */
export interface Outcome {
  /** Each article that was opened, in the order of the queue. */
  readonly reviewed: readonly Reviewed[];
  /** How it ended: by the reviewer, or by a signal, the terminal's end among them. */
  readonly ended: 'quit' | NodeJS.Signals;
}

/** How much of the window’s width the text of a screen reader’s rows may take. */
const SPOKEN = 2 / 3;

/** How long an escape character may wait for the rest of its sequence, in milliseconds. */
const ESCAPE_WAIT = 40;

/**
 * Reviews on the terminal of this process until the reviewer quits; the terminal is then as it was. Standard input and
 * output are terminals.
 * @throws what `queue.open` throws, where there is one article and it cannot be read.
 */
export async function runReview(queue: Queue): Promise<Outcome> {
  const { stdin, stdout } = process;
  const screen = new AlternateScreen(stdin, stdout);
  const size = terminalSize(stdout);
  const frames = new Frames(stdout, size.columns, size.rows);
  let ink: Instance | undefined;
  let comingBack: NodeJS.Timeout | undefined;
  let end: (how: Outcome['ended']) => void = () => {};
  const ended = new Promise<Outcome['ended']>((resolve) => {
    end = resolve;
  });

  const window = () => windowOf(frames);
  const draw = () => (reviewer.over ? end('quit') : ink?.rerender(reviewer.view(window())));
  const reviewer = new Reviewer(queue, { window, now: () => new Date().toISOString(), changed: draw });
  const keyboard = new Keyboard((pressed) => {
    for (const key of pressed) {
      if (key.name === 'ctrl-z') suspend();
      // What another program wrote over the screen is drawn over.
      else if (key.name === 'ctrl-l') resize();
      else if (!reviewer.over) reviewer.take(key);
    }
    if (pressed.length > 0) draw();
  });
  const resize = () => {
    const { columns, rows } = terminalSize(stdout);
    frames.resize(columns, rows);
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
    comingBack = setTimeout(comeBack, ESCAPE_WAIT);
  };

  await reviewer.begin();
  // Before anything is drawn: whoever sees the screen may end the review by a signal.
  const release = onSignals({ end, comeBack, crash: () => screen.leave() });
  screen.enter();
  ink = drawInto(frames, stdin, reviewer.view(window()));
  const read = (input: string) => keyboard.read(input);
  stdin.setEncoding('utf8').on('data', read);
  stdin.on('end', () => end('SIGHUP')).on('error', () => end('SIGHUP'));
  stdout.on('resize', resize).on('error', () => end('SIGHUP'));
  stdin.resume();

  const how = await ended;
  keyboard.stop();
  // Ended as soon as it went on: the terminal is not to be taken again.
  clearTimeout(comingBack);
  frames.hold();
  stdin.off('data', read).pause();
  stdout.off('resize', resize);
  ink.unmount();
  screen.leave();
  reviewer.end();
  queue.close();
  // Last: a terminal that is closed ends the input and sends a signal as well, which would leave the decisions locked.
  release();
  return { reviewed: reviewer.reviewed, ended: how };
}

/** What there is room for, and how it is drawn; a screen reader is asked for in Ink’s own way. */
function windowOf({ columns, rows }: Frames): Window {
  const isSpoken = process.env.INK_SCREEN_READER === 'true';
  return {
    // A row is longer where its signs are words.
    columns: isSpoken ? Math.max(LEAST.columns, Math.floor(columns * SPOKEN)) : columns,
    rows,
    colours: process.env.NO_COLOR || isSpoken ? 'no colours' : 'colours',
    signs: isSpoken ? 'in words' : 'drawn',
  };
}

function drawInto(frames: Frames, stdin: NodeJS.ReadStream, view: ReactElement): Instance {
  return render(view, {
    stdout: frames as unknown as NodeJS.WriteStream,
    stdin,
    // Every frame goes to the stream whole and at once; what of it reaches the terminal is for Frames to say.
    debug: true,
    // For screen readers Ink writes rows as they are, one below the other. For others it would lay each character on a
    // grid, and take 25 ms of a processor for a window of 200 × 50, where these rows are laid out already.
    isScreenReaderEnabled: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
}

/** Makes keys of what the terminal sends, and waits a little for the rest of one that may be longer. */
class Keyboard {
  readonly #keys = new KeyReader();
  readonly #pastes = new PasteReader();
  readonly #take: (pressed: readonly Key[]) => void;
  #waiting: NodeJS.Timeout | undefined;

  constructor(take: (pressed: readonly Key[]) => void) {
    this.#take = take;
  }

  read(input: string): void {
    clearTimeout(this.#waiting);
    const { paste, rest } = this.#keys.idle ? this.#pastes.read(input, performance.now()) : { rest: input };
    this.#take([...(paste ? [paste] : []), ...this.#keys.read(rest)]);
    this.#pastes.done(performance.now());
    if (this.#keys.waits) this.#waiting = setTimeout(() => this.#take(this.#keys.flush()), ESCAPE_WAIT);
  }

  stop(): void {
    clearTimeout(this.#waiting);
  }
}
