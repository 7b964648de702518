import { Box, Text, useIsScreenReaderEnabled } from 'ink';
import type { ReactNode } from 'react';
import { areasOf } from './areas.js';
import { articleLines } from './article-lines.js';
import { headerLine, keyLine, statusLine } from './bars.js';
import { cardLines } from './card.js';
import { changeLines } from './changes.js';
import type { Desk } from './desk.js';
import { endLines } from './ending.js';
import { help } from './keymap.js';
import { clip, type Line, piece } from './line.js';
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

/** The whole screen: header, article, card, status, keys; each row cut at the window's edge. */
export function Screen({ desk, title, window }: ScreenProps): ReactNode {
  if (!largeEnough(window)) return <Lines lines={tooSmall(window)} window={window} rows={window.rows} />;
  const { article, card } = areasOf(desk, window);
  return (
    <>
      <Lines lines={[headerLine(desk, title, window)]} window={window} rows={1} />
      <Lines lines={article > 0 ? articleLines(desk, window) : []} window={window} rows={article} />
      <Lines lines={[rule(window), ...cardPage(desk, window, card - 1)]} window={window} rows={card} />
      <Lines lines={[statusLine(desk, window)]} window={window} rows={1} />
      <Lines lines={[keyLine(desk, window)]} window={window} rows={1} />
    </>
  );
}

function rule({ columns }: Window): Line {
  return [{ text: '─'.repeat(columns), style: 'dim' }];
}

/** The part of the card, or of the help, that fits; its last row says that there is more. */
function cardPage(desk: Desk, window: Window, rows: number): readonly Line[] {
  const { mode } = desk;
  if (mode.name === 'help') return help(desk, window).slice(mode.scroll, mode.scroll + rows);
  if (mode.name === 'list') return listLines(desk, mode.order, window);
  if (mode.name === 'changes') return changeLines(desk, mode, window);
  if (mode.name === 'end') return endLines(desk, window).slice(mode.scroll, mode.scroll + rows);
  const lines = cardLines(desk, window);
  if (mode.name === 'card') return lines.slice(mode.scroll, mode.scroll + rows);
  // What is asked stands first, and `v` would be written into the answer.
  if (lines.length <= rows || mode.name !== 'review') return lines.slice(0, rows);
  const more = lines.length - rows + 1;
  return [
    ...lines.slice(0, rows - 1),
    [piece(`… ${more} more lines: `, 'dim'), piece('v', 'key'), piece(' shows them', 'dim')],
  ];
}

/** Says that the window is too small, in whatever window. */
export function tooSmall({ columns, rows }: Window): Line[] {
  const text = `The window is ${columns} × ${rows}; stet needs ${LEAST.columns} × ${LEAST.rows}. q quits.`;
  return text.match(new RegExp(`.{1,${Math.max(1, columns)}}`, 'gu'))!.map((line) => [piece(line)]);
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly window: Window;
  readonly rows: number;
}

/** So many rows, those that have no line empty; each cut at the window’s edge. A screen reader gets them in words. */
export function Lines({ lines, window, rows }: LinesProps): ReactNode {
  const isSpoken = useIsScreenReaderEnabled();
  return (
    <Box flexDirection="column" height={rows} flexShrink={0}>
      {lines.slice(0, rows).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
        <Text key={i} wrap="truncate" {...(isSpoken ? { 'aria-label': spoken(line) || ' ' } : {})}>
          {clip(line, window.columns).map(({ text, style }, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the row
            <Text key={j} {...attributes(style, window.colours)}>
              {text}
            </Text>
          ))}
          {line.length === 0 ? ' ' : ''}
        </Text>
      ))}
    </Box>
  );
}
