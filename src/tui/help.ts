import { type Line, piece, wrapLine } from './line.js';
import { MARKS, NEW, type Style } from './theme.js';
import type { Window } from './window.js';

/** The keys of the review and the marks of the article, from the key table. */
export function helpLines(bindings: readonly { shown: string; help: string }[], { columns }: Window): Line[] {
  const widest = Math.max(...bindings.map(({ shown }) => shown.length));
  const keys = bindings.flatMap(({ shown, help }) =>
    wrapLine([piece(shown.padEnd(widest + 2), 'key'), piece(help)], columns, widest + 2),
  );
  const marks = Object.entries(MARKS).map(([name, mark]) => [
    piece(mark, name as Style),
    piece(` ${name.replace('-', ' ')}`),
  ]);
  const fresh = [piece(NEW, 'bold'), piece(' new since the last review')];
  return [
    ...keys,
    [],
    ...wrapLine(
      [piece('While you write: ← → Home End, Ctrl or Alt with ← → by words, Ctrl-W Ctrl-U Ctrl-K delete, paste.')],
      columns,
    ),
    ...wrapLine(
      [
        piece(
          'The wheel scrolls. To select text with the mouse, hold Shift; on a Mac, Option in iTerm2, Fn in Terminal.',
        ),
      ],
      columns,
    ),
    [],
    ...wrapLine(
      [...marks, fresh].flatMap((mark) => [...mark, piece('   ')]),
      columns,
    ),
  ];
}
