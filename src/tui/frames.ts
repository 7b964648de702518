import { EventEmitter } from 'node:events';

// Begin and end of a synchronized update: a terminal that knows it shows the frame at once.
const BEGIN = '\u001b[?2026h';
const END = '\u001b[?2026l';

/**
 * The stream that Ink draws on: takes whole frames and writes to the terminal only the rows that changed, each at its
 * own place. Ink's own writer clears the screen, and the scrollback with it, for every frame as high as the window.
 */
export class Frames extends EventEmitter {
  #shown: readonly string[] = [];
  #held = false;

  constructor(
    readonly output: { write: (text: string) => unknown },
    public columns: number,
    public rows: number,
  ) {
    super();
  }

  /** Draws a frame: rows of text with their styles, without positions. */
  write = (frame: string): boolean => {
    if (this.#held || frame === '') return true;
    const rows = frame.split('\n').slice(0, this.rows);
    let changes = '';
    for (let i = 0; i < Math.max(rows.length, this.#shown.length); i++) {
      const row = rows[i] ?? '';
      if (row !== this.#shown[i]) changes += this.#drawRow(i, row);
    }
    this.#shown = rows;
    if (changes !== '') this.output.write(`${BEGIN}${changes}${END}`);
    return true;
  };

  /** The terminal's content is not known any more: the next frame is drawn whole. */
  forget(): void {
    this.#shown = [];
  }

  /** Writes nothing until `resume`. */
  hold(): void {
    this.#held = true;
  }

  /** Writes again, the next frame whole. */
  resume(): void {
    this.#held = false;
    this.forget();
  }

  /** The terminal has another size: the next frame is drawn whole. */
  resize(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.forget();
  }

  /** The row is erased before it is drawn: after a full row the cursor stands on its last character. */
  #drawRow(index: number, row: string): string {
    return `\u001b[${index + 1};1H\u001b[2K${row}\u001b[0m`;
  }
}
