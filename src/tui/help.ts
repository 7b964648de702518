import { SEVERITIES, type Severity } from '../engine/finding.js';
import { type Line, piece, widthOf, wrapLine } from './line.js';
import { MARKS, NEW, type Style } from './theme.js';
import type { Window } from './window.js';

/** Keys that belong together. */
export interface Topic {
  /** Absent where there is but one topic. */
  readonly title?: string;
  readonly bindings: readonly HelpedBinding[];
}

interface HelpedBinding {
  readonly shown: string;
  readonly help: string;
}

/** From how many columns on the topics stand in two columns. */
const TWO_FROM = 100;
const BETWEEN = 3;

/** Keys by topics, then what holds while one writes, and the marks of the article. */
export function helpLines(topics: readonly Topic[], { columns }: Window): Line[] {
  const isWide = columns >= TWO_FROM && topics.length > 1;
  const width = isWide ? Math.floor((columns - BETWEEN) / 2) : columns;
  const keys = Math.max(...topics.flatMap(({ bindings }) => bindings.map(({ shown }) => shown.length))) + 2;
  const blocks = topics.map((topic) => topicLines(topic, keys, width));
  const shown = isWide ? sideBySide(blocks, width) : blocks.flat();
  return topics.length > 1 ? [...shown, [], ...hints(columns)] : shown;
}

function topicLines({ title, bindings }: Topic, keys: number, width: number): Line[] {
  const lines = bindings.flatMap(({ shown, help }) =>
    wrapLine([piece(shown.padEnd(keys), 'key'), piece(help)], width, keys),
  );
  return title === undefined ? lines : [[piece(title, 'bold')], ...lines];
}

/** The blocks in two columns of about the same height, a row between one and the next. */
function sideBySide(blocks: readonly (readonly Line[])[], width: number): Line[] {
  const half = blocks.flat().length / 2;
  const columns: [Line[], Line[]] = [[], []];
  for (const block of blocks) {
    const column = columns[0].length + block.length / 2 <= half ? columns[0] : columns[1];
    column.push(...(column.length > 0 ? [[]] : []), ...block);
  }
  const [left, right] = columns;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const line = left[i] ?? [];
    return [...line, piece(' '.repeat(width + BETWEEN - widthOf(line))), ...(right[i] ?? [])];
  });
}

function hints(columns: number): Line[] {
  const marks = Object.entries(MARKS).map(([name, mark]) => [
    piece(mark, SEVERITIES.some((one) => one === name) ? `name of ${name as Severity}` : (name as Style)),
    piece(` ${name.replace('-', ' ')}`),
  ]);
  const fresh = [piece(NEW, 'bold'), piece(' new')];
  const texts = [
    'While you write: ← → Home End, Ctrl or Alt with ← → by words, Ctrl-W Ctrl-U Ctrl-K delete, Ctrl-_ undoes, paste.',
    'Ctrl-L draws the screen anew, Ctrl-Z goes to the shell; fg comes back.',
    'The wheel scrolls. To select text with the mouse, hold Shift; on a Mac, Option in iTerm2, Fn in Terminal.',
  ];
  return [
    ...wrapLine(
      [...marks, fresh].flatMap((mark) => [...mark, piece('  ')]),
      columns,
    ),
    ...texts.flatMap((text) => wrapLine([piece(text)], columns)),
  ];
}
