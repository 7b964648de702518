import type { Key } from './keys.js';
import { type Line, piece, widthOf } from './line.js';

/** A line of text that is being written, and the place in it (between two user-perceived characters). */
export interface LineEditor {
  readonly text: string;
  readonly cursor: number;
  /** What undo comes back to; absent where nothing was changed yet. */
  readonly before?: LineEditor;
  /** A word is being typed: undo takes back the whole of it. */
  readonly typing?: boolean;
}

/** So long a line becomes by what is pasted, in UTF-16 code units: more is a slip, and would be drawn anew with each key. */
const LONGEST = 10_000;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Begins with a text, at its end. */
export function startEditing(text: string): LineEditor {
  return { text, cursor: text.length };
}

/** Why what is pasted is not taken into a line; nothing where it is, or for any other key. */
export function refusal(editor: LineEditor, { name, text = '' }: Key): string | undefined {
  if (name !== 'paste' || editor.text.length + text.length <= LONGEST) return undefined;
  const [pasted, most] = [text.length, LONGEST].map((count) => count.toLocaleString('en'));
  return `Not pasted: that is ${pasted} characters, and a line takes ${most} in all`;
}

/** The editor after a key, or nothing where the key means nothing to it. */
export function editLine(editor: LineEditor, key: Key): LineEditor | undefined {
  // Ctrl-_ as in readline; most terminals send the same for Ctrl-/. Ctrl-Z is the shell’s.
  if (key.name === 'ctrl-_') return editor.before ?? editor;
  const after = edited(editor, key);
  if (!after) return undefined;
  const typing = key.text !== undefined && /^[\p{L}\p{N}\p{M}]+$/u.test(key.text) && key.name !== 'paste';
  if (after.text === editor.text) return { ...after, ...(editor.before && { before: editor.before }) };
  const before = typing && editor.typing ? editor.before : editor;
  return { ...after, ...(before && { before }), ...(typing && { typing }) };
}

function edited(editor: LineEditor, key: Key): LineEditor | undefined {
  const { text, cursor } = editor;
  switch (key.name) {
    case 'left':
    case 'ctrl-b':
      return { text, cursor: before(editor) };
    case 'right':
    case 'ctrl-f':
      return { text, cursor: after(editor) };
    case 'home':
    case 'ctrl-a':
      return { text, cursor: 0 };
    case 'end':
    case 'ctrl-e':
      return { text, cursor: text.length };
    case 'ctrl-left':
    case 'alt-left':
    case 'alt-b':
      return { text, cursor: wordBefore(editor) };
    case 'ctrl-right':
    case 'alt-right':
    case 'alt-f':
      return { text, cursor: wordAfter(editor) };
    case 'backspace':
      return cut(editor, before(editor), cursor);
    case 'delete':
    case 'ctrl-d':
      return cut(editor, cursor, after(editor));
    case 'ctrl-w':
    case 'alt-backspace':
      return cut(editor, wordBefore(editor), cursor);
    case 'alt-d':
      return cut(editor, cursor, wordAfter(editor));
    case 'ctrl-u':
      return cut(editor, 0, cursor);
    case 'ctrl-k':
      return cut(editor, cursor, text.length);
    case 'paste':
      return insert(editor, onOneLine(key.text ?? ''));
    default:
      return key.text === undefined ? undefined : insert(editor, key.text);
  }
}

/** What is pasted into one line: its line breaks are spaces, and one at the end is nothing. */
function onOneLine(text: string): string {
  return text.replace(/[\r\n]+$/u, '').replace(/[\r\n]+/gu, ' ');
}

function insert({ text, cursor }: LineEditor, added: string): LineEditor {
  return between(text.slice(0, cursor) + added + text.slice(cursor), cursor + added.length);
}

function cut({ text }: LineEditor, from: number, to: number): LineEditor {
  return between(text.slice(0, from) + text.slice(to), from);
}

/** What comes to stand side by side may be one character, as two halves of a flag are: the cursor is after it. */
function between(text: string, cursor: number): LineEditor {
  const at = cursor === 0 ? undefined : graphemes.segment(text).containing(cursor);
  return { text, cursor: at && at.index < cursor ? at.index + at.segment.length : cursor };
}

function before({ text, cursor }: LineEditor): number {
  return cursor === 0 ? 0 : graphemes.segment(text).containing(cursor - 1)!.index;
}

function after({ text, cursor }: LineEditor): number {
  const at = graphemes.segment(text).containing(cursor);
  return at ? at.index + at.segment.length : cursor;
}

function wordBefore({ text, cursor }: LineEditor): number {
  let start = 0;
  for (const word of words.segment(text)) if (word.isWordLike && word.index < cursor) start = word.index;
  return start;
}

function wordAfter({ text, cursor }: LineEditor): number {
  for (const word of words.segment(text)) {
    const end = word.index + word.segment.length;
    if (word.isWordLike && end > cursor) return end;
  }
  return text.length;
}

/** So many UTF-16 code units a column has at most, as family emoji have: what is further from the cursor is not seen. */
const UNITS = 16;

/** The part of the line around its cursor that fits a width, with the cursor drawn on the character it stands before. */
export function drawEditor(editor: LineEditor, width: number): Line {
  const { text, cursor } = editor;
  const from = cursor > width * UNITS ? graphemes.segment(text).containing(cursor - width * UNITS)!.index : 0;
  const to = cursor + width * UNITS;
  const pieces = [...graphemes.segment(text.slice(from, to))].map(({ segment, index }) =>
    piece(segment, from + index === cursor ? 'cursor' : 'plain'),
  );
  if (cursor === text.length) pieces.push({ text: ' ', style: 'cursor' });
  const at = pieces.findIndex(({ style }) => style === 'cursor');
  let first = at;
  let last = at + 1;
  // Grows to both sides until the width is full: one column is kept at each side for the sign that there is more.
  for (let room = width - widthOf(pieces.slice(first, last)) - 2; ; ) {
    const left = pieces[first - 1];
    const right = pieces[last];
    if (left && widthOf([left]) <= room) room -= widthOf([pieces[--first]!]);
    else if (right && widthOf([right]) <= room) room -= widthOf([pieces[last++]!]);
    else break;
  }
  return [
    ...(first > 0 || from > 0 ? [piece('‹', 'dim')] : []),
    ...pieces.slice(first, last),
    ...(last < pieces.length || to < text.length ? [piece('›', 'dim')] : []),
  ];
}
