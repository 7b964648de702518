/**
 * A key as a person names it: `a`, `A`, `é`, `up`, `ctrl-r`, `alt-left`, `escape`; `wheel-up` and `wheel-down`; or
 * `paste`, with what was pasted.
 */
export interface Key {
  readonly name: string;
  /** What a printing key prints, or what was pasted. */
  readonly text?: string;
}

const CSI: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  Z: 'shift-tab',
  '1~': 'home',
  '2~': 'insert',
  '3~': 'delete',
  '4~': 'end',
  '5~': 'pageup',
  '6~': 'pagedown',
  '7~': 'home',
  '8~': 'end',
  P: 'F1',
  Q: 'F2',
  R: 'F3',
  S: 'F4',
  '11~': 'F1',
  '12~': 'F2',
  '13~': 'F3',
  '14~': 'F4',
  '15~': 'F5',
  '17~': 'F6',
  '18~': 'F7',
  '19~': 'F8',
  '20~': 'F9',
  '21~': 'F10',
  '23~': 'F11',
  '24~': 'F12',
};

const PASTE_BEGINS = '\u001b[200~';
const PASTE_ENDS = '\u001b[201~';
const CTRL_C = '\u0003';
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
const SEQUENCE = /^\u001b(?:\[\[?([0-9;:<=>?]*[ -/]*[@-~])|O(.))/u;
/** A button of the mouse or its wheel: its number and place, or the three characters that old terminals send instead. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
const MOUSE = /^\u001b\[(?:<(\d+);\d+;\d+[Mm]|M(.{3}))/su;
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
const UNFINISHED_MOUSE = /^\u001b\[M.{0,2}$/su;
// biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence begins with one
const UNFINISHED = /^\u001b(?:\[\[?[0-9;:<=>?]*[ -/]*|O)?$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: text runs up to the next control character
const TEXT = /^[^\u0000-\u001f\u007f]+/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Reads keys out of what a terminal sends, in pieces of any size. What is pasted (in brackets) is one `paste`. */
export class KeyReader {
  #rest = '';

  /** True where an escape character waits for what may follow it. */
  get waits(): boolean {
    return this.#rest !== '' && !this.#rest.startsWith(PASTE_BEGINS);
  }

  /** True where nothing waits for the rest of it. */
  get idle(): boolean {
    return this.#rest === '';
  }

  /** The keys that are complete with this piece of input. */
  read(input: string): Key[] {
    // Where the end of a paste was lost on its way, all keys would be part of it. What terminals paste comes in larger pieces.
    const isPasting = this.#rest.startsWith(PASTE_BEGINS);
    this.#rest = isPasting && input === CTRL_C ? input : this.#rest + input;
    const keys: Key[] = [];
    for (let key = this.#next(); key; key = this.#next()) keys.push(key);
    return keys;
  }

  /** Nothing more follows: an escape character that waited was the Escape key. */
  flush(): Key[] {
    if (!this.waits) return [];
    const rest = this.#rest.slice(1);
    this.#rest = '';
    return [{ name: 'escape' }, ...this.read(rest)];
  }

  #next(): Key | undefined {
    if (this.#rest === '') return undefined;
    if (this.#rest.startsWith(PASTE_BEGINS)) return this.#paste();
    if (UNFINISHED_MOUSE.test(this.#rest)) return undefined;
    const mouse = MOUSE.exec(this.#rest);
    if (mouse) {
      this.#take(mouse[0].length);
      const name = wheelName(mouse[1] === undefined ? mouse[2]!.charCodeAt(0) - 32 : Number(mouse[1]));
      return name === undefined ? this.#next() : { name };
    }
    const sequence = SEQUENCE.exec(this.#rest);
    if (sequence) {
      this.#take(sequence[0].length);
      return { name: sequenceName(sequence[1] ?? sequence[2]!) };
    }
    if (UNFINISHED.test(this.#rest)) return undefined;
    if (this.#rest[0] === '\u001b') {
      this.#take(1);
      const key = this.#rest[0] === '\u001b' ? undefined : this.#next();
      return key ? { name: `alt-${key.name}` } : { name: 'escape' };
    }
    const text = TEXT.exec(this.#rest)?.[0];
    if (text === undefined) return { name: controlName(this.#take(1)) };
    for (const { segment } of graphemes.segment(text)) return { name: segment, text: this.#take(segment.length) };
    return undefined;
  }

  #paste(): Key | undefined {
    const end = this.#rest.indexOf(PASTE_ENDS);
    if (end < 0) return undefined;
    const text = this.#rest.slice(PASTE_BEGINS.length, end);
    this.#take(end + PASTE_ENDS.length);
    return { name: 'paste', text };
  }

  #take(length: number): string {
    const taken = this.#rest.slice(0, length);
    this.#rest = this.#rest.slice(length);
    return taken;
  }
}

/** `1;5D` is Ctrl with the left arrow: xterm adds 1 to a sum of shift 1, alt 2, ctrl 4. */
function sequenceName(body: string): string {
  const [, first = '', modifiers, last = ''] = /^(\d*)(?:;(\d+))?(.*)$/u.exec(body)!;
  const name = CSI[last === '~' ? `${first}~` : last];
  if (!name) return `ESC [ ${body}`;
  const bits = Number(modifiers ?? 1) - 1;
  return `${bits & 4 ? 'ctrl-' : ''}${bits & 2 ? 'alt-' : ''}${bits & 1 ? 'shift-' : ''}${name}`;
}

/** Shift, Alt and Ctrl add 4, 8 and 16 to the number; what is no wheel is none of ours. */
function wheelName(button: number): string | undefined {
  return { 64: 'wheel-up', 65: 'wheel-down' }[button & ~28];
}

function controlName(character: string): string {
  switch (character) {
    case '\r':
    case '\n':
      return 'return';
    case '\t':
      return 'tab';
    case '\u007f':
    case '\b':
      return 'backspace';
    default:
      // Below 0x1b stand the letters, then `[ \\ ] ^ _`.
      return `ctrl-${String.fromCharCode(character.charCodeAt(0) + (character < '\u001b' ? 0x60 : 0x40))}`;
  }
}
