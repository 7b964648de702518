import stringWidth from 'string-width';
import { graphemesOf } from './graphemes.js';
import { STRAY_SELECTOR, wantsJoiners } from './hidden.js';

/** One user-perceived character: where it stands in its text, what is drawn for it, and how many columns that takes. */
export interface Glyph {
  readonly start: number;
  readonly end: number;
  readonly drawn: string;
  readonly width: number;
}

/** Latin, Greek and Cyrillic letters and punctuation without combining marks: one code unit, one column each. */
const SIMPLE =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/u;

/**
 * What a terminal would obey or hide instead of showing: control characters, line and paragraph separators,
 * directional marks (Unicode Standard Annex 9), all that a program may ignore by Unicode, such as zero-width spaces, soft
 * hyphens, fillers and tags, interlinear annotation, and halves of surrogate pairs.
 */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  /^[\u0000-\u001f\u007f-\u009f\u2028-\u202e\ufff9-\ufffb\ud800-\udfff\p{Default_Ignorable_Code_Point}]/u;
/** Of these, what is drawn as part of a sign that has it for a reason: emoji of several parts, letters that join. */
const JOINING = /^[\u200c\u200d]/u;
const SELECTING = /^[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;

const NAMES: Readonly<Record<string, string>> = {
  '\t': '→',
  '\n': '↵',
  '\r': '␍',
  '\r\n': '↵',
  '\u00ad': '⟨SHY⟩',
  '\u061c': '⟨ALM⟩',
  '\u200b': '⟨ZWSP⟩',
  '\u200c': '⟨ZWNJ⟩',
  '\u200d': '⟨ZWJ⟩',
  '\u200e': '⟨LRM⟩',
  '\u200f': '⟨RLM⟩',
  '\u202a': '⟨LRE⟩',
  '\u202b': '⟨RLE⟩',
  '\u202c': '⟨PDF⟩',
  '\u202d': '⟨LRO⟩',
  '\u202e': '⟨RLO⟩',
  '\u2066': '⟨LRI⟩',
  '\u2067': '⟨RLI⟩',
  '\u2068': '⟨FSI⟩',
  '\u2069': '⟨PDI⟩',
  '\ufeff': '⟨BOM⟩',
};

/** Line feeds and tabs besides: each is drawn as one sign of its own. */
const SIMPLE_LINES =
  /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u03ff\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/u;

/** The end of a text, of at least so many columns where the whole has them: a little more than that where that is told at a glance. */
export function endOfColumns(text: string, columns: number): string {
  return SIMPLE_LINES.test(text) ? text.slice(-columns) : text;
}

/** The characters of a text as they are drawn. Nothing in what is drawn is obeyed by a terminal. */
export function* glyphsOf(text: string): Generator<Glyph> {
  if (SIMPLE_LINES.test(text)) {
    for (let i = 0; i < text.length; i++) yield { start: i, end: i + 1, drawn: NAMES[text[i]!] ?? text[i]!, width: 1 };
    return;
  }
  for (const { segment, index } of graphemesOf(text)) {
    const drawn = draw(segment);
    yield { start: index, end: index + segment.length, drawn, width: columnsOf(drawn) };
  }
}

/** A text as it is drawn, on one line. */
export function visible(text: string): string {
  if (SIMPLE.test(text)) return text;
  let result = '';
  for (const { drawn } of glyphsOf(text)) result += drawn;
  return result;
}

/** How many columns a text takes that is drawn as it is. */
export function columnsOf(drawn: string): number {
  return SIMPLE.test(drawn) ? drawn.length : stringWidth(drawn);
}

function draw(grapheme: string): string {
  const named = NAMES[grapheme];
  if (named) return named;
  const joins = wantsJoiners(grapheme);
  const selects = !STRAY_SELECTOR.test(grapheme);
  let result = '';
  for (const character of grapheme) {
    const isPart = (joins && JOINING.test(character)) || (selects && SELECTING.test(character));
    result += UNSEEN.test(character) && !isPart ? nameOf(character) : character;
  }
  // A combining mark with nothing to stand on would join whatever is drawn before it.
  return columnsOf(result) === 0 ? `◌${result}` : result;
}

function nameOf(character: string): string {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return NAMES[character] ?? `⟨${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
