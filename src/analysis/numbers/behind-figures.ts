import type { Reading } from '../reading.js';

/** So much is kept of what stands behind a number. */
const REACH = 24;
const ZERO = 0x30;
const NINE = 0x39;

/**
 * What stands behind each number of every Paragraph, with “#” in place of the number: “#m” and “# percent”, each in its own line. Few
 * paragraphs have numbers, so that it is quickly searched. To be had by `reading.get(behindFigures)`.
 */
export function behindFigures(reading: Reading): { readonly all: string; readonly byParagraph: readonly string[] } {
  const byParagraph = reading.paragraphs.map(({ text }) => behindFiguresOf(text));
  return { all: byParagraph.join(''), byParagraph };
}

function behindFiguresOf(text: string): string {
  let found = '';
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    while (at < text.length && (isDigit(text, at) || text[at] === '.' || text[at] === ',')) at++;
    found += `#${text.slice(at, at + REACH)}\n`;
  }
  return found;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= NINE;
}
