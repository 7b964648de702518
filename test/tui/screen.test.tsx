import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { expect, test } from 'vitest';
import { type Line, piece } from '../../src/tui/line.js';
import { Rows } from '../../src/tui/screen.js';
import type { Style } from '../../src/tui/theme.js';
import type { Window } from '../../src/tui/window.js';

const WINDOW: Window = { columns: 40, rows: 12, colours: 'no colours', signs: 'drawn' };

/** A stream as Ink draws on, and the last frame that it drew. */
class Drawn extends EventEmitter {
  columns = WINDOW.columns;
  frame = '';
  write = (frame: string) => {
    if (frame !== '') this.frame = frame;
    return true;
  };
}

/** What Ink writes for lines, laid out as for eyes, or as they are, as a review does. */
function drawn(lines: readonly Line[], isScreenReaderEnabled: boolean, window = WINDOW): string[] {
  const stdout = new Drawn();
  const options = { stdout: stdout as unknown as NodeJS.WriteStream, debug: true, patchConsole: false };
  const { unmount } = render(<Rows lines={lines} window={window} />, { ...options, isScreenReaderEnabled });
  const { frame } = stdout;
  unmount();
  return frame.split('\n').map((row) => row.trimEnd());
}

const LINES: readonly Line[] = [
  [piece('plain '), piece('and bold', 'bold')],
  [],
  [piece('')],
  [piece(''), piece('', 'dim')],
  [piece('日本の橋 👩‍👩‍👧 e\u0301 עברית')],
  [piece('   indented')],
  [piece('a row that is much too wide for a window of forty columns', 'current error')],
];

test('each line has its row, the empty ones too, and there are as many rows as the window has', () => {
  const rows = drawn(LINES, true);
  expect(rows).toHaveLength(WINDOW.rows);
  expect(rows.slice(0, 3)).toEqual(['plain and bold', '', '']);
  expect(rows[5]).toBe('   indented');
  expect(rows[6]).toBe('a row that is much too wide for a windo…');
});

test('what a review draws is what Ink would lay out', () => {
  expect(drawn(LINES, true)).toEqual(drawn(LINES, false));
});

test('a row is drawn anew where its text or the window is another', () => {
  const row = (text: string, style: Style, window = WINDOW) => (
    <Rows lines={[[piece(text, style), piece('the the', style)]]} window={window} />
  );
  const stdout = new Drawn();
  const options = { stdout: stdout as unknown as NodeJS.WriteStream, debug: true, patchConsole: false };
  const { rerender, unmount } = render(row('▲', 'error'), { ...options, isScreenReaderEnabled: true });
  const frames = [
    row('✓', 'error'),
    row('✓', 'current error', { ...WINDOW, columns: 6 }),
    row('✓', 'current error', { ...WINDOW, signs: 'in words' }),
  ].map((next) => {
    rerender(next);
    return stdout.frame.split('\n')[0];
  });
  unmount();
  expect(frames[0]).toBe('✓the the');
  expect(frames[1]).toBe('✓the …');
  expect(frames[2]).toBe('[here, accepted] the the');
});
