import stringWidth from 'string-width';
import { visible } from '../../document/visible.js';

/**
 * A text as it is drawn, folded between words into lines of at most `width` columns, all of them indented; a word that is
 * longer has a line of its own. A line break of the text stays one; other white space is one space.
 */
export function fold(text: string, width: number, indent = ''): string[] {
  const room = width - stringWidth(indent);
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const lines = [''];
      for (const word of visible(line.trim()).split(/\s+/u)) {
        const last = lines.at(-1)!;
        if (last === '') lines[lines.length - 1] = word;
        else if (stringWidth(last) + 1 + stringWidth(word) <= room) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.map((one) => `${indent}${one}`.trimEnd());
    });
}

/** A label, and beside it a text folded into the columns that are left; the text's lines stand below one another. */
export function beside(label: string, text: string, width: number): string[] {
  const indent = ' '.repeat(stringWidth(label));
  return fold(text, width, indent).map((line, index) => (index === 0 ? label + line.slice(indent.length) : line));
}
