import type { Paragraph } from '../paragraph.js';

/**
 * Where a full stop goes behind a paragraph: within its closing quotation mark, save where the article has it outside more often.
 * @param text the whole article
 * @returns a Document offset
 */
export function placeOfFullStop(paragraph: Paragraph, text: string): number {
  const written = paragraph.text.trimEnd();
  const closing = /(?:["'”’»]|\[\p{N}+\])$/u.exec(written)?.[0] ?? '';
  const outside = closing !== '' && count(text, `${closing}.`) > count(text, `.${closing}`);
  return paragraph.start + written.length - (outside ? 0 : closing.length);
}

function count(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
