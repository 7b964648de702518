import { EventEmitter } from 'node:events';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import { render } from 'ink';
import type { ReactElement } from 'react';
import stringWidth from 'string-width';
import { expect, test, vi } from 'vitest';
import { openSession } from '../../src/review/session.js';
import type { ArticleList } from '../../src/tui/article-list.js';
import { articleListLines } from '../../src/tui/article-list-lines.js';
import { piece, widthOf } from '../../src/tui/line.js';
import { startEditing } from '../../src/tui/line-editor.js';
import { Rows, Screen } from '../../src/tui/screen.js';
import type { Window } from '../../src/tui/window.js';
import { sessionOf } from '../review/session.js';
import { Keyboard } from './desk.js';
import { anyText } from './text.js';

// Without a terminal Ink would draw no style at all.
vi.hoisted(() => {
  process.env.FORCE_COLOR = '1';
});

/** What Ink makes of the screen, with its escape sequences. */
function frameOf({ desk, effects: { window } }: Keyboard, title: string): string {
  return drawn(<Screen desk={desk} title={title} window={window} />, window);
}

function drawn(screen: ReactElement, window: Window): string {
  let frame = '';
  const stdout = Object.assign(new EventEmitter(), { ...window, write: (text: string) => (frame = text) });
  const options = { stdout: stdout as unknown as NodeJS.WriteStream, debug: true, patchConsole: false };
  const ink = render(screen, options);
  const last = frame;
  ink.unmount();
  return last;
}

/** What a terminal shows of a frame in which every row is at its place. */
async function shownBy(frame: string, { columns, rows }: Window): Promise<string[]> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const drawn = frame.split('\n').map((row, i) => `\u001b[${i + 1};1H${row}`);
  await new Promise<void>((done) => terminal.write(`\u001b[?7l${drawn.join('')}`, done));
  const { active } = terminal.buffer;
  expect(active.viewportY).toBe(0);
  return Array.from({ length: rows }, (_, i) => active.getLine(i)!.translateToString(true));
}

const SIZES = [
  [40, 12],
  [80, 24],
  [119, 30],
  [120, 40],
  [200, 50],
] as const;

/** The views, and what leads to each. */
const VIEWS = [
  '',
  'l',
  'a',
  'ac',
  'f',
  'v',
  '?',
  'A',
  'e',
  'x',
  '/',
  ':',
  'r',
  's',
  'i',
  'rm',
  'lrm',
  'lA',
  'a=',
  'ace',
];

// biome-ignore lint/suspicious/noControlCharactersInRegex: what Ink draws styles with
const STYLES = /\u001b\[[\d;]*m/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text may bring to a terminal
const OBEYED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u2028-\u202e\u2066-\u2069\ufeff]/u;

function codesOf(frame: string): number[] {
  return (frame.match(STYLES) ?? []).flatMap((style) => style.slice(2, -1).split(';').map(Number));
}

const clean = (text: string) => text.replace(/[[\]>:]/gu, '');

test('whatever the article, its source and its name are made of, no row is wider than the window and none is obeyed', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyText.map(clean),
      anyText.map(clean),
      fc.constantFrom(...SIZES),
      fc.constantFrom(...VIEWS),
      fc.constantFrom('colours' as const, 'no colours' as const),
      async (one, other, [columns, rows], keys, colours) => {
        const { document, findings } = sessionOf(`${one}[a:x${other}>${one}]${other} end\n\n${one.repeat(9)}\n`);
        const source = `${other.repeat(5)}\n\n${one}`;
        const keyboard = new Keyboard(openSession({ ...document, source }, findings), { columns, rows, colours });
        keyboard.type(keys);
        const frame = frameOf(keyboard, `${one}.txt`);
        const lines = frame.replace(STYLES, '').split('\n');
        expect(lines).toHaveLength(rows);
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(OBEYED);
        }
        if (colours === 'no colours') expect(codesOf(frame).every((code) => code < 30)).toBe(true);
        const shown = await shownBy(frame, keyboard.effects.window);
        expect(shown[0]).toMatch(/^ stet /u);
        // A long notice takes the place of the counts.
        if (widthOf([piece(keyboard.desk.notice ?? '')]) <= columns) expect(shown[rows - 2]).toMatch(/^\d+ open/u);
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever articles are called, and whatever is wrong with them, no row of their list is wider than the window', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyText, anyText, fc.nat({ max: 2 })), { minLength: 1, maxLength: 30 }),
      anyText,
      fc.constantFrom(...SIZES),
      (named, query, [columns, rows]) => {
        const counts = { open: 5000, accepted: 12, rejected: 3, 'set-aside': 1, new: 40, errors: 1200 };
        const articles = named.map(([path, problem, known]) => ({
          path,
          ...(known === 1 && { counts }),
          ...(known === 2 && { problem }),
        }));
        const window: Window = { columns, rows, colours: 'colours', signs: 'drawn' };
        const lists: ArticleList[] = [
          { articles, at: 0 },
          { articles, at: 0, query: query.toLowerCase(), notice: query },
          { articles, at: 0, asking: { editor: startEditing(query), from: 0 } },
          { articles, at: 0, help: 0 },
        ];
        for (const list of lists) {
          const lines = drawn(<Rows lines={articleListLines(list, window)} window={window} />, window)
            .replace(STYLES, '')
            .split('\n');
          expect(lines).toHaveLength(rows);
          for (const line of lines) {
            expect(stringWidth(line)).toBeLessThanOrEqual(columns);
            expect(line).not.toMatch(OBEYED);
          }
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('colours are of the 16 that a terminal’s own theme makes readable, none is a background', () => {
  const keyboard = new Keyboard(sessionOf('[a:teh>the] end [b:x>y]'), { colours: 'colours' });
  const frames = VIEWS.map((keys) => {
    keyboard.type(`\u001b\u001b${keys}`);
    return frameOf(keyboard, 'article.txt');
  });
  const codes = new Set(
    frames
      .join('')
      .match(STYLES)
      ?.map((code) => code.slice(2, -1)),
  );
  for (const code of codes) expect(code).toMatch(/^(?:[0-9]|2[2-9]|3[0-79])$/u);
});
