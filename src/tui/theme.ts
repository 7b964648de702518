import type { TextProps } from 'ink';
import type { Severity } from '../engine/finding.js';
import type { Status } from '../review/selectors.js';

/** What a piece of the screen means; how that looks is decided here alone. */
export type Style =
  | 'plain'
  | 'dim'
  | 'bold'
  | 'bar'
  /** The row of a list that a key is about. */
  | 'chosen'
  /** What of it is flagged. */
  | 'chosen bold'
  | 'key'
  | 'trouble'
  | 'cursor'
  | 'removed'
  | 'added'
  /** What is looked for; `current found` is the place that is looked at. */
  | 'found'
  | Severity
  /** Its name or mark where it is not said of a text, which alone is underlined. */
  | `name of ${Severity}`
  | Exclude<Status, 'open'>
  | `current ${Severity | Exclude<Status, 'open'> | 'removed' | 'added' | 'found'}`;

/** What stands before a Finding in the article and in its card, so that it is known without colour. */
export const MARKS: Readonly<Record<Severity | Exclude<Status, 'open'>, string>> = {
  error: '▲',
  warning: '◆',
  suggestion: '●',
  accepted: '✓',
  rejected: '✗',
  'set-aside': '⊘',
};

/** What follows the mark of a Finding that was not there in the last review. */
export const NEW = '*';

/** What stands before a note. */
export const NOTE = '✎';

/** One accent a meaning, of the 16 colours that every terminal theme makes readable on its own background. */
const COLOURS: Readonly<Record<string, TextProps>> = {
  error: { color: 'red' },
  warning: { color: 'yellow' },
  suggestion: { color: 'cyan' },
  accepted: { color: 'green' },
  trouble: { color: 'red' },
  removed: { color: 'red' },
  added: { color: 'green' },
  key: { color: 'cyan' },
  found: { color: 'magenta' },
};

const SHAPES: Readonly<Record<string, TextProps>> = {
  dim: { dimColor: true },
  bold: { bold: true },
  bar: { inverse: true },
  chosen: { inverse: true },
  'chosen bold': { inverse: true, bold: true },
  key: { bold: true },
  trouble: { bold: true },
  cursor: { inverse: true },
  removed: { strikethrough: true },
  added: { bold: true },
  found: { bold: true, underline: true },
  error: { underline: true },
  warning: { underline: true },
  suggestion: { underline: true },
  rejected: { dimColor: true },
  'set-aside': { dimColor: true },
};

/** How a Style is drawn. Without colour (NO_COLOR) marks and shapes remain. */
export function attributes(style: Style, colours: 'colours' | 'no colours'): TextProps {
  const current = style.startsWith('current ');
  const name = style.replace(/^(?:current|name of) /u, '');
  if (style.startsWith('name of ')) return colours === 'colours' ? COLOURS[name]! : {};
  return {
    ...(current ? { inverse: true, bold: true } : SHAPES[name]),
    ...(colours === 'colours' ? COLOURS[name] : {}),
  };
}
