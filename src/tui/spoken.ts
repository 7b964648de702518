import type { Line, Piece } from './line.js';
import { MARKS, NEW } from './theme.js';

/** What signs are called; of the rest of what is drawn (lines, bars) nothing is said. */
const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(MARKS).map(([name, mark]) => [mark, name.replace('-', ' ')])),
  '▸': 'chosen:',
  '│': 'source:',
};

const SIGN = new RegExp(`[${Object.keys(NAMES).join('')}]`, 'gu');
const SIGN_AND_NAME = new RegExp(
  Object.entries(NAMES)
    .map(([sign, name]) => `${sign} (?=(?:\\d+ )?${name})`)
    .join('|'),
  'gu',
);
/** Where the sign of what is accepted says that all is well. */
const TICK = /✓ (?=\d+ decided|passes|Nothing found)/gu;
/** Only where it is a sign: an article may have asterisks. */
const NEW_AND_NAME = /^( *)\* (?=(?:\d+ )?new$)/u;
const DRAWN = /[─█░]/gu;

/** A row for a screen reader: each sign as a word, the current Finding said to be so, nothing that is only drawn. */
export function spoken(line: Line): string {
  const [first] = line;
  const chosen = first?.style === 'chosen' && !(signOf(first) in NAMES) ? '[here] ' : '';
  const said = line
    .map((one, i) => (signOf(one) in NAMES ? spokenMark(one, line[i + 1]) : found(one) + named(one.text)))
    .join('')
    .replace(DRAWN, '')
    .trimEnd();
  return chosen + said;
}

/** What a mark of the article is called by, without the sign of what is new. */
function signOf({ text }: Piece): string {
  return text.endsWith(NEW) ? text.slice(0, -NEW.length) : text;
}

/** A mark stands before the text that it is about. */
function spokenMark(mark: Piece, next: Piece | undefined): string {
  const here = mark.style.startsWith('current ') || mark.style === 'chosen' ? 'here, ' : '';
  const name = `${here}${NAMES[signOf(mark)]}${mark.text.endsWith(NEW) ? ', new' : ''}`;
  return next ? `[${name}] ` : `[${name}]`;
}

/** Said before a place of what is looked for. */
function found({ style }: Piece): string {
  if (style === 'current found') return '[here, found] ';
  return style === 'found' ? '[found] ' : '';
}

/** A sign before its own name, as `▲ error` and `✓ 2 accepted`, is not said twice. */
function named(text: string): string {
  return text
    .replace(NEW_AND_NAME, '$1')
    .replace(SIGN_AND_NAME, '')
    .replace(TICK, '')
    .replace(SIGN, (sign) => NAMES[sign]!);
}
