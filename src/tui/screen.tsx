import { Box, Text } from 'ink';
import { memo, type ReactNode } from 'react';
import { areasOf } from './areas.js';
import { articleLines } from './article-lines.js';
import { bottomLines, headerLine } from './bars.js';
import { cardLines } from './card.js';
import { changeLines } from './changes.js';
import type { Desk } from './desk.js';
import { endLines } from './ending.js';
import { filteredSoFar } from './filtering.js';
import { help } from './keymap.js';
import { clip, type Line, piece, wrapLine } from './line.js';
import { listLines } from './list.js';
import { spoken } from './spoken.js';
import { attributes } from './theme.js';
import { LEAST, largeEnough, type Window } from './window.js';

interface ScreenProps {
  readonly desk: Desk;
  /** The article's name, for the header. */
  readonly title: string;
  readonly window: Window;
}

/** The whole screen: header, article, card, status, keys. */
export function Screen({ desk, title, window }: ScreenProps): ReactNode {
  return <Rows lines={screenLines(desk, title, window)} window={window} />;
}

function screenLines(desk: Desk, title: string, window: Window): readonly Line[] {
  if (!largeEnough(window)) return tooSmall(window);
  const { article, card } = areasOf(desk, window);
  const page = cardPage(desk, window, card - 1);
  return [
    headerLine(desk, title, window),
    ...filled(article > 0 ? linesAbove(desk, window, article) : [], article),
    rule(window, page.rows ?? ''),
    ...filled(page.lines, card - 1),
    ...bottomLines(desk, window),
  ];
}

/** The article; or the list, where a filter is written in it. */
function linesAbove(desk: Desk, window: Window, rows: number): readonly Line[] {
  const { mode } = desk;
  if (mode.name !== 'filter' || mode.over.name !== 'list') return articleLines(desk, window);
  return listLines(filteredSoFar(desk, mode.editor), mode.over.order, window, rows);
}

/** So many lines, those that there are not empty. */
function filled(lines: readonly Line[], rows: number): readonly Line[] {
  return Array.from({ length: rows }, (_, i) => lines[i] ?? []);
}

/** The line above the card, with what is in it. */
function rule({ columns }: Window, text: string): Line {
  const right = text === '' ? '' : ` ${text} ──`;
  return [{ text: '─'.repeat(columns - right.length) + right, style: 'dim' }];
}

/** What is below the article, or in its place. */
interface Page {
  readonly lines: readonly Line[];
  /** Which rows of how many it shows, where it does not show all. */
  readonly rows?: string;
}

/** The part of the card, or of what stands in its place, that fits. */
function cardPage(desk: Desk, window: Window, rows: number): Page {
  const { mode } = desk;
  if (mode.name === 'help') return scrolled(help(desk, window), mode.scroll, rows);
  if (mode.name === 'list') return { lines: listLines(desk, mode.order, window) };
  if (mode.name === 'changes') return { lines: changeLines(desk, mode, window) };
  if (mode.name === 'end') return scrolled(endLines(desk, window), mode.scroll, rows);
  const lines = cardLines(desk, window);
  if (mode.name === 'card') return scrolled(lines, mode.scroll, rows);
  // What is asked stands first, and `v` would be written into the answer.
  if (lines.length <= rows || mode.name !== 'review') return { lines: lines.slice(0, rows) };
  const more = lines.length - rows + 1;
  const hint = [piece(`… ${more} more lines: `, 'dim'), piece('v', 'key'), piece(' shows them', 'dim')];
  return { lines: [...lines.slice(0, rows - 1), hint] };
}

/** After a resize there may be room for more than was scrolled away. */
function scrolled(lines: readonly Line[], scroll: number, rows: number): Page {
  if (lines.length <= rows) return { lines };
  const from = Math.min(scroll, lines.length - rows);
  return { lines: lines.slice(from, from + rows), rows: `${from + 1}–${from + rows} of ${lines.length}` };
}

/** Says that the window is too small, in whatever window. */
export function tooSmall({ columns, rows }: Window): Line[] {
  const text = `The window is ${columns} × ${rows}; stet needs ${LEAST.columns} × ${LEAST.rows}. q quits.`;
  return wrapLine([piece(text)], Math.max(1, columns));
}

interface RowsProps {
  readonly lines: readonly Line[];
  readonly window: Window;
}

/** As many rows as the window has, those that have no line empty. */
export function Rows({ lines, window }: RowsProps): ReactNode {
  return (
    <Box flexDirection="column">
      {filled(lines, window.rows).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
        <Row key={i} line={line} window={window} />
      ))}
    </Box>
  );
}

interface RowProps {
  readonly line: Line;
  readonly window: Window;
}

/** One row, cut at the window’s edge; for a screen reader in words. Most rows are the same after a key. */
const Row = memo(({ line, window }: RowProps) => {
  if (window.signs === 'in words') return <Text>{spoken(line) || ' '}</Text>;
  return (
    <Text wrap="truncate">
      {clip(line, window.columns).map(({ text, style }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the row
        <Text key={i} {...attributes(style, window.colours)}>
          {text}
        </Text>
      ))}
      {line.every(({ text }) => text === '') ? ' ' : ''}
    </Text>
  );
}, sameRow);

function sameRow(before: RowProps, now: RowProps): boolean {
  const [a, b] = [before.window, now.window];
  return (
    a.columns === b.columns &&
    a.colours === b.colours &&
    a.signs === b.signs &&
    before.line.length === now.line.length &&
    before.line.every(({ text, style }, i) => text === now.line[i]!.text && style === now.line[i]!.style)
  );
}
