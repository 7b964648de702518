import type { Line, Piece } from './line.js';
import { MARKS } from './theme.js';

/** What signs are called; of the rest of what is drawn (lines, bars) nothing is said. */
const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(MARKS).map(([name, mark]) => [mark, name.replace('-', ' ')])),
  '▸': 'chosen:',
  '│': 'source:',
};

const SIGN = new RegExp(`[${Object.keys(NAMES).join('')}]`, 'gu');
const SIGN_AND_NAME = new RegExp(
  Object.entries(NAMES)
    .map(([sign, name]) => `${sign} (?=${name})`)
    .join('|'),
  'gu',
);
const DRAWN = /[─█░]/gu;

/** A row for a screen reader: each sign as a word, the current Finding said to be so, nothing that is only drawn. */
export function spoken(line: Line): string {
  return line
    .map((one, i) => (one.text in NAMES ? spokenMark(one, line[i + 1]) : named(one.text)))
    .join('')
    .replace(DRAWN, '')
    .trimEnd();
}

/** A mark stands before the text that it is about. */
function spokenMark({ text, style }: Piece, next: Piece | undefined): string {
  const name = style.startsWith('current ') ? `here, ${NAMES[text]}` : NAMES[text];
  return next ? `[${name}] ` : `[${name}]`;
}

/** A sign before its own name, as `▲ error`, is not said twice. */
function named(text: string): string {
  return text.replace(SIGN_AND_NAME, '').replace(SIGN, (sign) => NAMES[sign]!);
}
