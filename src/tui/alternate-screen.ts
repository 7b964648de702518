const ESC = '\u001b';

/**
 * Another screen beside the one with the shell on it; cursor hidden, no wrapping at the edge, pastes in brackets, the
 * mouse's buttons and wheel told of (1000) in the form that is no key's (1006).
 */
const ENTER = `${ESC}[?1049h${ESC}[2J${ESC}[H${ESC}[?25l${ESC}[?7l${ESC}[?2004h${ESC}[?1000h${ESC}[?1006h`;
/** Where there is no other screen, as on the Linux console, what is said next begins a line below the last row. */
const LEAVE = `${ESC}[999;1H\r\n${ESC}[?1006l${ESC}[?1000l${ESC}[?2004l${ESC}[?7h${ESC}[?25h${ESC}[0m${ESC}[?1049l`;

/** The terminal as a full-screen program needs it, and back as it was. */
export class AlternateScreen {
  #entered = false;

  constructor(
    readonly input: NodeJS.ReadStream,
    readonly output: NodeJS.WriteStream,
  ) {}

  /** Takes the whole screen, and keys as they are pressed. */
  enter(): void {
    if (this.#entered) return;
    this.#entered = true;
    this.input.setRawMode(true);
    this.output.write(ENTER);
  }

  /** Gives back the screen and the keys. */
  leave(): void {
    if (!this.#entered) return;
    this.#entered = false;
    this.output.write(LEAVE);
    this.input.setRawMode(false);
  }
}
