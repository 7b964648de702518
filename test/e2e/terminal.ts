import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** How long a screen may take to come, in milliseconds; a busy machine starts a program slowly. */
const PATIENCE = 20_000;

const KEYS: Readonly<Record<string, string>> = {
  enter: '\r',
  tab: '\t',
  esc: '\u001b',
  backspace: '\u007f',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  delete: '\u001b[3~',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  'shift-tab': '\u001b[Z',
  'ctrl-left': '\u001b[1;5D',
  'ctrl-right': '\u001b[1;5C',
  'wheel-up': '\u001b[<64;1;1M',
  'wheel-down': '\u001b[<65;1;1M',
};

/** A program on a pseudo-terminal, and what its screen shows. */
export class Terminal {
  /** How the program ended, once the screen has taken in all that it wrote. */
  readonly exit: Promise<{ readonly status: number; readonly signal: number }>;
  readonly screenBuffer: InstanceType<typeof xterm.Terminal>;
  /** All that the screen has taken in so far. */
  output = '';
  readonly #pty: IPty;
  readonly #waiting = new Set<() => void>();

  constructor(program: string, args: readonly string[], options: TerminalOptions = {}) {
    const { columns = 80, rows = 24, cwd = process.cwd(), env = {} } = options;
    this.screenBuffer = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 });
    const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...inherited } = process.env;
    this.#pty = spawn(program, [...args], {
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd,
      env: { ...inherited, LANG: 'C.UTF-8', TERM: 'xterm-256color', ...env },
    });
    this.#pty.onData((chunk) => {
      this.screenBuffer.write(chunk, () => {
        this.output += chunk;
        for (const look of this.#waiting) look();
      });
    });
    this.exit = new Promise((resolve) => {
      this.#pty.onExit(({ exitCode, signal = 0 }) =>
        this.screenBuffer.write('', () => resolve({ status: exitCode, signal })),
      );
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** What the screen shows, its rows without the blanks at their ends. */
  screen(): string {
    const { active } = this.screenBuffer.buffer;
    const { rows: height, cols: width } = this.screenBuffer;
    // A line keeps for a while what a wider window had beyond its edge.
    const rows = Array.from({ length: height }, (_, i) =>
      (active.getLine(active.viewportY + i)?.translateToString(false, 0, width) ?? '').trimEnd(),
    );
    return rows.join('\n').trimEnd();
  }

  /** True while a program has the alternate screen. */
  get onAlternateScreen(): boolean {
    return this.screenBuffer.buffer.active.type === 'alternate';
  }

  get cursorShown(): boolean {
    return this.output.lastIndexOf('\u001b[?25h') >= this.output.lastIndexOf('\u001b[?25l');
  }

  /** Presses keys one after the other: by name, else what they print. */
  press(...keys: readonly string[]): void {
    for (const key of keys) this.#pty.write(sequenceOf(key));
  }

  /** Pastes a text as a terminal does in which the program asked for brackets around it. */
  paste(text: string): void {
    this.#pty.write(`\u001b[200~${text}\u001b[201~`);
  }

  /** Waits until the screen shows the text; fails with the screen as it is. */
  async waitFor(wanted: string | RegExp): Promise<void> {
    const shows = typeof wanted === 'string' ? (text: string) => text.includes(wanted) : wanted.test.bind(wanted);
    await this.waitUntil(() => shows(this.screen()), `the screen never showed ${wanted}`);
  }

  async waitUntil(holds: () => boolean, otherwise: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(look);
      };
      const look = () => {
        if (this.#inFrame || !holds()) return;
        done();
        resolve();
      };
      const timer = setTimeout(() => {
        done();
        reject(new Error(`${otherwise}:\n${this.screen()}`));
      }, PATIENCE);
      this.#waiting.add(look);
      look();
    });
  }

  resize(columns: number, rows: number): void {
    this.screenBuffer.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  signal(signal: NodeJS.Signals): void {
    process.kill(this.pid, signal);
  }

  /** Closes the terminal's window. */
  close(): void {
    (this.#pty as IPty & { destroy(): void }).destroy();
  }

  /** True in the middle of a synchronized update: half a frame has arrived. */
  get #inFrame(): boolean {
    return this.output.lastIndexOf('\u001b[?2026h') > this.output.lastIndexOf('\u001b[?2026l');
  }
}

function sequenceOf(key: string): string {
  const control = /^ctrl-([a-z])$/u.exec(key);
  if (control) return String.fromCharCode(control[1]!.charCodeAt(0) - 0x60);
  const alt = /^alt-(.)$/u.exec(key);
  return alt ? `\u001b${alt[1]}` : (KEYS[key] ?? key);
}
